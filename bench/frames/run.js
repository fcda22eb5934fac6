// One contestant, shown once in a page of its own: the time of its first picture, and of a frame of each journey, in
// ms.
import { JOURNEY_NAMES } from './journeys.js';

export const FIRST = 'first picture';
export const MEASURES = [FIRST, ...JOURNEY_NAMES];

/** Below the place for a contestant, a blinking pixel keeps the browser painting. */
const SIZE = { width: 1200, height: 601 };
/** What takes longer counts as not finishing. */
const PATIENCE = 120_000;

/**
 * @param {{ file: string, n: number, pictures?: string }} what `pictures`: a folder for screenshots of the end of each
 * journey
 * @returns {Promise<Record<string, number>>}
 */
export async function run(browser, url, what) {
  const context = await browser.newContext({
    ...{ viewport: SIZE, deviceScaleFactor: 1 },
    // uPlot accepts only this locale, not the one that Chromium derives from a C locale.
    ...{ locale: 'en-US', timezoneId: 'UTC' },
  });
  try {
    return await inTime(measure(await context.newPage(), url, what));
  } finally {
    await context.close();
  }
}

async function measure(page, url, { file, n, pictures }) {
  await page.goto(`${url}/bench/frames/page.html`);
  const inPage = await page.evaluateHandle(() => import('/bench/frames/in-page.js'));
  const look = async (name) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${file}-${n}-${name.replaceAll(' ', '-')}.png` });
  };
  await inPage.evaluate(({ prepare }, [file, n]) => prepare(file, n), [file, n]);
  const times = { [FIRST]: await inPage.evaluate(({ firstPicture }) => firstPicture()) };
  await look(FIRST);
  for (const name of JOURNEY_NAMES) {
    await inPage.evaluate(({ begin }, name) => begin(name), name);
    times[name] = await inPage.evaluate(({ go }, name) => go(name), name);
    await look(name);
  }
  return times;
}

async function inTime(promise) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  // The page is closed while it is still working, which is not a second error.
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
