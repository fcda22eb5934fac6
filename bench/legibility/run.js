// For each real story, at 1200 × 600 and 390 × 844: the share of events whose mark is at least 4 px from every other
// and whose title is legible as it loads (whole, not covered; the page may be scrolled, nothing else). Our library and
// three others, in one run. Needs `npm ci` here and `npm run build` in the parent folder.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserOptions } from '../../tools/browser.js';
import { serve } from '../../tools/serve.js';
import { stories } from './stories.js';

const SIZES = [
  [1200, 600],
  [390, 844],
];
const LIBRARIES = ['event-timeline', 'vis-timeline', 'TimelineJS', 'd3-milestones'];

process.chdir(new URL('../..', import.meta.url).pathname);
const { url, close } = await serve('.');
const browser = await chromium.launch(await browserOptions());
const sums = new Map();
const rows = [];
let all = 0;

for (const { name, events } of stories()) {
  all += events.length;
  const cells = [];
  for (const [width, height] of SIZES) {
    for (const library of LIBRARIES) {
      const legible = await count(library, events, width, height);
      const key = `${library} ${width}`;
      sums.set(key, (sums.get(key) ?? 0) + legible);
      cells.push((legible / events.length).toFixed(2));
    }
  }
  rows.push(`| ${name} | ${events.length} | ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
}
const share = (key) => (sums.get(key) / all).toFixed(2);
const total = SIZES.flatMap(([width]) => LIBRARIES.map((library) => share(`${library} ${width}`)));
rows.push(`| **all** | ${all} | ${total.map((cell) => `**${cell}**`).join(' | ')} |`);
const head = SIZES.flatMap(([width, height]) => LIBRARIES.map((library) => `${library} ${width}×${height}`));
writeFileSync(
  'docs/design/legibility.md',
  `# Who can be read at first glance

The share of events of each story whose mark is at least 4 px from every other and whose title can be read as the page loads,
without any action but scrolling the page. \`bench/legibility/run.js\` measures all libraries in one run, each as its own
first example sets it up.

| story | events | ${head.join(' | ')} |
| --- | --- | ${head.map(() => '---').join(' | ')} |
${rows.join('\n')}
`,
);
console.log(rows.at(-1));
await browser.close();
close();

async function count(library, events, width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    await page.goto(`${url}/bench/legibility/page.html`);
    return await page.evaluate(
      async ({ library, events, height }) => {
        const { show } = await import(`/bench/legibility/show.js`);
        return show(library, events, height);
      },
      { library, events, height },
    );
  } catch (error) {
    console.log(`${library}: ${String(error.message).split('\n')[0]}`);
    return 0;
  } finally {
    await page.close();
  }
}
