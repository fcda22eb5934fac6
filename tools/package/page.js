import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../browser.js';
import { serve } from '../serve.js';

/** A strict content security policy: only what the page itself provides. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** A page that shows the treaty story. */
export function page(script, policy = '') {
  return `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Story</title><script type="module" src="${script}"></script>
<event-timeline src="treaty.json"></event-timeline></html>`;
}

/** Opens a page of the one file with a tag in it, and passes its tab and its errors to a function. */
export async function inPage(root, tag, { lang = 'en', policy = '', head: first = '', context = {} }, run) {
  const head = `${first}<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="event-timeline.min.js"></script>`;
  await writeFile(join(root, 'page.html'), `<!doctype html><html lang="${lang}">${head}${tag}</html>`);
  const { url, close } = await serve(root);
  const browser = await chromium.launch(await browserOptions());
  try {
    const tab = await browser.newPage(context);
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    // What the policy refuses is told in the console only.
    tab.on('console', (message) => /violates|policy/i.test(message.text()) && errors.push(message.text()));
    await tab.goto(`${url}/page.html`);
    await run(tab, errors);
  } finally {
    await browser.close();
    close();
  }
}

/**
 * Opens the page of a folder, which shows the treaty story, and its first event.
 *
 * @param allowed errors of the page that are expected
 */
export async function showsStory(root, allowed) {
  const { url, close } = await serve(root);
  const browser = await chromium.launch(await browserOptions());
  try {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 600 }, hasTouch: true });
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await tab.goto(`${url}/index.html`);
    await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
    const count = await tab.locator('event-timeline [part~=label]').count();
    await tab.locator('event-timeline [part~=label]').first().tap();
    await tab.locator('event-timeline [part~=details]', { hasText: 'Cold War' }).waitFor();
    const others = errors.filter((error) => !allowed?.test(error));
    if (count !== 7 || others.length > 0) throw new Error(`${count} labels; ${others.join()}`);
  } finally {
    await browser.close();
    close();
  }
}
