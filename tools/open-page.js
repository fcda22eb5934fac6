import { chromium } from 'playwright-core';
import { browserOptions } from './browser.js';
import { serve } from './serve.js';

/**
 * Serves a folder, opens its page in a browser and passes the tab to a function. Any error or warning of the page is an
 * error.
 *
 * @param settings of the tab, as in Playwright; `prepare` is called with it before the page is opened
 */
export async function openPage(folder, run, { prepare, ...settings } = {}) {
  const { url, close } = await serve(folder);
  const browser = await chromium.launch(await browserOptions());
  try {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...settings });
    tab.setDefaultTimeout(10_000);
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await prepare?.(tab);
    await tab.goto(`${url}/index.html`);
    await run(tab);
    if (complaints.length > 0) throw new Error(complaints.join('\n  '));
  } finally {
    await browser.close();
    close();
  }
}
