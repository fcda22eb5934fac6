import { expect, test } from 'vitest';
import { bar, circle, spring } from '../../src/mark/mark.js';
import { pathPen } from '../../src/mark/pen.js';

const drawn = (draw: (pen: ReturnType<typeof pathPen>) => void): string => {
  const pen = pathPen();
  draw(pen);
  return pen.toString();
};
const shape = { x: 10, y: 20, from: 10, to: 30, along: 'x' as const };

test('a circle is two arcs', () => {
  expect(drawn((pen) => circle(pen, shape, 5))).toBe('M15,20A5,5 0 0 1 5,20A5,5 0 0 1 15,20Z');
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
