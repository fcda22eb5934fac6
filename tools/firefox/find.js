// Finds a Firefox that is installed: no npm package contains one.
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/** `FIREFOX_PATH`, or an installed Firefox, or undefined. */
function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked && !existsSync(asked)) throw new Error(`FIREFOX_PATH names no file: ${asked}`);
  return asked || INSTALLED.find((path) => existsSync(path));
}

/** The same; throws if there is none. */
export function mustFindFirefox() {
  const found = findFirefox();
  if (found) return found;
  throw new Error(
    'No Firefox found. Install one (Debian: apt-get install firefox-esr; Ubuntu, macOS, Windows: https://www.mozilla.org/firefox), or set FIREFOX_PATH to one.',
  );
}
