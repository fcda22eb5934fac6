import { expect, test } from 'vitest';
import type { Glyph } from '../../src/layout/scene.js';
import { extents, marks } from '../../src/render/glyph-shapes.js';

/** More than the greatest number of arguments of a call. */
const MANY = 200_000;

const glyph: Glyph = {
  ...{ id: 'a', shape: 'ring', ink: 1, x: 400, y: 20, radius: 5, along: 'x', isEither: true },
  ...{ from: 0, to: 800, coreFrom: 0, coreTo: 800, bodyFrom: 0, bodyTo: 800, ends: ['sharp', 'unknown'] },
  places: Array.from({ length: MANY }, (_, index) => (index * 800) / MANY),
  doubts: [],
};

test('a set may have as many dates as a file has room for', () => {
  expect(marks(glyph)[0]?.d.match(/M/g)).toHaveLength(MANY);
  expect(extents(glyph).map(({ kind }) => kind)).toEqual(['extent-vague', 'fade']);
});

test('a date of a set that is in doubt has a question mark in place of its own', () => {
  const doubtful = marks({ ...glyph, places: [100, 200, 300], doubts: [200] });
  expect(doubtful.map(({ kind }) => kind)).toEqual(['ring', 'badge', 'query']);
  expect(doubtful[0]?.d.match(/M/g)).toHaveLength(2);
});
