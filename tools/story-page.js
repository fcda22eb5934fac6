// Opens a story of the built Storybook in a browser page and waits until it has been shown and played.
import { readFile } from 'node:fs/promises';

/** Ids of all stories; docs pages are left out. */
export async function storyIds(folder) {
  const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/**
 * `globals` are those of the preview: theme and direction. Resolves with the message of what the play function threw, if it
 * did, and with whether the story says that a request of its own has to fail.
 */
export async function openStory(page, url, id, globals = {}) {
  // The addon would run axe at the same time, and only one may.
  const words = ['a11y.manual:!true', ...Object.entries(globals).map(([name, value]) => `${name}:${value}`)];
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${words.join(';')}`);
  // Not the picture but the end of the play function is the end of a story; the channel remembers its last events.
  await page.waitForFunction(
    () => ['storyFinished', 'storyMissing'].some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    undefined,
    { timeout: 15_000 },
  );
  return await page.evaluate(async () => {
    await document.fonts.ready;
    // Fonts that load late change what is measured: wait for two quiet frames after the elements have settled.
    for (let i = 0; i < 3; i++) {
      for (const element of document.querySelectorAll('event-timeline')) await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const { parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender?.story ?? {};
    return {
      thrown: channel.last('playFunctionThrewException')?.[0].message,
      expectsFailedRequest: parameters?.expectsFailedRequest === true,
    };
  });
}
