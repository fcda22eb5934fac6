import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOKENS } from '../src/render/tokens.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file}`))
  .join('\n');
const timeline = read('src/elements/event-timeline.ts');

/** The token and default of each row of the table in the documentation. */
const table = new Map(
  [...read('docs/theming.mdx').matchAll(/^\| `(--timeline-[\w-]+)`\s*\| `([^`]+)`/gm)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);
/** The same from the docstrings of the elements. */
const documented = new Map(
  [...sources.matchAll(/@cssprop \[(--timeline-[\w-]+)=(.+?)\] - /g)].map(([, name, value]) => [name!, value!]),
);

/** All fallbacks in the sources for a token that a page does not set. */
function defaultsOf(token: string): readonly string[] {
  const name = token.replace('--timeline-', '');
  const color = (TOKENS as Record<string, { css: string }>)[name];
  if (color) return [color.css];
  const inStyles = [...sources.matchAll(new RegExp(`var\\(${token}, ?((?:[^()]|\\([^()]*\\))+)\\)`, 'g'))];
  const inCode = [...sources.matchAll(new RegExp(`readNumber\\(style, '${name}', (\\d+)\\)`, 'g'))];
  return [...inStyles, ...inCode].map(([, value]) => value!);
}

/** Fallbacks that differ from the default on purpose, as documented. */
const APART = [
  // Behind the timeline only if it is set.
  'var(--timeline-background, transparent)',
  // In a narrow column.
  'var(--timeline-heading-size, 1.25em)',
  // Within a timeline.
  'var(--timeline-list-size, 50%)',
  // Of a companion.
  'var(--timeline-small-font, var(--timeline-font, inherit))',
  'var(--timeline-button-radius, calc(var(--hit) / 2))',
];
const FALLBACK = /var\((--timeline-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g;

describe('the table of tokens', () => {
  test('has each colour and every other token that the sources use, and nothing else', () => {
    const asked = [...sources.matchAll(/var\((--timeline-[\w-]+)/g), ...sources.matchAll(/\[(--timeline-[\w-]+)=/g)];
    const read = [...sources.matchAll(/read(?:Token|Number)\(style, '([\w-]+)'/g)].map(([, name]) => name!);
    const names = [...read, ...Object.keys(TOKENS)].map((name) => `--timeline-${name}`);
    expect([...table.keys()].sort()).toEqual([...new Set([...asked.map(([, name]) => name!), ...names])].sort());
  });

  test('describes each as the manifest does', () => {
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(documented));
  });

  test.each([...table])('gives the default of %s as in the sources', (token, value) => {
    expect(defaultsOf(token)).toContain(value);
  });

  test('gives every fallback, wherever that is written', () => {
    const others = [...[sources, read('src/plain.css'), ...THEMES.map(codeOf)].join('\n').matchAll(FALLBACK)].filter(
      ([, token, value]) => !value!.includes('${') && table.get(token!) !== value,
    );
    expect([...new Set(others.map(([whole]) => whole))].sort()).toEqual([...APART].sort());
  });
});

/** The declarations of tokens in a theme, without its comments. */
const codeOf = (theme: string): string => read(`themes/${theme}.css`).replace(/\/\*[^]*?\*\//g, '');
/** Those that hold wherever the reader’s system asks for nothing else. */
const usualOf = (theme: string): string => codeOf(theme).replace(/@media[^{]*\{[^{}]*\{[^}]*\}\s*\}/g, '');
const tokensOf = (theme: string): ReadonlyMap<string, string> =>
  new Map(
    [...usualOf(theme).matchAll(/(--timeline-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name!,
      value!.replace(/\s+/g, ' '),
    ]),
  );
const THEMES = readdirSync('themes').map((file) => file.replace('.css', ''));
/** Tokens that depend on the height of a place, or on other content of the page, are not part of themes. */
const ofThemes = [...table.keys()].filter((name) => !/-((overview|list|details)-size|axis-top)$/.test(name));

describe('corners and shadows', () => {
  /** What is round because it stands round a mark; and what is set elsewhere. */
  const APART = ['50%', '0', '8px', 'var(--corner)'];

  test('follow the tokens of corners, however small', () => {
    const radii = [...sources.matchAll(/border-radius: ([^;]+);/g)].map(([, value]) => value!);
    const fixed = radii.filter((value) => !/var\(--timeline-(button-)?radius, /.test(value));
    expect([...new Set(fixed)].sort()).toEqual(APART.sort());
  });

  test('are those of the token wherever something floats', () => {
    const shadows = [...sources.matchAll(/box-shadow:\s*([^;]+);/g)].map(([, value]) => value!);
    // The others are edges, in a colour of the theme.
    const floating = shadows.filter((value) => !value.includes('${tokenVar('));
    expect(floating).toHaveLength(4);
    for (const value of floating) expect(value).toMatch(/^var\(--timeline-shadow, /);
  });
});

describe('themes', () => {
  test('there are four', () => {
    expect(THEMES).toEqual(['dense', 'newspaper', 'quiet', 'slide']);
  });

  test.each(THEMES)('%s sets every token, and so can stand within another', (theme) => {
    expect([...tokensOf(theme).keys()].sort()).toEqual([...ofThemes].sort());
  });

  test.each(THEMES)('%s uses nothing but tokens, parts, and the box of the element', (theme) => {
    const parts = [...timeline.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => name);
    const code = codeOf(theme);
    for (const [, used] of code.matchAll(/::part\(([^)]*)\)/g)) expect(parts).toContain(used);
    for (const [, used] of code.matchAll(/var\((--[\w-]+)/g)) expect(ofThemes).toContain(used);
    for (const [, selector, rules] of code.matchAll(/([^{}]+)\{([^}]*)\}/g))
      for (const [, property] of selector!.includes('::part') ? [] : rules!.matchAll(/(?:^|;)\s*([\w-]+):/g))
        expect(property).toMatch(/^(--timeline-|padding|border)/);
    expect(code).not.toMatch(/url\(|@import|@font-face/);
  });

  test.each(THEMES)('%s says its colours for light and for dark pages', (theme) => {
    for (const [name, value] of tokensOf(theme))
      if (Object.hasOwn(TOKENS, name.replace('--timeline-', '')))
        expect(value, name).toMatch(/^light-dark\(|^Canvas|^color-mix\(in srgb, CanvasText/);
  });

  test('quiet is the default, token by token', () => {
    for (const [name, value] of tokensOf('quiet'))
      if (value === 'initial') expect(['inherit', '1.5em'], name).toContain(table.get(name));
      else expect(value, name).toBe(table.get(name));
  });
});
