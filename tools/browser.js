// Where to find a Chromium: the machine's own, or else the one that comes inside an npm package.
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

/** A container's root may not use Chromium's sandbox; the rest keeps it from calling out. */
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
 * Launch options for playwright: `CHROME_PATH`, an installed browser, a download of Playwright's, or the bundled one
 * (`BUNDLED_CHROMIUM=1` asks for that).
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
  // Playwright knows where its own download would lie, on each system; it need not be there.
  return [...INSTALLED, playwright.executablePath()].find((path) => existsSync(path));
}

async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
  // The package brings the libraries that a bare machine lacks, but only where it believes to be on Lambda; and it
  // changes the environment, which is to be the browser's alone.
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { version } = JSON.parse(await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  // Where it really lies: what is unpacked names its own place, and links to this folder come and go.
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

/** The package unpacks into the folder for temporary files and takes what lies there, of whatever version: so once, apart. */
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
    // Another file system: a rename cannot cross it.
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
