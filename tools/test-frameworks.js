// The package’s support for frameworks: types of their templates, checked by their own tools; and the React components,
// with 18 and 19.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import resolvePackages from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { check, sumUp } from './checks.js';
import { checkAngular } from './frameworks/check-angular.js';
import { gapsInVSCode, gapsInWebTypes } from './frameworks/editor-gaps.js';
import { expectErrors } from './frameworks/expect-errors.js';
import { inProject, installProject } from './install-project.js';
import { openPage } from './open-page.js';
import { pack } from './pack.js';
import { run } from './run.js';

const SOURCE = 'test/frameworks';
const folder = await mkdtemp(join(tmpdir(), 'event-timeline-frameworks-'));
/** Where each version of React is installed; the newest with all other frameworks. */
const REACT = { 18: join(folder, 'react-18'), 19: join(folder, 'all') };
const ALL = REACT[19];
/** Angular requires a TypeScript version of its own. */
const ANGULAR = join(folder, 'angular');

const tarball = await pack(folder);
await Promise.all([
  installProject(SOURCE, ALL, tarball),
  installProject(`${SOURCE}/react-18`, REACT[18], tarball),
  installProject(`${SOURCE}/angular`, ANGULAR, tarball),
]);
for (const name of ['app', 'react', 'tsconfig.json'])
  await cp(join(SOURCE, name), join(REACT[18], name), { recursive: true });

for (const name of ['react', 'jsx', 'preact', 'solid'])
  await check(`event-timeline/${name}: the types tell right use from wrong`, () => typeCheck(ALL, name));
await check('event-timeline/react: so they do with the types of React 18', () => typeCheck(REACT[18], 'react'));
await check('event-timeline/vue: the types tell right use from wrong', () =>
  inProject(ALL, 'node_modules/.bin/vue-tsc --project vue'),
);
await check('event-timeline/svelte: the types tell right use from wrong', checkSvelte);
await checkAngular(ANGULAR);

await check('event-timeline/react: only what is imported comes with it', async () => {
  const entry = join(ALL, 'entry.js');
  await writeFile(entry, `import { EventTimeline } from 'event-timeline/react';\nconsole.log(EventTimeline);`);
  for (const files of [await bundledByEsbuild(entry), await bundledByRollup(entry)]) {
    const has = (name) => files.some((file) => file.endsWith(`/dist/elements/${name}.js`));
    if (!has('event-timeline')) throw new Error('the timeline is not there');
    for (const name of ['axis', 'details', 'filter', 'legend', 'list', 'overview', 'toolbar'])
      if (has(`timeline-${name}`)) throw new Error(`timeline-${name} is there, too`);
  }
});

await check('editors know every element, attribute, value, event, slot, part and custom property', async () => {
  const [manifest, html, css, webTypes] = await Promise.all(
    ['custom-elements', 'vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map(async (name) =>
      JSON.parse(await readFile(join(ALL, `node_modules/event-timeline/dist/${name}.json`), 'utf8')),
    ),
  );
  const gaps = [...gapsInVSCode(manifest, html, css), ...gapsInWebTypes(manifest, webTypes)];
  if (manifest.modules.length === 0 || gaps.length > 0) throw new Error(`missing: ${gaps.join()}`);
});

for (const [version, project] of Object.entries(REACT)) await checkReact(version, project);

await rm(folder, { recursive: true, force: true });
sumUp();

function typeCheck(project, name) {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  return inProject(project, `node "${tsc}" --project ${name}`);
}

async function checkSvelte() {
  const tool = join(ALL, 'node_modules/.bin/svelte-check');
  const { output } = await run(
    tool,
    ['--workspace', join(ALL, 'svelte'), '--tsconfig', './tsconfig.json', '--output', 'machine'],
    { quiet: true },
  );
  const found = [...output.matchAll(/ERROR "[^"]+" (\d+):/g)].map(([, line]) => Number(line));
  await expectErrors(join(ALL, 'svelte/Use.svelte'), found);
}

/** The modules that a page needs at once. */
async function bundledByEsbuild(entry) {
  const { metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, splitting: true, format: 'esm', outdir: join(ALL, 'out'), write: false },
    ...{ absWorkingDir: ALL, metafile: true, logLevel: 'error' },
  });
  const files = new Set(
    Object.keys(metafile.outputs).filter((file) => metafile.outputs[file].entryPoint === 'entry.js'),
  );
  for (const file of files)
    for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') files.add(path);
  return [...files].flatMap((file) => Object.keys(metafile.outputs[file].inputs));
}

async function bundledByRollup(entry) {
  const plugins = [resolvePackages({ browser: true })];
  const bundle = await rollup({ input: entry, external: ['react'], plugins, onLog: () => undefined });
  const { output } = await bundle.generate({ format: 'es' });
  const files = new Set(output.filter(({ isEntry }) => isEntry));
  for (const { imports } of files) for (const chunk of output) if (imports.includes(chunk.fileName)) files.add(chunk);
  return [...files].flatMap(({ moduleIds }) => moduleIds);
}

async function checkReact(version, project) {
  const name = (sentence) => `React ${version}: ${sentence}`;
  const site = join(project, 'site');
  const shared = { absWorkingDir: project, bundle: true, format: 'esm', jsx: 'automatic', logLevel: 'error' };
  await build({
    ...shared,
    entryPoints: ['app/client.jsx'],
    splitting: true,
    outdir: site,
    // Its warnings are a part of the test.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  await build({
    ...shared,
    entryPoints: ['app/server.jsx'],
    platform: 'node',
    packages: 'external',
    outfile: join(project, 'server.js'),
  });
  const html = await inProject(project, 'node server.js 2>&1');
  const page = `<!doctype html><html lang="en"><title>React</title><link rel="icon" href="data:,"><main>${html}</main><script type="module" src="client.js"></script></html>`;
  await writeFile(join(site, 'index.html'), page);
  const inPage = (sentence, act) => check(name(sentence), () => openPage(site, act));
  const label = (tab, id) => tab.locator(`#data [part~=label][data-event-id=${id}]`);
  const press = (tab, button) => tab.getByRole('button', { name: button, exact: true }).click();
  const saying = (tab, text) => tab.locator('output', { hasText: new RegExp(`^${text}$`) }).waitFor();

  await check(name('a server writes the tags with their attributes and their events'), () => {
    for (const part of [
      '<event-timeline id="tags" class="told" time-zone="Asia/Seoul" scale="proportional" heading-level="3" overview=',
      '<timeline-event event-id="pact" date="1961" importance="1" status="confirmed">Pact</timeline-event>',
      '<timeline-list group-by="year" sort="-date"></timeline-list>',
    ])
      if (!html.includes(part)) throw new Error(`${part} is not in ${html}`);
  });

  await inPage('what a server wrote is hydrated without complaint', async (tab) => {
    await label(tab, 'visit').waitFor();
    await tab.locator('#tags [part~=label]', { hasText: 'Partnership' }).waitFor();
    await tab.locator('#tags [part~=era][title^="Cold War"]').waitFor({ state: 'attached' });
    await tab.locator('timeline-list').getByRole('searchbox', { name: 'Find' }).waitFor();
    await tab.locator('#data[data-ref]').waitFor();
  });

  await inPage('state goes down, events come up, once, to the newest handler', async (tab) => {
    await press(tab, 'Report');
    await label(tab, 'signing').click();
    await saying(tab, '0:signing');
    await label(tab, 'signing').click();
    await saying(tab, '0:signing 0:null');
    await press(tab, 'Select');
    await tab.locator('#data [part=details]', { hasText: 'Visit' }).waitFor();
  });

  await inPage('it can be mounted anew, taken away and brought back', async (tab) => {
    await press(tab, 'Remount');
    await label(tab, 'visit').click();
    await saying(tab, '1:visit');
    await press(tab, 'Show');
    await label(tab, 'visit').waitFor({ state: 'detached' });
    await press(tab, 'Show');
    await label(tab, 'treaty').click();
    // The button removed the timeline before a press elsewhere would have closed its details; a removed timeline sends
    // nothing more.
    await saying(tab, '1:visit 1:treaty');
  });

  await inPage('what is given is set, and what is no longer given is as it was', async (tab) => {
    const state = () => tab.locator('#data').evaluate(stateOf);
    await label(tab, 'visit').waitFor();
    const before = await state();
    await press(tab, 'Give');
    const given = await state();
    await press(tab, 'Give');
    equal(await state(), before);
    equal(
      given,
      JSON.stringify({
        ...{
          scale: 'sequence',
          wheel: 'zoom',
          order: 'newest',
          headingLevel: 4,
          maxEvents: '100',
          follow: '',
          hash: 'given',
        },
        ...{ overview: true, collapsed: ['Moscow'], className: 'given', title: 'given', view: [1990, 2001] },
        ...{ lanes: ['Moscow 1 event', 'Pyongyang 1 event'], words: 'Given' },
      }),
    );
  });
}

/** In the page: the settings of a timeline, and its state. */
async function stateOf(timeline) {
  await timeline.updateComplete;
  const { scale, wheel, order, headingLevel, maxEvents, follow, hash, overview, collapsed, className, view } = timeline;
  const root = timeline.shadowRoot;
  return JSON.stringify({
    ...{
      scale,
      wheel,
      order,
      headingLevel,
      maxEvents: String(maxEvents),
      follow,
      hash,
      overview,
      collapsed,
      className,
      title: timeline.getAttribute('title'),
    },
    view: [view.start, view.end].map((time) => new Date(time).getUTCFullYear()),
    lanes: [...root.querySelectorAll('[part~=lane]')].map(({ textContent }) => textContent.trim()),
    words: root.querySelector('[role=group]').ariaLabel,
  });
}

function equal(got, expected) {
  if (got !== expected) throw new Error(`expected ${expected}\n  but got ${got}`);
}
