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
  };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

/* global Services */

/** Runs in the browser’s own page. */
function override(url, overrides, motion) {
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const { currentURI, browsingContext } of gBrowser.browsers)
      if (currentURI.spec === url) Object.assign(browsingContext, overrides);
  if (motion !== undefined) Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
}
