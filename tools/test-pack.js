// The package as a user gets it: packed, installed into an empty folder, used from Node, in a Vite page and in a plain page.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import resolveNode from '@rollup/plugin-node-resolve';
import { build as bundle } from 'esbuild';
import { rollup } from 'rollup';
import { build } from 'vite';
import { browserOptions } from './browser.js';
import { check, sumUp } from './checks.js';
import { pack } from './pack.js';
import { must } from './run.js';
import { serve } from './serve.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** A small file of each format that is text. */
const FILES = {
  csv: 'when,what\nJuly 1961,Treaty\n1962,Visit',
  feed: '<rss version="2.0"><channel><item><title>Treaty</title><pubDate>Thu, 06 Jul 1961 10:00:00 GMT</pubDate></item></channel></rss>',
  gedcom: '0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Treaty /Maker/\n1 BIRT\n2 DATE ABT 1961\n0 TRLR',
  ics: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:19610706\nSUMMARY:Treaty\nEND:VEVENT\nEND:VCALENDAR',
  jaeger:
    '{"data":[{"spans":[{"traceID":"1","spanID":"2","operationName":"Treaty","startTime":1531282088533035,"duration":1000}]}]}',
  jsonld: '{"@type":"Event","name":"Treaty","startDate":"1961-07-06"}',
  log: '1961-07-06 10:00:01 Treaty\n1961-07-06 10:00:02 Visit',
  markdown: '- 6 July 1961: Treaty',
  mermaid: 'timeline\n  1961 : Treaty',
  otlp: '{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"1","spanId":"2","name":"Treaty","startTimeUnixNano":"1544712660000000000","endTimeUnixNano":"1544712661000000000"}]}]}]}',
  records: '[{"name":"Treaty","year":1961}]',
  simile: '<data><event start="1961" title="Treaty"/></data>',
  timelinejs: '{"events":[{"start_date":{"year":1961},"text":{"headline":"Treaty"}}]}',
  trace: '[{"name":"Treaty","ph":"X","ts":1,"dur":2,"pid":1,"tid":1}]',
  vis: '[{"content":"<b>Treaty</b>","start":"1961-07-06"}]',
  wikidata:
    '{"head":{"vars":["itemLabel","date"]},"results":{"bindings":[{"itemLabel":{"type":"literal","value":"Treaty"},"date":{"type":"literal","datatype":"http://www.w3.org/2001/XMLSchema#dateTime","value":"1961-07-06T00:00:00Z"}}]}}',
  zipkin: '[{"traceId":"1","id":"2","name":"Treaty","timestamp":1531282088533035,"duration":1000}]',
};

/** All that may be in the package. */
const CONTENTS = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(schema|custom-elements|web-types|vscode\.(css|html)-custom-data)\.json$/,
  /^dist\/plain\.css$/,
  /^themes\/\w+\.css$/,
  /^dist\/event-timeline(\.[\w-]+)?\.min\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+\.styles\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+(\.styles)?\.d\.ts$/,
];

const folder = await mkdtemp(join(tmpdir(), 'event-timeline-'));
const DIST = join(folder, 'node_modules/event-timeline/dist');
const quiet = { quiet: true };

const tarball = await pack(folder);
await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
await must('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, tarball], quiet);
await cp('stories/data/treaty.json', join(folder, 'treaty.json'));

await check(
  'it has modules, their types and their maps, and nothing else; nothing of it runs when it is installed',
  async () => {
    const root = join(folder, 'node_modules/event-timeline');
    const files = await filesOf(root);
    const strange = files.filter((file) => !CONTENTS.some((kind) => kind.test(file)));
    if (strange.length > 0) throw new Error(`not known to CONTENTS: ${strange.join()}`);
    const missing = CONTENTS.filter((kind) => !files.some((file) => kind.test(file)));
    if (missing.length > 0) throw new Error(`nothing is ${missing.join()}`);
    for (const file of files.filter((name) => name.endsWith('.map'))) {
      const { sources, sourcesContent = [] } = JSON.parse(await readFile(join(root, file), 'utf8'));
      if (sources.some((_, i) => !sourcesContent[i])) throw new Error(`${file} does not bring its sources`);
    }
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const installing = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => scripts?.[name]);
    if (installing.length > 0) throw new Error(`runs ${installing.join()}`);
  },
);

await check('every public entry has a budget', async () => {
  const { exports, 'size-limit': budgets } = JSON.parse(await readFile('package.json', 'utf8'));
  const formats = (await readdir('dist/formats')).filter((file) => /^[\w-]+\.js$/.test(file));
  const entries = Object.values(exports).flatMap((target) => {
    const path = target?.default?.slice(2);
    return path?.includes('*') ? formats.map((file) => path.replace('*.js', file)) : (path ?? []);
  });
  const isTypes = (path) => path.startsWith('dist/frameworks/');
  const without = entries.filter((path) => !isTypes(path) && !budgets.some((budget) => budget.path === path));
  if (without.length > 0) throw new Error(without.join());
});

await check('every module can be imported in Node, without a page', async () => {
  const dist = join(folder, 'node_modules/event-timeline/dist');
  const files = (await readdir(dist, { recursive: true })).filter(
    // The command runs when it is imported; React and Angular are there only where they are used: see test-frameworks.js.
    (file) =>
      file.endsWith('.js') && !file.endsWith('.min.js') && !/^(?:cli\.js|react.*|frameworks\/angular\.js)$/.test(file),
  );
  const code = files.map((file) => `await import(${JSON.stringify(join(dist, file))});`).join('\n');
  await inNode(`${code}\nif (${files.length} < 30) throw new Error('too few modules');`);
});

await check('event-timeline/core draws a picture in Node', () =>
  inNode(`
    import { readFileSync } from 'node:fs';
    import { renderToSVG, parseDate, validate } from 'event-timeline/core';
    import { scaleElastic } from 'event-timeline/scale';
    import { formatDate } from 'event-timeline/time';
    import { parse } from 'event-timeline/formats/json';
    const { document, issues } = parse(readFileSync('treaty.json', 'utf8'));
    const svg = renderToSVG(document, { width: 1200, height: 600 });
    if (issues.length || !svg.includes('39 years') || formatDate(parseDate('1961')) !== '1961') throw new Error('wrong');
    if (validate([]).events.length || scaleElastic().breaks().length) throw new Error('wrong');
  `),
);

await check('npx event-timeline checks, draws and converts a file', async () => {
  await writeFile(join(folder, 'bad.csv'), 'date,title\n1961,Treaty\nlast year,Visit\n');
  const said = await inFolder('npx --no event-timeline check treaty.json');
  if (!said.includes('treaty.json: 7 events, format json')) throw new Error(said);
  const wrong = await inFolder('npx --no event-timeline check bad.csv || test $? -eq 1');
  if (!wrong.includes('bad.csv:line 3, column 1 (date): error invalid-date')) throw new Error(wrong);
  await inFolder('npx --no event-timeline render treaty.json -o treaty.svg --width 1200 --height 600');
  await inFolder('npx --no event-timeline render treaty.json -o log.svg --scale log --lang de');
  if (!(await readFile(join(folder, 'log.svg'), 'utf8')).includes('Zehnerpotenz')) throw new Error('no such axis');
  await inFolder('npx --no event-timeline convert treaty.json -o treaty.ics');
  const svg = await readFile(join(folder, 'treaty.svg'), 'utf8');
  const ics = await readFile(join(folder, 'treaty.ics'), 'utf8');
  if (!svg.includes('39 years') || ics.split('BEGIN:VEVENT').length !== 8) throw new Error('wrong');
});

await check('its types hold in a project that checks the types of its libraries too', async () => {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const formats = (await readdir(join(DIST, 'formats'))).filter((file) => /^[\w-]+\.js$/.test(file));
  // Those of other frameworks are checked where these are installed: see test-frameworks.js.
  const others = /^\.\/(?:angular|preact|solid|svelte|vue)$/;
  const entries = Object.entries(exports)
    .filter(([entry, target]) => target?.types && !others.test(entry))
    .flatMap(([entry]) =>
      entry.includes('*') ? formats.map((file) => entry.replace('*', file.slice(0, -'.js'.length))) : entry,
    );
  const code = entries.map((entry, index) => `export * as e${index} from 'event-timeline${entry.slice(1)}';`);
  if (code.length < 30) throw new Error('too few entries');
  await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
  await symlink(resolve('node_modules/@types/react'), join(folder, 'node_modules/@types/react'));
  code.push(
    "import type { Filter, LaneBy, TimelineDocument, TimelineEvent, View, ViewRequest } from 'event-timeline';",
    "import { parse, type Parsed } from 'event-timeline/formats/csv';",
    'export const filter: Filter = ({ data }: TimelineEvent<{ score: number }>) => (data?.score ?? 0) > 1;',
    'export const laneBy: LaneBy = ({ data }: TimelineEvent<{ team: string }>) => data?.team;',
    "export const story: TimelineDocument = { $schema: './schema.json', events: [] };",
    'export const { issues }: Parsed = parse("date,title");',
    'export const [view, request]: [View?, ViewRequest?] = [];',
  );
  await writeFile(join(folder, 'types.ts'), code.join('\n'));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const options = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable';
  for (const modules of ['--module nodenext', '--module esnext --moduleResolution bundler'])
    await inFolder(`node ${tsc} ${options} ${modules} types.ts`);
});

for (const [code, most] of [
  [`export * from 'event-timeline/scale'`, 10],
  [`export { scaleLog } from 'event-timeline/scale'`, 7],
  [`export * from 'event-timeline/time'`, 19],
  [`export * from 'event-timeline/core'`, 95],
  // One function brings what it needs, and neither languages nor pictures besides.
  [`export { parseDate } from 'event-timeline/core'`, 7],
  [`export { parseDate } from 'event-timeline/time'`, 7],
  [`export { formatDate } from 'event-timeline/core'`, 10],
  [`export { formatDate } from 'event-timeline/time'`, 10],
  [`export { validate } from 'event-timeline/core'`, 10],
  [`export { scaleElastic } from 'event-timeline/core'`, 9],
  [`export { messagesIn } from 'event-timeline/core'`, 22],
  [`export { schema } from 'event-timeline/core'`, 2],
  [`export { Timeline } from 'event-timeline/core'`, 84.6],
  [`export { renderToSVG } from 'event-timeline/core'`, 90.4],
  [`export * from 'event-timeline/formats/json'`, 2.7],
  // These want nothing of it.
  [`import 'event-timeline/core'`, 0.1],
  [`import 'event-timeline/scale'`, 0.1],
  [`import 'event-timeline/formats/csv'`, 0.1],
  [`export type { EventTimeline, TimelineDocument } from 'event-timeline'`, 0.1],
])
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

/** Programs that take one thing each, and print what it makes; what of that is there only if all that it needs came with it. */
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

/** A bundle of a file, as text. */
const BUNDLERS = {
  async esbuild(file) {
    const { outputFiles } = await bundle({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    return outputFiles[0].text;
  },
  async rollup(file) {
    const made = await rollup({ input: file, plugins: [resolveNode()] });
    return (await made.generate({ format: 'es' })).output[0].code;
  },
  async Vite(file) {
    const lib = { entry: file, formats: ['es'] };
    const [{ output }] = await build({
      root: folder,
      logLevel: 'error',
      configFile: false,
      build: { lib, write: false },
    });
    return output[0].code;
  },
};

for (const [name, [imports, value, expected]] of Object.entries(PROGRAMS)) {
  const file = join(folder, 'program.mjs');
  await check(`${name} makes in a bundle what it makes without: ${Object.keys(BUNDLERS).join(', ')}`, async () => {
    await writeFile(file, `${imports};${DATA}\nprocess.stdout.write(String(${value}));`);
    const said = await inFolder('node program.mjs');
    const missing = expected.filter((words) => !said.includes(words));
    if (missing.length > 0) throw new Error(`${missing.join()} is not in ${said.slice(0, 500)}`);
    for (const [bundler, bundled] of Object.entries(BUNDLERS)) {
      await writeFile(join(folder, 'bundled.mjs'), await bundled(file));
      const saidThere = await inFolder('node bundled.mjs');
      if (saidThere !== said) throw new Error(`${bundler}: ${saidThere.slice(0, 500)}`);
    }
  });
}

await check('a Vite page shows the story', async () => {
  const root = join(folder, 'app');
  await mkdir(join(root, 'public'), { recursive: true });
  await cp('stories/data/treaty.json', join(root, 'public/treaty.json'));
  await writeFile(join(root, 'main.js'), `import 'event-timeline';`);
  await writeFile(join(root, 'index.html'), page('./main.js'));
  await build({ root, base: './', logLevel: 'error', configFile: false });
  await showsStory(join(root, 'dist'));
});

await check('a bundler takes a theme as it is, and every theme is in the package', async () => {
  const root = join(folder, 'dressed');
  const themes = await readdir(join(folder, 'node_modules/event-timeline/themes'));
  await mkdir(root);
  await writeFile(join(root, 'main.js'), themes.map((file) => `import 'event-timeline/themes/${file}';`).join('\n'));
  await writeFile(join(root, 'index.html'), page('./main.js'));
  await build({ root, logLevel: 'error', configFile: false });
  const assets = join(root, 'dist/assets');
  const css = (await readdir(assets)).find((file) => file.endsWith('.css'));
  const code = await readFile(join(assets, css), 'utf8');
  for (const theme of ['quiet', 'newspaper', 'slide', 'dense'])
    if (!code.includes(`.timeline-${theme}`)) throw new Error(`no ${theme}`);
  if (code.includes('--lightningcss') || !code.includes('light-dark(#fbf9f4')) throw new Error('no colours of its own');
});

await check('a plain page shows the story, under a strict content security policy', () =>
  showsStoryPlainly('plain', ['event-timeline.min.js', 'event-timeline.hands.min.js']),
);

await check('a plain page with nothing but the one file shows it too, and opens its events', () =>
  showsStoryPlainly('bare', ['event-timeline.min.js'], /404|event-timeline\.hands\.min\.js/),
);

/** @param allowed what may be complained of */
async function showsStoryPlainly(name, files, allowed) {
  const root = join(folder, name);
  await mkdir(root);
  await cp('stories/data/treaty.json', join(root, 'treaty.json'));
  for (const file of files) await cp(join(folder, 'node_modules/event-timeline/dist', file), join(root, file));
  await writeFile(join(root, 'index.html'), page('event-timeline.min.js', POLICY));
  await showsStory(root, allowed);
}

for (const [lang, [date, summary]] of Object.entries({
  ko: ['1570년경', '사건 1건'],
  fr: ['vers 1570', '1 événement'],
})) {
  await check(`a plain page in ${lang} finds its language beside the one file`, async () => {
    const events = '<timeline-event start="1570~">a</timeline-event>';
    const tag = `<event-timeline>${events}</event-timeline>`;
    await inPage(DIST, tag, { lang }, async (tab) => {
      await tab.locator('event-timeline [part~=label]', { hasText: date }).waitFor();
      await tab.locator('event-timeline .summary', { hasText: summary }).waitFor();
    });
  });
}

await check('a plain page keeps what is seen in its hash, and goes back, under a strict policy', async () => {
  const event = '<timeline-event event-id="pact" start="1961-07-06">Treaty</timeline-event>';
  const tag = `<event-timeline hash id="t">${event}<timeline-event start="2024">Pact</timeline-event></event-timeline>`;
  await inPage(DIST, tag, { policy: POLICY }, async (tab, errors) => {
    await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).click();
    await tab.waitForURL('**#t.selected=pact');
    await tab.reload();
    await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor();
    await tab.goBack();
    await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor({ state: 'hidden' });
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page hands out its files', async () => {
  const events = '<timeline-event start="1961-07-06">Treaty</timeline-event>';
  const tag = `<event-timeline download>${events}</event-timeline>`;
  await inPage(DIST, tag, {}, async (tab, errors) => {
    const items = tab.locator('event-timeline .downloads button');
    await items.first().waitFor({ state: 'attached' });
    for (const item of await items.all()) {
      await tab.locator('event-timeline .download').click();
      const [file] = await Promise.all([tab.waitForEvent('download', { timeout: 10_000 }), item.click()]);
      const contents = await readFile(await file.path(), 'latin1');
      if (!/Treaty|^.PNG/.test(contents)) throw new Error(`${file.suggestedFilename()}: ${contents.slice(0, 200)}`);
    }
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page shows a million events, finds them and appends more, under a strict policy', async () => {
  const tag = '<event-timeline overview style="height: 400px"></event-timeline>';
  await inPage(DIST, tag, { lang: 'fr', policy: POLICY }, async (tab, errors) => {
    await tab.evaluate(() => {
      const start = Float64Array.from({ length: 1e6 }, (_, i) => Date.UTC(2024, 0, 1) + ((i * 7919) % 1e6) * 1000);
      document.querySelector('event-timeline').data = { start, title: (i) => `Request ${i}` };
    });
    const lane = tab.locator('event-timeline .density-lane');
    await lane.waitFor({ state: 'attached' });
    const { x, y, width, height } = await lane.boundingBox();
    await tab.mouse.move(x + width / 2, y + height - 20);
    const readout = tab.locator('event-timeline .readout');
    await readout.filter({ hasText: /janvier 2024.*événements.*Request \d+/s }).waitFor();
    await tab.mouse.click(x + width / 2, y + height - 20);
    await tab.locator('event-timeline .shown', { hasText: /sur 1\s000\s000 d’événements/ }).waitFor();
    await tab.locator('event-timeline [part=overview] [role=slider]').first().waitFor();
    await tab.evaluate(() =>
      document.querySelector('event-timeline').append([{ start: '2024-03-01', title: 'Later' }]),
    );
    await tab.locator('event-timeline .summary', { hasText: /1\s000\s001 événements/ }).waitFor();
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page has a toolbar, under a strict policy', async () => {
  const events =
    '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
  const script = '<script type="module" src="event-timeline.toolbar.min.js"></script>';
  const tag = `${script}<event-timeline><timeline-toolbar></timeline-toolbar>${events}</event-timeline>`;
  await inPage(DIST, tag, { policy: POLICY }, async (tab, errors) => {
    for (const name of ['Zoom in', 'Earlier', 'Show all', 'Previous event'])
      await tab.getByRole('button', { name }).click();
    await tab.locator('event-timeline [part=details]', { hasText: 'Visit' }).waitFor();
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page has an axis beside its timeline, in the same words, under a strict policy', async () => {
  const script = '<script type="module" src="event-timeline.axis.min.js"></script>';
  const tag = `${script}<timeline-axis for="t"></timeline-axis><event-timeline id="t" src="treaty.json" lang="ko"></event-timeline>`;
  await cp('stories/data/treaty.json', join(DIST, 'treaty.json'));
  await inPage(DIST, tag, { policy: POLICY }, async (tab, errors) => {
    await tab.locator('timeline-axis [part=break]', { hasText: '39년' }).waitFor();
    const texts = (tag) => tab.locator(`${tag} [part~=tick]`).allTextContents();
    const [own, theirs] = [await texts('timeline-axis'), await texts('event-timeline')];
    if (own.join() !== theirs.join()) throw new Error(`${own.join()} ${theirs.join()}`);
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page has its details below the picture, under a strict policy', async () => {
  const events =
    '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
  const script = '<script type="module" src="event-timeline.details.min.js"></script>';
  const tag = `${script}<event-timeline><timeline-details></timeline-details>${events}</event-timeline>`;
  await inPage(DIST, tag, { policy: POLICY }, async (tab, errors) => {
    await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).click();
    await tab.locator('timeline-details').getByRole('button', { name: 'Next' }).click();
    await tab.locator('timeline-details [role=heading]', { hasText: 'Visit' }).waitFor();
    if ((await tab.locator('event-timeline .details[popover]').count()) > 0) throw new Error('there is a panel, too');
    if (errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page filters its events, under a strict policy', async () => {
  const events =
    '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
  const script = '<script type="module" src="event-timeline.filter.min.js"></script>';
  const tag = `${script}<event-timeline filter-mode="hidden"><timeline-filter></timeline-filter>${events}</event-timeline>`;
  await inPage(DIST, tag, { policy: POLICY }, async (tab, errors) => {
    await tab.locator('timeline-filter [part=search]').fill('treaty 1961');
    await tab.locator('timeline-filter [part=count]', { hasText: '1 of 2 events match' }).waitFor();
    await tab.locator('event-timeline [part~=label]', { hasText: 'Visit' }).waitFor({ state: 'detached' });
    if (errors.length > 0) throw new Error(errors.join());
  });
});

const PLAIN = '<link rel="stylesheet" href="plain.css">';
const TWO =
  '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024-06-19"><time slot="date">19 June 2024</time>Pact</timeline-event>';

await check('a page without script is a list down an axis, at 320 px too', async () => {
  const without = { context: { javaScriptEnabled: false, viewport: { width: 320, height: 600 } } };
  await inPage(DIST, `${PLAIN}<event-timeline>${TWO}</event-timeline>`, without, async (tab) => {
    const events = tab.locator('timeline-event');
    const [first, second] = [await events.nth(0).boundingBox(), await events.nth(1).boundingBox()];
    const date = await tab.locator('time').boundingBox();
    // One below the other on one axis, dates before it, nothing beyond the page.
    const isAxis = first.x === second.x && second.y >= first.y + first.height - 1 && date.x + date.width < second.x;
    if (!isAxis || second.x + second.width > 320) throw new Error(JSON.stringify({ first, second, date }));
  });
});

const served = async () => {
  const { renderToHTML } = await import(join(DIST, 'server.js'));
  return renderToHTML(JSON.parse(await readFile('stories/data/treaty.json', 'utf8')));
};

/** The same by a template of Lit, which knows no children. */
async function servedByLit() {
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html } = await import('lit');
  await import(resolve('dist/index.js'));
  const document = JSON.parse(await readFile('stories/data/treaty.json', 'utf8'));
  const tag = html`<event-timeline .data=${document} overview download selected="signing"></event-timeline>`;
  return collectResult(render(tag));
}

for (const [name, make] of Object.entries({ renderToHTML: served, '@lit-labs/ssr': servedByLit })) {
  await check(`what ${name} makes is a picture without script`, async () => {
    await inPage(DIST, await make(), { context: { javaScriptEnabled: false } }, async (tab) => {
      const pictures = tab.locator('event-timeline .picture');
      const shown = await pictures.evaluateAll((all) => all.filter((picture) => picture.clientWidth > 0).length);
      if (shown !== 1) throw new Error(`${shown} pictures`);
      await tab.getByText('39 years').first().waitFor({ state: 'attached' });
    });
  });
}

await check('the element takes over what renderToHTML makes, without a blank frame', async () => {
  const wait = {
    head: '<script>globalThis.heights = []; addEventListener("DOMContentLoaded", function look() { heights.push(document.querySelector("event-timeline").offsetHeight); requestAnimationFrame(look); });</script>',
  };
  await inPage(DIST, await served(), wait, async (tab, errors) => {
    await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
    const heights = await tab.evaluate(() => globalThis.heights);
    if (Math.min(...heights) < 300 || errors.length > 0) throw new Error(`${heights.join()} ${errors.join()}`);
    if ((await tab.locator('event-timeline .served').count()) > 0) throw new Error('two pictures');
  });
});

await check('a plain page tells search engines of its events, under a strict policy', async () => {
  await inPage(DIST, `<event-timeline json-ld>${TWO}</event-timeline>`, { policy: POLICY }, async (tab, errors) => {
    const block = tab.locator('head script[type="application/ld+json"]');
    await block.waitFor({ state: 'attached' });
    const { itemListElement } = JSON.parse(await block.textContent());
    if (itemListElement[0].item.startDate !== '1961' || errors.length > 0) throw new Error(errors.join());
  });
});

await check('a plain page is printed with every event and all that is said of it', async () => {
  const tag = '<event-timeline src="treaty.json" style="height: 200px"></event-timeline>';
  await cp('stories/data/treaty.json', join(DIST, 'treaty.json'));
  await inPage(DIST, tag, {}, async (tab) => {
    await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
    // A program that prints tells of it as a browser does; what is in the page then is what it prints.
    await tab.evaluate(() => {
      addEventListener('afterprint', () => {}, { once: true });
      const { shadowRoot } = document.querySelector('event-timeline');
      matchMedia('print').addEventListener(
        'change',
        () => (globalThis.printed ??= shadowRoot.querySelector('.printed')?.innerText),
      );
    });
    await tab.pdf({ format: 'A4' });
    const printed = await tab.evaluate(() => globalThis.printed);
    for (const words of ['A Cold War treaty', 'Charter of the United Nations', 'sacred fight'])
      if (!printed?.includes(words)) throw new Error(`not on paper: ${words}`);
  });
});

await check(
  'two copies of the one file and its companions, and the modules, live on one page: the first one stays',
  async () => {
    const root = join(folder, 'twice');
    for (const copy of ['a', 'b']) await cp(DIST, join(root, copy), { recursive: true });
    const entries = ['event-timeline', 'event-timeline/toolbar', 'event-timeline/list', 'event-timeline/overview'];
    const stdin = { contents: entries.map((entry) => `import '${entry}';`).join('\n'), resolveDir: folder };
    await bundle({
      stdin,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: join(root, 'modules'),
      logLevel: 'error',
    });
    const scripts = [
      ...['a', 'b'].flatMap((copy) =>
        ['', '.toolbar', '.list', '.overview'].map((name) => `${copy}/event-timeline${name}.min.js`),
      ),
      'modules/stdin.js',
    ].map((src) => `<script type="module" src="${src}"></script>`);
    const tag = `${scripts.join('')}
    <event-timeline id="t" overview><timeline-toolbar></timeline-toolbar>
      <timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>
    </event-timeline><timeline-list for="t"></timeline-list>`;
    await cp(join(DIST, 'event-timeline.min.js'), join(root, 'event-timeline.min.js'));
    await inPage(root, tag, {}, async (tab, errors) => {
      await tab.getByRole('button', { name: 'Next event' }).click();
      await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor();
      await tab.keyboard.press('Escape');
      await tab.locator('timeline-list', { hasText: 'Visit' }).waitFor();
      await tab.locator('event-timeline [part=overview] [role=slider]').first().waitFor();
      const isOne = await tab.evaluate(async () => {
        const [first, a, b] = await Promise.all(
          ['./', './a/', './b/'].map((path) => import(`${path}event-timeline.min.js`)),
        );
        return (
          customElements.get('event-timeline') === first.EventTimeline &&
          new Set([first, a, b].map(({ EventTimeline }) => EventTimeline)).size === 3
        );
      });
      if (!isOne) throw new Error('another definition than the first is used');
      if (errors.length > 0) throw new Error(errors.join());
    });
  },
);

for (const [format, contents] of Object.entries(FILES)) {
  await check(`a plain page reads ${format} under a strict content security policy`, async () => {
    await writeFile(join(DIST, 'file'), contents);
    await inPage(DIST, '<event-timeline src="file"></event-timeline>', { policy: POLICY }, async (tab, errors) => {
      await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).waitFor();
      if (errors.length > 0) throw new Error(errors.join());
    });
  });
}

await check('a plain page that has only the one file says that it could not read a table', async () => {
  const root = join(folder, 'alone');
  await mkdir(root);
  await cp(join(DIST, 'event-timeline.min.js'), join(root, 'event-timeline.min.js'));
  await writeFile(join(root, 'file'), FILES.csv);
  await inPage(root, '<event-timeline src="file"></event-timeline>', {}, (tab) =>
    tab.locator('event-timeline [part~=status]', { hasText: 'could not be read' }).waitFor(),
  );
});

await rm(folder, { recursive: true, force: true });
sumUp();

function page(script, policy = '') {
  return `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Story</title><script type="module" src="${script}"></script>
<event-timeline src="treaty.json"></event-timeline></html>`;
}

/** Opens a page of the one file with a tag in it, and hands its tab and its errors to a function. */
async function inPage(root, tag, { lang = 'en', policy = '', head: first = '', context = {} }, run) {
  const head = `${first}<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="event-timeline.min.js"></script>`;
  await writeFile(join(root, 'page.html'), `<!doctype html><html lang="${lang}">${head}${tag}</html>`);
  const { url, close } = await serve(root);
  const browser = await chromium.launch(await browserOptions());
  try {
    const tab = await browser.newPage(context);
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${url}/page.html`);
    await run(tab, errors);
  } finally {
    await browser.close();
    close();
  }
}

async function filesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function inNode(code) {
  const file = join(folder, 'check.mjs');
  await writeFile(file, code);
  await inFolder('node check.mjs');
}

function inFolder(command) {
  return must('sh', ['-c', `cd ${folder} && ${command}`], quiet);
}

/** @param allowed what may be complained of */
async function showsStory(root, allowed) {
  const { url, close } = await serve(root);
  const browser = await chromium.launch(await browserOptions());
  try {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 600 }, hasTouch: true });
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await tab.goto(`${url}/index.html`);
    await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
    const count = await tab.locator('event-timeline [part~=label]').count();
    await tab.locator('event-timeline [part~=label]').first().tap();
    await tab.locator('event-timeline [part~=details]', { hasText: 'Cold War' }).waitFor();
    const others = errors.filter((error) => !allowed?.test(error));
    if (count !== 7 || others.length > 0) throw new Error(`${count} labels; ${others.join()}`);
  } finally {
    await browser.close();
    close();
  }
}
