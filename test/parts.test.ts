import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS } from './parts.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const fileOf = (name: string): string => (name === 'event' ? 'event-timeline' : `timeline-${name}`);

test.each(Object.entries(PARTS))('the docstring of %s names the parts that it has', (name, parts) => {
  const named = [...read(`src/elements/${fileOf(name)}.ts`).matchAll(/@csspart ([\w-]+)/g)].map(([, part]) => part);
  expect(named).toEqual(parts.split(' '));
});

test('the page about theming has each part of the timeline in its table', () => {
  const rows = [...read('docs/theming.mdx').matchAll(/^\| ((?:`[a-z]+`,? ?)+) *\|/gm)].map(([, names]) => names!);
  const named = rows.flatMap((names) => [...names.matchAll(/`([a-z]+)`/g)].map(([, part]) => part!));
  expect(named.sort()).toEqual(PARTS.event.split(' ').sort());
});
