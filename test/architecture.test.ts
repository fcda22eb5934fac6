import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../src', import.meta.url));

/** A folder imports only from its own and from those before it. */
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
    'keep.ts',
    'memoize.ts',
    'messages.ts',
    'partition-point.ts',
    'rest.ts',
    'warnings.ts',
  ],
];

/** The program beside the folders, which uses them as any program could. */
const isCommand = (file: string): boolean => file === 'cli.ts' || file.startsWith('cli/');

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const codeOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const importsOf = (file: string): readonly string[] =>
  [...codeOf(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1]!);
const targetOf = (file: string, name: string): string =>
  relative(ROOT, join(ROOT, dirname(file), name)).replace(/\.js$/, '.ts');
const layerOf = (file: string): string => file.split('/')[0]!;

test('there are files in every layer', () => {
  expect(LAYERS.filter((layer) => !files.some((file) => layerOf(file) === layer))).toEqual([]);
});

test('folders import only from the left, and not through one another’s index', () => {
  const wrong = files
    .filter((file) => file.includes('/') && !isCommand(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => targetOf(file, name))
        .filter((target) => !SHARED.includes(target))
        .filter((target) => !target.includes('/') || LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)))
        .map((target) => `${file} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('only the command line knows Node; it knows no element, and nothing else knows it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map((name) => (name.startsWith('.') ? targetOf(file, name) : name))
      .filter((target) => (isCommand(file) ? /^(lit|elements|interact)(\/|$)/ : /^node:|^cli[./]/).test(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('only the components of React know React; they know no element, and nothing knows them', () => {
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

test('the core reaches neither lit nor an element', () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file)) {
      expect(name, file).not.toMatch(/^lit(\/|$)/);
      if (name.startsWith('.')) walk(targetOf(file, name));
    }
  };
  walk('core.ts');
  expect([...seen].filter((file) => layerOf(file) === 'elements')).toEqual([]);
});
