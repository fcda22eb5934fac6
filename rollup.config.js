import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { internalNames } from './tools/internal-names.js';
import { letForConst } from './tools/let-for-const.js';
import { litProperties } from './tools/lit-properties.js';
import { modernLit } from './tools/modern-lit.js';
import { roughMeasure } from './tools/rough-measure.js';
import { shortNames } from './tools/short-names.js';
import { templateTexts } from './tools/template-texts.js';
import { templateWhitespace } from './tools/template-whitespace.js';
import { terser } from './tools/terser.js';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = [
  /^node:/,
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
];
const typescript = (options) => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true, ...options });

/** Languages other than English are downloaded when needed: each is a separate, self-contained file. */
const LANGUAGES = readdirSync('src/languages')
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter((language) => language !== undefined);
/** So are the parsers of formats: a page mostly uses a single format, often our own. */
const TYPES = ['parsed', 'written'];
const FORMATS = readdirSync('src/formats')
  .map((file) => /^([\w-]+)\.ts$/.exec(file)?.[1])
  .filter((format) => format !== undefined && !TYPES.includes(format));
/** So are parts that only some timelines need. */
const LATER = [
  'elements/to-blob',
  'elements/downloads',
  'elements/many',
  'elements/hash',
  'elements/clock',
  'elements/json-ld',
  'elements/hands',
  'elements/filtering',
  'elements/looks',
  'elements/opening',
  'elements/place-details',
  'elements/repeats',
  'layout/era-bands',
  'layout/log-axis',
  'layout/turn',
  'time/elapsed-words',
  'overview',
  'list',
  'filter',
  'legend',
  'axis',
  'details',
];
/** These use only the public API of other parts, and so need none of their internal names. */
const COMPANIONS = ['toolbar'];
const apart = (name) => `event-timeline.${name}.min.js`;
const eachApart = {
  name: 'each-apart',
  resolveDynamicImport(specifier) {
    const name = typeof specifier === 'string' ? /^\.[./]*(?:[\w/]*\/)?([\w-]+)\.js$/.exec(specifier)?.[1] : undefined;
    return name ? { id: `./${apart(name)}`, external: true } : null;
  },
};

/** Files of a page that share objects have the same short names; parsers and writers of formats share none. */
const PAGE = ['define', ...LATER, ...LANGUAGES.map((language) => `languages/${language}`)];
/**
 * Modules with names that users give and get, also as values of any type, and that a language of another release must
 * match.
 */
const CONTRACTS = ['define', 'model/document', 'model/event-columns', 'languages/language'];
const asSource = (file) => `src/${file}.ts`;
const shortened = shortNames(() =>
  internalNames(PAGE.map(asSource), CONTRACTS.map(asSource), ['EventSet', 'Timeline']),
);

/** Modules for bundlers and Node, one for each source file; and a single file for a page. */
export default [
  {
    input: [
      'src/index.ts',
      'src/core.ts',
      'src/overview.ts',
      'src/list.ts',
      'src/filter.ts',
      'src/toolbar.ts',
      'src/legend.ts',
      'src/axis.ts',
      'src/details.ts',
      'src/time.ts',
      'src/scale.ts',
      'src/server.ts',
      'src/react/create-component.ts',
      'src/cli.ts',
      ...FORMATS.map((format) => `src/formats/${format}.ts`),
    ],
    external,
    plugins: [typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    // Pure code that no element needs is only in the modules.
    input: 'src/define.ts',
    // d3 calls these once for each of its intervals, most of which we do not use.
    treeshake: { manualPureFunctions: ['bisector', 'timeInterval', 'timeWeekday', 'utcWeekday'] },
    // Without this condition, Lit’s development build could be used.
    plugins: [
      eachApart,
      roughMeasure(),
      resolve({ browser: true, exportConditions: ['production'] }),
      modernLit(),
      typescript({ supported: { decorators: true } }),
      litProperties(),
      shortened,
      templateWhitespace(),
      templateTexts(),
      letForConst(),
      terser({ ascii: true }),
    ],
    output: { file: 'dist/event-timeline.min.js', format: 'es', sourcemap: true },
  },
  ...LANGUAGES.map((language) => ({
    input: `src/languages/${language}.ts`,
    plugins: [typescript(), shortened, terser()],
    output: { file: `dist/${apart(language)}`, format: 'es', sourcemap: true },
  })),
  ...[...FORMATS.map((format) => `formats/${format}`), ...LATER, ...COMPANIONS].map((file) => ({
    input: `src/${file}.ts`,
    plugins: [eachApart, resolve({ browser: true }), typescript(), LATER.includes(file) && shortened, terser()],
    output: {
      file: `dist/${apart(file.split('/').at(-1))}`,
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  })),
];
