import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each example can be copied by itself, so it contains the story rather than a link to it. */
const COPIES = ['react/src', 'vue/src', 'svelte/src', 'eleventy/_data'];

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each(COPIES)('examples/%s has the same data as the story', (folder) => {
  expect(read(`examples/${folder}/treaty.json`)).toBe(read('stories/data/treaty.json'));
});

test.each(['html', 'react', 'vue', 'svelte', 'eleventy'])(
  'examples/%s depends on exact versions, and on this one',
  (name) => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const { dependencies, devDependencies } = JSON.parse(read(`examples/${name}/package.json`)) as Record<
      string,
      Record<string, string>
    >;
    const { 'event-timeline': own, ...others } = { ...devDependencies, ...dependencies };
    expect(own).toBe(`^${version}`);
    expect(Object.values(others).filter((other) => !/^\d+\.\d+\.\d+$/.test(other))).toEqual([]);
  },
);
