// Every story of the built Storybook, with every theme and direction: it must show something without errors, and pass
// axe. And every docs page once: it must show all its examples without errors.
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.js';
import { isCloseTitle } from './close-titles.js';
import { serve } from './serve.js';
import { docsIds, openDocs, openStory, storyIds } from './story-page.js';

const DRESSES = [
  { name: 'light' },
  { name: 'dark', globals: { theme: 'dark' } },
  { name: 'right to left', globals: { direction: 'rtl' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: '320 px, reduced motion', viewport: { width: 320, height: 640 }, media: { reducedMotion: 'reduce' } },
];

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SITE = 'storybook-static';
const { url, close } = await serve(SITE);
const browser = await chromium.launch(await browserOptions());
let passed = 0;
let failed = 0;

const checks = [
  ...(await storyIds(SITE)).flatMap((id) => DRESSES.map((dress) => ({ id, dress, look: lookAtStory }))),
  ...(await docsIds(SITE)).map((id) => ({ id, dress: { name: 'a page' }, look: lookAtDocs })),
];

async function work() {
  for (let next = checks.shift(); next; next = checks.shift()) {
    const { id, dress, look } = next;
    const problems = await problemsOf(id, dress, look);
    if (problems.length === 0) passed++;
    else {
      failed++;
      console.log(`✗ ${id}, ${dress.name}\n  ${problems.join('\n  ')}`);
    }
  }
}

// Each in a context of its own, since two in the same one wait for each other’s pauses.
await Promise.all([work(), work()]);
await browser.close();
close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function problemsOf(id, { viewport = { width: 1200, height: 600 }, media = {}, globals }, look) {
  const page = await browser.newPage({ viewport });
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The failed response itself is a better message, since it has the URL.
    const told = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !told) problems.push(`console: ${message.text()}`);
  });
  const refused = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => refused.push(`${request.failure()?.errorText} ${request.url()}`));
  try {
    await page.emulateMedia(media);
    const { expectsFailedRequest, found } = await look(page, id, globals);
    problems.push(...found);
    if (!expectsFailedRequest) problems.push(...refused.map((request) => `request: ${request}`));
    else if (refused.length === 0) problems.push('expectsFailedRequest, but no request failed');
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

async function lookAtStory(page, id, globals) {
  const { thrown, expectsFailedRequest } = await openStory(page, url, id, globals);
  await page.addScriptTag({ path: axe });
  await page.evaluate(`globalThis.isCloseTitle = ${isCloseTitle}`);
  const found = await page.evaluate(findings);
  return { expectsFailedRequest, found: [...(thrown ? [`play: ${thrown}`] : []), ...found] };
}

async function lookAtDocs(page, id) {
  const { empty, expectsFailedRequest } = await openDocs(page, url, id);
  return { expectsFailedRequest, found: empty.map((example) => `shows nothing of ${example}`) };
}

/** Runs in the page: finds violations of axe, and what overflows the width of the window. */
async function findings() {
  const root = document.querySelector('#storybook-root');
  const targets = 'target-size';
  const { violations, incomplete } = await globalThis.axe.run(root, {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    rules: {
      // WCAG 2.5.8, which axe leaves out by default.
      [targets]: { enabled: true },
      // These rules are about whole pages, which stories are not.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  // It is not sure of targets that Tab does not reach, as are all events but one.
  const unsure = incomplete
    .filter(({ id }) => id === targets)
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ element }) => !globalThis.isCloseTitle(element)) }));
  const found = [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`wider than the window by ${scrollWidth - clientWidth} px`);
  // The preview adds a page around each story, which is there even if the story is empty.
  if (!root.querySelector('.page')?.childElementCount) found.push('shows nothing');
  return found;
}
