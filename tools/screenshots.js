// Pictures of stories for the README and the docs, from the built Storybook.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.js';
import { serve } from './serve.js';
import { openStory } from './story-page.js';

const SIZES = [
  [1200, 600],
  [768, 600],
  [390, 844],
  [320, 640],
];
const STORIES = [
  ...SIZES.flatMap(([width, height]) =>
    ['light', 'dark'].map((theme) => ({ file: `treaty-${width}-${theme}`, id: 'treaty--wide', width, height, theme })),
  ),
  { file: 'details-1200-light', id: 'treaty--details', width: 1200, height: 600, theme: 'light' },
  { file: 'details-390-dark', id: 'treaty--details', width: 390, height: 844, theme: 'dark' },
  { file: 'dates-1200-light', id: 'dates--how-sure', width: 1200, height: 1330, theme: 'light' },
  { file: 'phases-1200-light', id: 'layouts--phases', width: 1200, height: 600, theme: 'light' },
  { file: 'reigns-1200-dark', id: 'layouts--prime-ministers', width: 1200, height: 600, theme: 'dark' },
];

const { url, close } = await serve('storybook-static');
const browser = await chromium.launch(await browserOptions());
await mkdir('docs/images', { recursive: true });
for (const { file, id, width, height, theme } of STORIES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await openStory(page, url, id, { theme });
  await page.screenshot({ path: `docs/images/${file}.png` });
  await page.close();
  console.log(`docs/images/${file}.png`);
}
await browser.close();
close();
