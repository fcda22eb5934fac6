import { round } from './round.js';

/** The pen of marks: the path methods that a canvas, an SVG path and a recorder have in common. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** A cubic Bézier curve. */
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

/** A pen that writes the `d` of an SVG path. Coordinates are rounded to hundredths of a px. */
export function pathPen(): Pen & { toString(): string } {
  let d = '';
  // Reading the end of the long string would make engines copy all of it.
  let last = 'Z';
  const add = (verb: string): void => {
    d += last = verb;
  };
  const point = (x: number, y: number): string => `${round(x)},${round(y)}`;
  return {
    moveTo: (x, y) => add(`M${point(x, y)}`),
    lineTo: (x, y) => add(`L${point(x, y)}`),
    bezierCurveTo: (ax, ay, bx, by, x, y) => add(`C${point(ax, ay)} ${point(bx, by)} ${point(x, y)}`),
    closePath: () => add('Z'),
    arc(x, y, radius, from, to) {
      // SVG draws no arc between equal points, so a full circle is two halves.
      const middle = (from + to) / 2;
      const at = (angle: number): string => point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      const half = (angle: number): string =>
        `A${round(radius)},${round(radius)} 0 0 ${to > from ? '1' : '0'} ${at(angle)}`;
      add(`${last === 'Z' ? 'M' : 'L'}${at(from)}${half(middle)}${half(to)}`);
    },
    toString: () => d,
  };
}
