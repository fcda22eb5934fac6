// The cost of a layout of labelled events, as ratios to the floor: `measureText` once for each of the same titles and
// dates. In headless Chromium with a canvas, as in a page; or in Node with estimated widths (`node layout.js node`),
// for profiling. Other arguments choose layouts and numbers of events: `node layout.js node vertical 2000`.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../tools/browser.js';

process.chdir(new URL('..', import.meta.url).pathname);
const asked = process.argv.slice(2);
const { events } = JSON.parse(readFileSync('test/data/timelines/tech-conferences.json', 'utf8'));
const LAYOUTS = ['lanes', 'no lanes', 'vertical', 'crowd'].filter((name) => isAsked(name, /^[a-z]/));
const NUMBERS = [100, 500, 1000, 2000].filter((n) => isAsked(String(n), /^\d/));
const RUNS = 7;

const bundle = resolve('node_modules/.cache/bench-layout.mjs');
await build({
  stdin: {
    contents: `
      export * from './bench/layout/measure.js';
      export { createMeasure } from './src/elements/measure-text.ts';
      export { estimateWidth } from './src/layout/measure.ts';`,
    resolveDir: process.cwd(),
  },
  absWorkingDir: process.cwd(),
  ...{ bundle: true, format: 'esm', target: 'es2022', outfile: bundle, logLevel: 'error' },
});

const { run, close } = asked.includes('node') ? await inNode() : await inPage();
console.log(
  '| events | of | layout | floor, ms | validate | table | dates | wrap | scale | axis | first | resize | pan ¼ | zoom ¼ | pan, 50 seen | select |',
);
console.log(`|${' --- |'.repeat(16)}`);
for (const set of ['real', 'unique']) {
  for (const n of NUMBERS) {
    for (const layout of LAYOUTS) {
      const { floor, ...times } = await run({ events, set, n, layout, runs: RUNS });
      const names = ['validate', 'table', 'dates', 'wrap', 'scale', 'axis', 'first', 'resize', 'pan', 'zoom'];
      const cells = [...names, 'pan to few', 'select'].map((name) => (times[name] / floor).toFixed(1));
      console.log(`| ${[n, set, layout, floor.toFixed(2), ...cells].join(' | ')} |`);
    }
  }
}
await close();
await rm(bundle);

function isAsked(name, kind) {
  const names = asked.filter((argument) => argument !== 'node' && kind.test(argument));
  return names.length === 0 || names.includes(name);
}

async function inNode() {
  const { estimateWidth, measureLayout, LAYOUTS, ...sets } = await import(bundle);
  const floorOf = (texts, font) => texts.reduce((sum, text) => sum + estimateWidth(text, font), 0);
  return {
    run: ({ events, set, n, layout, runs }) =>
      measureLayout(sets[set](events, n), LAYOUTS[layout], { runs, floorOf, createMeasure: () => estimateWidth }),
    close: () => {},
  };
}

async function inPage() {
  // The floor has a canvas of its own, whose font changes as rarely as possible.
  const inside = `
    const context = document.createElement('canvas').getContext('2d');
    const floorOf = (texts, { weight, size, family }) => {
      context.font = weight + ' ' + size + 'px ' + family;
      return texts.reduce((sum, text) => sum + context.measureText(text).width, 0);
    };
    const create = () => createMeasure({ letter: 0, word: 0 });
    const sets = { real, unique };
    window.runLayout = ({ events, set, n, layout, runs }) =>
      measureLayout(sets[set](events, n), LAYOUTS[layout], { runs, floorOf, createMeasure: create });`;
  const browser = await chromium.launch(await browserOptions());
  const page = await browser.newPage();
  await page.addScriptTag({ type: 'module', content: `${readFileSync(bundle, 'utf8')}\n${inside}` });
  await page.waitForFunction('window.runLayout');
  return { run: (what) => page.evaluate((what) => window.runLayout(what), what), close: () => browser.close() };
}
