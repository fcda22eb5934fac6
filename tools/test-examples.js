// The examples as a reader gets them: copied, installed with the packed package, built, and opened in a browser.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, sumUp } from './checks.js';
import { inProject, installProject } from './install-project.js';
import { openPage } from './open-page.js';
import { pack } from './pack.js';

const folder = await mkdtemp(join(tmpdir(), 'event-timeline-examples-'));
const inFolder = (name, ...path) => join(folder, name, ...path);

const label = (tab, id) => tab.locator(`event-timeline [part~=label][data-event-id="${id}"]`);
const saysChosen = (tab, id) => tab.locator('output', { hasText: new RegExp(`^${id}$`) }).waitFor();

/** What is done in each example, once it shows the story. */
const EXAMPLES = {
  html: undefined,
  async react(tab) {
    await tab.getByRole('button', { name: 'Add what just came in' }).click();
    await label(tab, 'incident').waitFor();
    await tab.getByRole('button', { name: 'Show the signing' }).click();
    await label(tab, 'treaty-1961').waitFor({ state: 'hidden' });
    await tab.locator('timeline-toolbar').getByRole('button', { name: 'Show all' }).click();
    await label(tab, 'treaty-1961').waitFor();
  },
  async vue(tab) {
    await label(tab, 'visit-2000').click();
    await saysChosen(tab, 'visit-2000');
    await tab.getByRole('button', { name: 'None' }).click();
    await tab.locator('event-timeline [part=details]').waitFor({ state: 'hidden' });
    await tab.getByLabel('Scale').selectOption('true to time');
    await tab.locator('event-timeline [part=break]').waitFor({ state: 'detached' });
  },
  async svelte(tab) {
    const topOf = async (id) => (await label(tab, id).boundingBox()).y;
    if ((await topOf('treaty-1961')) > (await topOf('signing'))) throw new Error('the newest is first from the start');
    await tab.getByLabel('The newest first').check();
    await tab.locator('event-timeline').evaluate(({ updateComplete }) => updateComplete);
    if ((await topOf('treaty-1961')) < (await topOf('signing'))) throw new Error('the newest is not first');
  },
  eleventy: undefined,
};

const tarball = await pack(folder);
await Promise.all(
  Object.keys(EXAMPLES).map(async (name) => {
    await installProject(`examples/${name}`, inFolder(name), tarball);
    if (name !== 'html') await inProject(inFolder(name), 'npm run --silent build');
  }),
);

for (const [name, act] of Object.entries(EXAMPLES)) {
  const page = name === 'html' ? inFolder(name) : inFolder(name, 'dist');
  await check(`examples/${name} shows the story, and says what is chosen`, () =>
    openPage(
      page,
      async (tab) => {
        await label(tab, 'tokyo-concern').waitFor();
        const count = await tab.locator('event-timeline [part~=label]').count();
        if (count !== 7) throw new Error(`${count} labels`);
        await label(tab, 'signing').click();
        await saysChosen(tab, 'signing');
        await tab.locator('event-timeline [part=details]', { hasText: 'mutual assistance' }).waitFor();
        await tab.keyboard.press('Escape');
        await saysChosen(tab, 'none');
        await act?.(tab);
      },
      { prepare: answerForOthers },
    ),
  );
}

for (const name of ['html', 'eleventy'])
  await check(`examples/${name} can be read without script`, async () => {
    const page = name === 'html' ? inFolder(name) : inFolder(name, 'dist');
    await openPage(
      page,
      async (tab) => {
        await tab.getByText('Soviet Union and North Korea promise mutual defence').waitFor();
        const { visible, date } = await tab.locator('timeline-event').first().evaluate(dateBefore);
        if (!visible || !date.includes('1961')) throw new Error(`its date is not visible: ${date}`);
      },
      { javaScriptEnabled: false, prepare: answerForOthers },
    );
  });

await check('examples/eleventy makes a picture of the story', async () => {
  const svg = await readFile(inFolder('eleventy', 'dist/treaty.svg'), 'utf8');
  if (!svg.startsWith('<svg') || !svg.includes('39 years')) throw new Error(svg.slice(0, 200));
});

await rm(folder, { recursive: true, force: true });
sumUp();

/** Runs in the page: the date that `plain.css` writes before an event, and whether it has room. */
function dateBefore(event) {
  const { content, display, inlineSize } = getComputedStyle(event, '::before');
  return { visible: display !== 'none' && Number.parseFloat(inlineSize) > 20, date: content };
}

/**
 * Answers requests to the CDN with the files of the packed package, and the browser’s request for an icon. There are no
 * other requests to other sites.
 */
async function answerForOthers(tab) {
  const cdn = /^https:\/\/cdn\.jsdelivr\.net\/npm\/event-timeline@[\d.]+\/(.*)/;
  await tab.route(cdn, (route) => {
    const [, file] = cdn.exec(route.request().url());
    return route.fulfill({
      path: inFolder('html', 'node_modules/event-timeline', file),
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
}
