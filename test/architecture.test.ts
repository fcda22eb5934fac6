import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../src', import.meta.url));

/** A folder may import only from itself and from those before it. */
const LAYERS = [
  'time',
  'languages',
  'model',
  'formats',
  'source',
  'scale',
  'mark',
  'layout',
  'timeline',
  'render',
  'interact',
  'elements',
];
/** Modules beside the folders that any of them may use. */
const SHARED = [
  ...[
    'at-once.ts',
    'in-slices.ts',
    'in-steps.ts',
    'keep.ts',
    'memoize.ts',
    'messages.ts',
    'partition-point.ts',
    'rest.ts',
    'warnings.ts',
  ],
];

/** Entries of elements that another element loads on request, as a page would. */
const BROUGHT = ['list.ts', 'overview.ts'];

/** The program beside the folders, which uses them like any other program. */
const isCommand = (file: string): boolean => file === 'cli.ts' || file.startsWith('cli/');

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const codeOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** The files that a file imports, even if only for a type. */
const needsOf = (file: string): readonly string[] =>
  [...codeOf(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1]!);
/** The files that it loads with `import()`. */
const loadsOf = (file: string): readonly string[] =>
  [...codeOf(file).matchAll(/\bimport\(\s*'([^']+)'/g)].map((match) => match[1]!);
const importsOf = (file: string): readonly string[] => [...needsOf(file), ...loadsOf(file)];
const targetOf = (file: string, name: string): string =>
  relative(ROOT, join(ROOT, dirname(file), name)).replace(/\.js$/, '.ts');
const layerOf = (file: string): string => file.split('/')[0]!;
/** Resolves module names in a file to files; packages are left out. */
const filesIn = (file: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith('.')).map((name) => targetOf(file, name));

test('there are files in every layer', () => {
  expect(LAYERS.filter((layer) => !files.some((file) => layerOf(file) === layer))).toEqual([]);
});

test('folders import only from the left, and not through one another’s index', () => {
  const wrong = files
    .filter((file) => file.includes('/') && !isCommand(file))
    .flatMap((file) =>
      [
        ...filesIn(file, needsOf(file)),
        ...filesIn(file, loadsOf(file)).filter((target) => layerOf(file) !== 'elements' || !BROUGHT.includes(target)),
      ]
        .filter((target) => !SHARED.includes(target))
        .filter((target) => !target.includes('/') || LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)))
        .map((target) => `${file} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('no file imports itself through others, not even a type or with import()', () => {
  const left = new Map(files.map((file) => [file, filesIn(file, importsOf(file))]));
  const isEnd = (file: string, targets: readonly string[]): boolean =>
    !targets.some((target) => left.has(target)) || ![...left.values()].some((others) => others.includes(file));
  // Repeatedly removes files without imports among the rest. What is left are the cycles, and the paths between them.
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [file, targets] of left) if (isEnd(file, targets)) left.delete(file);
  }
  const arrows = [...left].flatMap(([file, targets]) =>
    targets.filter((target) => left.has(target)).map((target) => `${file} → ${target}`),
  );
  expect(arrows).toEqual([]);
});

test('only the command line imports Node; it imports no element, and nothing else imports it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((name) => (name.startsWith('.') ? targetOf(file, name) : name))
      .filter((target) => (isCommand(file) ? /^(lit|elements|interact)(\/|$)/ : /^node:|^cli[./]/).test(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('only the React components import React; they import no element, and nothing imports them', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((name) => (name.startsWith('.') ? targetOf(file, name) : name))
      .filter((target) => (layerOf(file) === 'react') !== /^react(\/|$)/.test(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('lit appears only in render/ and elements/', () => {
  const wrong = files.filter(
    (file) =>
      !['render', 'elements'].includes(layerOf(file)) && importsOf(file).some((name) => /^lit(\/|$)/.test(name)),
  );
  expect(wrong).toEqual([]);
});

test('document and window appear only in interact/ and elements/', () => {
  const uses =
    /(?<![.\w'"`-])(?:document|window)\s*\.\s*(?:create|query|body|head|add|fonts|documentElement|inner|get)/;
  const wrong = files.filter((file) => !['interact', 'elements'].includes(layerOf(file)) && uses.test(codeOf(file)));
  expect(wrong).toEqual([]);
});

test('the core imports neither lit nor an element, not even through others', () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file)) expect(name, file).not.toMatch(/^lit(\/|$)/);
    filesIn(file, importsOf(file)).forEach(walk);
  };
  walk('core.ts');
  expect([...seen].filter((file) => layerOf(file) === 'elements')).toEqual([]);
});
