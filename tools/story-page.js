// Opens a story of the built Storybook in a browser page and waits until it has been shown and played.
import { readFile } from 'node:fs/promises';

/** Ids, titles and tags of all stories; docs pages are left out. */
export async function storyIds(folder) {
  const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** `globals` are those of the preview: theme and direction. */
export async function openStory(page, url, id, globals = {}) {
  // The addon would run axe at the same time, and only one may.
  const words = ['a11y.manual:!true', ...Object.entries(globals).map(([name, value]) => `${name}:${value}`)];
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${words.join(';')}`);
  await page.waitForFunction(() => document.body.classList.contains('sb-show-main'), undefined, { timeout: 15_000 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Fonts that load late change what is measured: wait for two quiet frames after the elements have settled.
    for (let i = 0; i < 3; i++) {
      for (const element of document.querySelectorAll('event-timeline')) await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
}
