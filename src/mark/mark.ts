import type { Pen } from './pen.js';

/** The geometry of a mark. Lengths in px; `from` and `to` are along the axis. */
interface MarkShape {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly along: 'x' | 'y';
}

/** A circle: an instant, whether known exactly or not. */
export function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
}

/** An interval: a band along the axis from its start to its end, `2 * radius` px thick, at least `least` px long. */
export function bar(pen: Pen, shape: MarkShape, radius: number, least = 2 * radius): void {
  const middle = (shape.from + shape.to) / 2;
  const reach = Math.max(least, shape.to - shape.from) / 2;
  band(pen, shape, radius, middle - reach, middle + reach);
}

/** A bar as an outline. It is inset, so that with its stroke it is no thicker and no longer. */
export function hollow(pen: Pen, shape: MarkShape, radius: number, least = 1): void {
  const [middle, reach] = [(shape.from + shape.to) / 2, Math.max(least, shape.to - shape.from) / 2 - INSET];
  band(pen, shape, radius - INSET, middle - reach, middle + reach);
}

/** Half the thickness of an outline, in px. */
const INSET = 0.625;

/** A band with round ends: the whole extent in which an instant may be. */
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

/** An arrowhead, `length` px long and `2 * radius` wide, with its tip at `at`. It points in the direction of `sign`. */
export function arrowHead(pen: Pen, shape: MarkShape, radius: number, at: number, sign: 1 | -1, length = 9): void {
  const point = placer(shape);
  const base = at - sign * length;
  pen.moveTo(...point(base, -radius));
  pen.lineTo(...point(at, 0));
  pen.lineTo(...point(base, radius));
  pen.closePath();
}

/** Hairlines that get shorter from `at` in the direction of `sign`: an end that fades without opacity. */
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
    const half = radius * height;
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

/** A zigzag between two points of a line, with a short straight part at both ends: skipped time, like a spring. */
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

/** Maps positions along and across the axis to x and y. */
const placer =
  ({ along, x, y }: MarkShape) =>
  (place: number, across: number): readonly [number, number] =>
    along === 'x' ? [place, y + across] : [x + across, place];

function band(pen: Pen, shape: MarkShape, radius: number, from: number, to: number): void {
  const point = placer(shape);
  pen.moveTo(...point(from, -radius));
  pen.lineTo(...point(to, -radius));
  pen.lineTo(...point(to, radius));
  pen.lineTo(...point(from, radius));
  pen.closePath();
}
