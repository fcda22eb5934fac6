/**
 * A page of Firefox’s own, whose scripts have the browser’s privileges: WebDriver BiDi cannot set other media features.
 */
export async function systemOf(browser) {
  const page = await browser.newPage();
  // Firefox does not report when a page of its own has loaded.
  await page.goto('about:support', { waitUntil: [] });
  while (!(await page.evaluate(() => typeof Services === 'object').catch(() => false))) await rest();
  return {
    /** @param {object} media as for Playwright’s `emulateMedia`; for the page with this URL */
    async emulateMedia(url, { media, colorScheme, forcedColors, reducedMotion }) {
      const motion = reducedMotion && Number(reducedMotion === 'reduce');
      const overrides = {
        ...(media && { mediumOverride: media === 'screen' ? '' : media }),
        ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
        ...(forcedColors && { forcedColorsOverride: forcedColors }),
      };
      await page.evaluate(override, url, overrides, motion);
    },
    /** @param {number[][][]} frames the points of the fingers in the page with this URL, 16 ms each */
    async touch(url, frames) {
      await page.evaluate(touch, url, frames);
    },
  };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

/* global Services */

/** Runs in the browser’s own page, as does the next. */
function override(url, overrides, motion) {
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const { currentURI, browsingContext } of gBrowser.browsers)
      if (currentURI.spec === url) Object.assign(browsingContext, overrides);
  if (motion !== undefined) Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
}

async function touch(url, frames) {
  const [CONTACT, REMOVE] = [2, 4];
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    const browser = window.gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url);
    if (!browser) continue;
    const { left, top } = browser.getBoundingClientRect();
    const { mozInnerScreenX, mozInnerScreenY, devicePixelRatio, windowUtils } = window;
    const send = (finger, state, [x, y]) =>
      windowUtils.sendNativeTouchPoint(
        finger,
        state,
        (mozInnerScreenX + left + x) * devicePixelRatio,
        (mozInnerScreenY + top + y) * devicePixelRatio,
        1,
        0,
        null,
      );
    for (const points of frames) {
      points.forEach((point, finger) => send(finger, CONTACT, point));
      await new Promise((resolve) => window.setTimeout(resolve, 16));
    }
    frames.at(-1).forEach((point, finger) => send(finger, REMOVE, point));
    return;
  }
  throw new Error(`Firefox has no page ${url}`);
}
