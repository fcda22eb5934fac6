// The package in bundles of other projects: how much of it is included, and whether that works.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { check } from '../checks.js';
import { BUNDLERS } from './bundlers.js';

/** Programs, with the greatest size of each, in KB compressed. */
const SIZES = [
  [`export * from 'event-timeline/scale'`, 10],
  [`export { scaleLog } from 'event-timeline/scale'`, 7],
  [`export * from 'event-timeline/time'`, 19],
  [`export * from 'event-timeline/core'`, 98.1],
  // One function includes what it needs, but neither languages nor pictures.
  [`export { parseDate } from 'event-timeline/core'`, 7],
  [`export { parseDate } from 'event-timeline/time'`, 7],
  [`export { formatDate } from 'event-timeline/core'`, 10],
  [`export { formatDate } from 'event-timeline/time'`, 10],
  [`export { validate } from 'event-timeline/core'`, 10],
  [`export { scaleElastic } from 'event-timeline/core'`, 9],
  [`export { messagesIn } from 'event-timeline/core'`, 22],
  [`export { schema } from 'event-timeline/core'`, 2],
  [`export { Timeline } from 'event-timeline/core'`, 87.4],
  [`export { renderToSVG } from 'event-timeline/core'`, 93.3],
  [`export * from 'event-timeline/formats/json'`, 3.2],
  // These need nothing of it.
  [`import 'event-timeline/core'`, 0.1],
  [`import 'event-timeline/scale'`, 0.1],
  [`import 'event-timeline/formats/csv'`, 0.1],
  [`export type { EventTimeline, TimelineDocument } from 'event-timeline'`, 0.1],
];

/**
 * Programs that use one export each, and print its result; the expected part of it is only there if everything needed
 * was included.
 */
const PROGRAMS = {
  'formatDate of core': [
    `import { formatDate, parseDate } from 'event-timeline/core'`,
    `formatDate(parseDate('1570~'), { locale: 'fr' })`,
    ['vers 1570'],
  ],
  'formatDate of time': [
    `import { formatDate, parseDate } from 'event-timeline/time'`,
    `formatDate(parseDate('1570~'), { locale: 'ko' })`,
    ['1570년경'],
  ],
  dateWords: [`import { dateWords } from 'event-timeline/time'`, `dateWords('de').about('1570', 'year')`, ['ca. 1570']],
  messagesIn: [`import { messagesIn } from 'event-timeline/core'`, `messagesIn('de').timeline`, ['Zeitleiste']],
  'messagesIn with words of one’s own': [
    `import { addMessages, messagesIn } from 'event-timeline/core'; addMessages('de', () => ({ timeline: 'Chronik' }))`,
    `messagesIn('de').timeline`,
    ['Chronik'],
  ],
  renderToSVG: [
    `import { renderToSVG } from 'event-timeline/core'`,
    `[
      renderToSVG({ lang: 'ko', events: STORY }, { scale: 'log' }),
      renderToSVG(MANY),
      renderToSVG(STORY, { marks: { '': { draw: (pen) => pen.rect(-1, -1, 2, 2) } }, renderLabel: ({ title }) => title + '!' }),
    ].join()`,
    ['거듭제곱', '100,000', 'Treaty!'],
  ],
  Timeline: [
    `import { Timeline } from 'event-timeline/core'`,
    `[
      new Timeline({ data: { lang: 'ja', events: STORY } }).summary,
      new Timeline({ data: STORY, scale: 'log' }).scene.scale,
      new Timeline({ data: STORY, locale: 'de', now: Date.UTC(1962, 0) }).describe('pact').relative,
      new Timeline({ data: MANY }).scene.densities.length,
    ].join()`,
    ['件', 'log', 'letztes Jahr', ',1'],
  ],
  renderToHTML: [
    `import { renderToHTML } from 'event-timeline/server'`,
    `renderToHTML({ lang: 'fr', events: STORY }, { scale: 'log' })`,
    ['vers 1570', 'puissance'],
  ],
};
const DATA = `
  const STORY = [{ id: 'pact', date: '1961', title: 'Treaty' }, { date: '1570~', title: 'Visit' }, { date: '2024', title: 'Pact' }];
  const MANY = { start: Float64Array.from({ length: 1e5 }, (_, i) => Date.UTC(2024, 0) + i * 1e5), title: (i) => 'Line ' + i };`;

export async function checkBundles({ folder, inFolder }) {
  for (const [code, most] of SIZES)
    await check(`${code} brings no Lit, and at most ${most} KB`, async () => {
      const stdin = { contents: code, loader: 'ts', resolveDir: folder };
      const bundled = await bundle({
        stdin,
        bundle: true,
        write: false,
        format: 'esm',
        minify: true,
        metafile: true,
        logLevel: 'error',
      });
      const lit = Object.keys(bundled.metafile.inputs).filter((file) => /node_modules\/(lit|@lit)/.test(file));
      if (lit.length > 0) throw new Error(lit.join());
      const kilobytes = gzipSync(bundled.outputFiles[0].contents).length / 1000;
      if (kilobytes > most) throw new Error(`${kilobytes} KB`);
    });

  for (const [name, [imports, value, expected]] of Object.entries(PROGRAMS)) {
    const file = join(folder, 'program.mjs');
    await check(`${name} makes in a bundle what it makes without: ${Object.keys(BUNDLERS).join(', ')}`, async () => {
      await writeFile(file, `${imports};${DATA}\nprocess.stdout.write(String(${value}));`);
      const said = await inFolder('node program.mjs');
      const missing = expected.filter((words) => !said.includes(words));
      if (missing.length > 0) throw new Error(`${missing.join()} is not in ${said.slice(0, 500)}`);
      for (const [bundler, bundled] of Object.entries(BUNDLERS)) {
        await writeFile(join(folder, 'bundled.mjs'), await bundled(file, folder));
        const saidThere = await inFolder('node bundled.mjs');
        if (saidThere !== said) throw new Error(`${bundler}: ${saidThere.slice(0, 500)}`);
      }
    });
  }
}
