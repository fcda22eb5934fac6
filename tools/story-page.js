// Opens a story or a docs page of the built Storybook in a browser page, and waits until it has been shown, and played.
import { readFile } from 'node:fs/promises';

/** The ids of all stories, without docs pages. */
export const storyIds = (folder) => idsOf(folder, 'story');

/** The ids of all docs pages. */
export const docsIds = (folder) => idsOf(folder, 'docs');

async function idsOf(folder, kind) {
  const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === kind)
    .map(({ id }) => id);
}

/**
 * `globals` are those of the preview: theme and direction. Resolves with the message of the error in the play function,
 * if there was one, and with whether the story expects a request of its own to fail.
 */
export async function openStory(page, url, id, globals = {}) {
  // The addon would run axe at the same time, which is not possible.
  const words = ['a11y.manual:!true', ...Object.entries(globals).map(([name, value]) => `${name}:${value}`)];
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${words.join(';')}`);
  // A story ends with its play function, not with its picture; the channel remembers its last events. Play functions
  // wait up to a minute, and say what they waited for.
  await page.waitForFunction(
    () => ['storyFinished', 'storyMissing'].some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    undefined,
    { timeout: 90_000 },
  );
  return await page.evaluate(async () => {
    await document.fonts.ready;
    // Fonts that load late change measurements, so two quiet frames are awaited after the elements have settled.
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

/**
 * Opens a docs page, whose examples are not played. Resolves with the ids of examples that show nothing, and with whether one
 * of them expects a request of its own to fail.
 */
export async function openDocs(page, url, id) {
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true`);
  await page.waitForFunction(
    () => {
      const { storyRenders } = globalThis.__STORYBOOK_PREVIEW__ ?? {};
      const over = ['completed', 'afterEach', 'finished', 'errored', 'aborted'];
      const isThere = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered');
      return isThere && storyRenders.every(({ phase }) => over.includes(phase));
    },
    undefined,
    { timeout: 90_000 },
  );
  return await page.evaluate(async () => {
    const { storyRenders } = globalThis.__STORYBOOK_PREVIEW__;
    const empty = [];
    for (const { id, canvasElement } of storyRenders) {
      const timelines = [...canvasElement.querySelectorAll('event-timeline')];
      for (const { updateComplete } of timelines) await updateComplete;
      // A picture, or a message in its place; the toolbar can show the list instead of both.
      const shown = ':is(.plot > *, .message:not([hidden]))';
      const isDrawn = timelines.every(({ shadowRoot }) => shadowRoot.querySelector(shown));
      if (!isDrawn || !canvasElement.querySelector('.page')?.childElementCount) empty.push(id);
    }
    const expectsFailedRequest = storyRenders.some(({ story }) => story?.parameters.expectsFailedRequest === true);
    return { empty, expectsFailedRequest };
  });
}
