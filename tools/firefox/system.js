/** A page of Firefox's own, whose scripts may do what the browser may: WebDriver BiDi knows no other media. */
export async function systemOf(browser) {
  const page = await browser.newPage();
  // Firefox does not tell when a page of its own has been loaded.
  await page.goto('about:support', { waitUntil: [] });
  while (!(await page.evaluate(() => typeof Services === 'object').catch(() => false))) await rest();
  return {
    /** @param {object} media as for `emulateMedia` of Playwright; of a page that is told by the address it shows */
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

/** Runs in the browser's own page. */
function override(url, overrides, motion) {
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const { currentURI, browsingContext } of gBrowser.browsers)
      if (currentURI.spec === url) Object.assign(browsingContext, overrides);
  if (motion !== undefined) Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
}
