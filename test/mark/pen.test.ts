import { expect, test } from 'vitest';
import { arrowHead, bar, capsule, circle, hairlines, query, spring } from '../../src/mark/mark.js';
import { pathPen } from '../../src/mark/pen.js';
import { compareTimes } from '../formats/compare-times.js';

const drawn = (draw: (pen: ReturnType<typeof pathPen>) => void): string => {
  const pen = pathPen();
  draw(pen);
  return pen.toString();
};
const shape = { x: 10, y: 20, from: 10, to: 30, along: 'x' as const };

test('a circle is two arcs', () => {
  expect(drawn((pen) => circle(pen, 10, 20, 5))).toBe('M15,20A5,5 0 0 1 5,20A5,5 0 0 1 15,20Z');
});

test('ten times as many circles take about ten times as long', () => {
  const circles = (count: number): string =>
    drawn((pen) => {
      for (let i = 0; i < count; i++) circle(pen, i % 800, 20, 5);
    });
  const { ratio, result } = compareTimes(circles, 3000, 30_000);
  expect(result.match(/Z/g)).toHaveLength(30_000);
  expect(ratio).toBeLessThan(40);
});

test('a bar runs from its start to its end, and is at least as long as it is wide', () => {
  expect(drawn((pen) => bar(pen, shape, 3))).toBe('M10,17L30,17L30,23L10,23Z');
  expect(drawn((pen) => bar(pen, { ...shape, to: 10 }, 3))).toBe('M7,17L13,17L13,23L7,23Z');
});

test('a spring begins and ends on its line', () => {
  const d = drawn((pen) => spring(pen, 0, 100, 50, 'x'));
  expect(d).toMatch(/^M0,50L/);
  expect(d).toMatch(/L100,50$/);
});

test('an arrow has its point at the end, in either direction', () => {
  expect(drawn((pen) => arrowHead(pen, shape, 5, 30, 1))).toBe('M21,15L30,20L21,25Z');
  expect(drawn((pen) => arrowHead(pen, shape, 5, 10, -1))).toBe('M19,15L10,20L19,25Z');
  expect(drawn((pen) => arrowHead(pen, { ...shape, along: 'y' }, 5, 30, 1))).toBe('M5,21L10,30L15,21Z');
});

test('hairlines lead away from the end, each shorter than the one before', () => {
  expect(drawn((pen) => hairlines(pen, shape, 5, 30, 1, [1, 0.5]))).toBe('M34,15L34,25M38,17.5L38,22.5');
  expect(drawn((pen) => hairlines(pen, shape, 5, 10, -1, [1]))).toBe('M6,15L6,25');
});

test('a capsule is round at both ends, along either axis', () => {
  const bounds = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(drawn((pen) => capsule(pen, shape, 4))).toMatch(/^M26,16A4,4 .* 26,24L14,24A4,4 .* 14,16Z$/);
  expect(bounds(drawn((pen) => capsule(pen, { ...shape, along: 'y' }, 4))).every(Number.isFinite)).toBe(true);
});

test('a question mark stays within its circle', () => {
  const numbers = drawn((pen) => query(pen, 0, 0, 7)).match(/-?[\d.]+(?=,)|(?<=,)-?[\d.]+/g) ?? [];
  expect(numbers.map(Number).every((n) => Math.abs(n) <= 7)).toBe(true);
});
