import { expect, test } from 'vitest';
import { arrowHead, bar, circle, query, spring, stripes } from '../../src/mark/mark.js';
import { pathPen } from '../../src/mark/pen.js';

const drawn = (draw: (pen: ReturnType<typeof pathPen>) => void): string => {
  const pen = pathPen();
  draw(pen);
  return pen.toString();
};
const shape = { x: 10, y: 20, from: 10, to: 30, along: 'x' as const };

test('a circle is two arcs', () => {
  expect(drawn((pen) => circle(pen, 10, 20, 5))).toBe('M15,20A5,5 0 0 1 5,20A5,5 0 0 1 15,20Z');
});

test('a bar runs from its start to its end, and is at least as long as it is wide', () => {
  expect(drawn((pen) => bar(pen, shape, 5))).toBe('M10,16.8L30,16.8L30,23.2L10,23.2Z');
  expect(drawn((pen) => bar(pen, { ...shape, to: 10 }, 5))).toBe('M6.8,16.8L13.2,16.8L13.2,23.2L6.8,23.2Z');
});

test('a spring begins and ends on its line', () => {
  const d = drawn((pen) => spring(pen, 0, 100, 50, 'x'));
  expect(d).toMatch(/^M0,50L/);
  expect(d).toMatch(/L100,50$/);
});

test('an arrow has its point at the end, in either direction', () => {
  expect(drawn((pen) => arrowHead(pen, shape, 5, 30, 1))).toBe('M21,14L30,20L21,26Z');
  expect(drawn((pen) => arrowHead(pen, shape, 5, 10, -1))).toBe('M19,14L10,20L19,26Z');
  expect(drawn((pen) => arrowHead(pen, { ...shape, along: 'y' }, 5, 30, 1))).toBe('M4,21L10,30L16,21Z');
});

test('stripes lead away from the end, each with a gap before it', () => {
  expect(drawn((pen) => stripes(pen, shape, 5, 30, 1, [2, 1]))).toBe(
    'M32.5,16.8L34.5,16.8L34.5,23.2L32.5,23.2ZM37,16.8L38,16.8L38,23.2L37,23.2Z',
  );
  expect(drawn((pen) => stripes(pen, shape, 5, 10, -1, [2]))).toMatch(/^M5.5,16.8L7.5,16.8/);
});

test('a question mark stays within its circle', () => {
  const numbers = drawn((pen) => query(pen, 0, 0, 7)).match(/-?[\d.]+(?=,)|(?<=,)-?[\d.]+/g) ?? [];
  expect(numbers.map(Number).every((n) => Math.abs(n) <= 7)).toBe(true);
});
