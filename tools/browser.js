// Finds a Chromium: an installed one, or else the one from an npm package.
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The root user of a container cannot use Chromium’s sandbox; the other arguments keep it from making requests of its
 * own.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/**
 * Launch options for Playwright: `CHROME_PATH`, an installed browser, one that Playwright has downloaded, or the
 * bundled one (`BUNDLED_CHROMIUM=1` requests that).
 */
export async function browserOptions() {
  const installed = process.env.BUNDLED_CHROMIUM ? undefined : installedBrowser();
  if (installed) return { executablePath: installed, args: ARGS };
  return await bundledBrowser();
}

function installedBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
    return asked;
  }
  // Playwright knows the path of its own download on each system; it may not exist.
  return [...INSTALLED, playwright.executablePath()].find((path) => existsSync(path));
}

async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
  // The package adds the libraries that a bare machine lacks, but only if it believes it is on Lambda. It also changes
  // the environment, which should only apply to the browser.
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { version } = JSON.parse(await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  // The real path: the unpacked files contain their own path, and links to this folder may change.
  const cache = join(await realpath('node_modules'), '.cache', `chromium-${version}`);
  await unpack(cache);
  const fontConfig = join(cache, 'fonts.conf');
  const env = {
    ...before,
    LD_LIBRARY_PATH: [join(cache, 'al2023', 'lib'), before.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: fontConfig,
  };
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
  return { executablePath: join(cache, 'chromium'), args: [...ARGS, '--no-zygote', '--headless=shell'], env };
}

/**
 * The package unpacks into the temporary folder, and uses any version that is already there. So it is unpacked once,
 * elsewhere.
 */
async function unpack(cache) {
  if (existsSync(join(cache, 'fonts.conf'))) return;
  const place = join(tmpdir(), `chromium-${process.pid}`);
  await rm(cache, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = place;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await mkdir(resolve('node_modules', '.cache'), { recursive: true });
  await rename(place, cache).catch(async () => {
    // A rename cannot cross file systems.
    await cp(place, cache, { recursive: true });
    await rm(place, { recursive: true, force: true });
  });
  await chmod(join(cache, 'chromium'), 0o755);
  await writeFile(
    join(cache, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
}
