// The cost of a first picture and of a frame with a thousand to a million events, as ratios to the floor
// (`frames/contestants/floor.js`) and compared with other libraries, in headless Chromium without a screen to wait for.
// Needs `npm ci` here and `npm run build` in the parent folder.
//
//   node frames.js                     all; writes frames/results.md
//   node frames.js 1e4 1e6             with these numbers of events
//   node frames.js --only=ours,uplot   only contestants whose files begin like this, and the floor
//   node frames.js --rounds=3          default 5
//   node frames.js --all               also with numbers of events for which slow libraries take minutes
//   node frames.js --gate              exits with 1 if ours misses a target of frames/targets.js
//   node frames.js --pictures=FOLDER   saves screenshots there

import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { browserOptions } from '../tools/browser.js';
import { serve } from '../tools/serve.js';
import { Results } from './frames/results.js';
import { run } from './frames/run.js';
import { misses } from './frames/targets.js';

const FILES = [
  ...['floor', 'ours-objects', 'ours-columns'],
  ...['vis-timeline', 'timelines-chart', 'echarts-custom', 'echarts-scatter', 'uplot'],
];
const NUMBERS = [1e3, 1e4, 1e5, 1e6];
const UNTIMED = ['--disable-gpu-vsync', '--disable-frame-rate-limit', '--js-flags=--expose-gc'];

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    all: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    pictures: { type: 'string' },
  },
});
const numbers = positionals.length > 0 ? positionals.map(Number) : NUMBERS;
const rounds = Number(asked.rounds);
for (const [name, value] of [['rounds', rounds], ...numbers.map((n) => ['number of events', n])])
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`invalid ${name}; expected a whole number from 1`);
const wanted = asked.only?.split(',');
const isWanted = (file) => file === 'floor' || !wanted || wanted.some((name) => file.startsWith(name));
const contestants = await Promise.all(
  FILES.filter(isWanted).map(async (file) => ({
    file,
    ...(await import(`./frames/contestants/${file}.js`)).default,
  })),
);

process.chdir(new URL('..', import.meta.url).pathname);
if (!existsSync('dist/event-timeline.min.js')) throw new Error('dist/event-timeline.min.js is missing: npm run build');
const { url, close } = await serve('.');
const options = await browserOptions();
const browser = await chromium.launch({ ...options, args: [...options.args, ...UNTIMED] });
const results = new Results();

for (const n of numbers)
  for (const { file, most, mostAtAll = most, why } of contestants)
    if (n > (asked.all ? mostAtAll : most)) results.fail(n, file, `not run: ${why}`);

for (let round = 0; round < rounds; round++) {
  for (const n of numbers) {
    for (const { file } of contestants) {
      if (results.hasFailed(n, file)) continue;
      process.stderr.write(`round ${round + 1} of ${rounds}, ${n} events: ${file}\n`);
      try {
        results.add(n, file, round, await run(browser, url, { file, n, pictures: asked.pictures }));
      } catch (error) {
        const [why] = String(error.message)
          .replace(/^jsHandle\.evaluate: (\w*Error: )?/, '')
          .split('\n');
        process.stderr.write(`  ${why}\n`);
        results.fail(n, file, `failed: ${why}`);
      }
    }
  }
}
const machine = `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, medians of ${rounds} rounds`;
await browser.close();
close();

const table = results.table(numbers, contestants);
console.log(table);
if (positionals.length === 0 && !asked.only) {
  const page = 'bench/frames/results.md';
  writeFileSync(page, await format(report(machine, table), { ...(await resolveConfig(page)), filepath: page }));
}

if (asked.gate) {
  const found = misses(
    numbers,
    contestants.map(({ file }) => file),
    (...what) => results.get(...what),
  );
  console.log(
    found.length > 0 ? `\nAbove target:\n${found.map((miss) => `- ${miss}`).join('\n')}` : '\nAll targets met.',
  );
  process.exitCode = found.length > 0 ? 1 : 0;
}

function report(machine, table) {
  return `# What a picture and a frame cost

As times the floor, whose own ms are for orientation only. \`node bench/frames.js\` writes this page.

- **Floor**: a bare canvas over the sorted times of each lane, that visits columns of pixels and not events.
- **First picture**: from the call that hands over the events, in no order, until they are painted. Code and fonts were there before.
- **Pan and zoom**: a frame, from its start to that of the next, where nothing waits for a screen: the mean of 60, fewer where they
  take over 1.5 s. From a tenth or from a half of the time there is; 1/60 of the view or 1.02 times a frame.
- The events are instants in five lanes over a year, four in ten at any time, the rest in bursts.
- Each contestant runs once a round in a page of its own, 1200 × 600 at one pixel a pixel, by its own calls, set to what is
  quickest. They do not show the same: ours and vis-timeline write titles, uPlot has one row, and ECharts as a scatter one colour.
- TimelineJS is not run: it makes a slide of each event, and asks for no more than some dozens.

${machine}.

${table}
`;
}
