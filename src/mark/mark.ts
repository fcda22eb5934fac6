import type { Pen } from './pen.js';

/** What a mark needs to know to draw itself. Lengths in px; `from` and `to` count along the axis. */
interface MarkShape {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly along: 'x' | 'y';
}

/** Half the thickness of a bar, relative to the radius of a mark. */
const SLENDER = 0.64;

/** A circle: an instant, known well or vaguely. */
export function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
}

/** An interval: a band along the axis from its start to its end, at least as long as it is wide. */
export function bar(pen: Pen, shape: MarkShape, radius: number): void {
  const middle = (shape.from + shape.to) / 2;
  const reach = Math.max(radius * SLENDER, (shape.to - shape.from) / 2);
  band(pen, shape, radius, middle - reach, middle + reach);
}

/** A part of a bar that may or may not belong to it, inset so that its outline is as thick as the bar. */
export function hollow(pen: Pen, shape: MarkShape, radius: number): void {
  band(pen, shape, radius - 1, shape.from + 0.5, shape.to - 0.5);
}

/** A band with round ends: all of the time within which an instant lies. */
export function capsule(pen: Pen, shape: MarkShape, radius: number): void {
  const { along, x, y, from, to } = shape;
  const [a, b] = [from + radius, to - radius];
  if (along === 'x') {
    pen.arc(b, y, radius, -Math.PI / 2, Math.PI / 2);
    pen.arc(a, y, radius, Math.PI / 2, 1.5 * Math.PI);
  } else {
    pen.arc(x, b, radius, 0, Math.PI);
    pen.arc(x, a, radius, Math.PI, 2 * Math.PI);
  }
  pen.closePath();
}

/** The head of an arrow, `length` px long, with its point at `at`: it goes on in the direction of `sign`. */
export function arrowHead(pen: Pen, shape: MarkShape, radius: number, at: number, sign: 1 | -1, length = 9): void {
  const point = placer(shape);
  const base = at - sign * length;
  pen.moveTo(...point(base, -1.2 * radius));
  pen.lineTo(...point(at, 0));
  pen.lineTo(...point(base, 1.2 * radius));
  pen.closePath();
}

/** Hairlines that grow shorter from `at` in the direction of `sign`: an end that fades without opacity. */
export function hairlines(
  pen: Pen,
  shape: MarkShape,
  radius: number,
  at: number,
  sign: 1 | -1,
  heights: readonly number[],
): void {
  const point = placer(shape);
  heights.forEach((height, i) => {
    const place = at + sign * (i + 1) * HAIRLINE_GAP;
    const half = radius * SLENDER * height;
    pen.moveTo(...point(place, -half));
    pen.lineTo(...point(place, half));
  });
}

/** Between hairlines, in px. */
const HAIRLINE_GAP = 4;

/** A question mark that fits into a circle of `radius`, as strokes. */
export function query(pen: Pen, x: number, y: number, radius: number): void {
  const size = radius / 5.5;
  pen.arc(x, y - 1.2 * size, 1.7 * size, Math.PI, 2.35 * Math.PI);
  pen.lineTo(x, y + 1.1 * size);
  pen.moveTo(x, y + 2.7 * size);
  pen.lineTo(x, y + 3.1 * size);
}

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

/** From places along and across the axis to x and y. */
const placer =
  ({ along, x, y }: MarkShape) =>
  (place: number, across: number): readonly [number, number] =>
    along === 'x' ? [place, y + across] : [x + across, place];

function band(pen: Pen, shape: MarkShape, radius: number, from: number, to: number): void {
  const point = placer(shape);
  const half = radius * SLENDER;
  pen.moveTo(...point(from, -half));
  pen.lineTo(...point(to, -half));
  pen.lineTo(...point(to, half));
  pen.lineTo(...point(from, half));
  pen.closePath();
}
