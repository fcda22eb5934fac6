import type { Pen } from './pen.js';

/** What a mark needs to know to draw itself. Lengths in px; `from` and `to` count along the axis. */
interface MarkShape {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly along: 'x' | 'y';
}

/** A kind of mark: how it draws itself round its place. */
export type Mark = (pen: Pen, shape: MarkShape, radius: number) => void;

/** An instant: known well (`dot`, filled by the stylesheet) or vaguely (`ring`, dashed by it). */
export const circle: Mark = (pen, { x, y }, radius) => {
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
};

/** An interval: a band along the axis from its start to its end, at least as long as it is wide. */
export const bar: Mark = (pen, shape, radius) => {
  const half = radius * 0.64;
  const middle = (shape.from + shape.to) / 2;
  const reach = Math.max(half, (shape.to - shape.from) / 2);
  const corner = (along: number, across: number): readonly [number, number] =>
    shape.along === 'x' ? [along, shape.y + across] : [shape.x + across, along];
  pen.moveTo(...corner(middle - reach, -half));
  pen.lineTo(...corner(middle + reach, -half));
  pen.lineTo(...corner(middle + reach, half));
  pen.lineTo(...corner(middle - reach, half));
  pen.closePath();
};

/** A zigzag between two points of a line, straight for a little way at both ends: skipped time, like a spring. */
export function spring(pen: Pen, from: number, to: number, across: number, along: 'x' | 'y', amplitude = 4): void {
  const at = (a: number, b: number): readonly [number, number] => (along === 'x' ? [a, across + b] : [across + b, a]);
  const lead = Math.min(8, (to - from) / 6);
  const turns = Math.max(2, 2 * Math.round((to - from - 2 * lead) / 14));
  const step = (to - from - 2 * lead) / turns;
  pen.moveTo(...at(from, 0));
  pen.lineTo(...at(from + lead, 0));
  for (let i = 0; i < turns; i++)
    pen.lineTo(...at(from + lead + (i + 0.5) * step, i % 2 === 0 ? -amplitude : amplitude));
  pen.lineTo(...at(to - lead, 0));
  pen.lineTo(...at(to, 0));
}
