import type { MarkPen } from './mark-pen.js';
import type { Pen } from './pen.js';

type Point = readonly [x: number, y: number];

/** A recorded path method, to be repeated at `scale`, with (0, 0) at `x` and `y`. */
type Step = (pen: Pen, x: number, y: number, scale: number) => void;

/** A recorded drawing, to be repeated anywhere at any size. */
export interface Outline {
  readonly steps: readonly Step[];
  /** Its greatest distance from (0, 0); `NaN` if a coordinate is not a number. */
  readonly reach: number;
  /** Its filled area, roughly; 0 if there are only lines. */
  readonly area: number;
}

/** The number of parts into which a curve, and a full turn, are divided to measure them. */
const PARTS = 8;
const TURN_PARTS = 32;

/** Records a drawing. Open paths are closed, since they are filled. */
export function outlineOf(draw: (pen: MarkPen) => void): Outline {
  const steps: Step[] = [];
  let path: Point[] = [];
  let here: Point = [0, 0];
  let reach = 0;
  let area = 0;
  /** Adds points to the path. Only the last is where the pen ends. */
  const go = (points: readonly Point[], step: Step): void => {
    steps.push(step);
    path.push(...points);
    here = points.at(-1)!;
  };
  const begin = (x: number, y: number): void =>
    go([[x, y]], (pen, left, top, scale) => pen.moveTo(left + scale * x, top + scale * y));
  const close = (): void => {
    if (path.length === 0) return;
    steps.push((pen) => pen.closePath());
    here = path[0]!;
    for (const [x, y] of path) reach = Math.max(reach, Math.hypot(x, y));
    area += areaOf(path);
    path = [];
  };
  const pen: MarkPen = {
    moveTo(x, y) {
      close();
      begin(x, y);
    },
    lineTo(x, y) {
      if (path.length === 0) begin(...(steps.length === 0 ? ([x, y] as const) : here));
      go([[x, y]], (pen, left, top, scale) => pen.lineTo(left + scale * x, top + scale * y));
    },
    quadraticCurveTo(cx, cy, x, y) {
      const third = (end: number, control: number): number => end + (2 / 3) * (control - end);
      const [fromX, fromY] = path.length === 0 && steps.length === 0 ? [cx, cy] : here;
      pen.bezierCurveTo(third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy), x, y);
    },
    bezierCurveTo(ax, ay, bx, by, x, y) {
      if (path.length === 0) begin(...(steps.length === 0 ? ([ax, ay] as const) : here));
      const controls: readonly Point[] = [here, [ax, ay], [bx, by], [x, y]];
      const points = Array.from({ length: PARTS }, (_, i) => onCurve(controls, (i + 1) / PARTS));
      go(points, (pen, left, top, scale) =>
        pen.bezierCurveTo(
          ...([left + scale * ax, top + scale * ay] as const),
          ...([left + scale * bx, top + scale * by] as const),
          ...([left + scale * x, top + scale * y] as const),
        ),
      );
    },
    arc(x, y, radius, startAngle, endAngle, counterclockwise = false) {
      if (radius < 0) throw new RangeError(`arc: expected a radius of 0 or more, got ${String(radius)}`);
      const turn = turnOf(startAngle, endAngle, counterclockwise);
      const parts = Math.max(1, Math.ceil((Math.abs(turn) / (2 * Math.PI)) * TURN_PARTS));
      const points = Array.from({ length: parts + 1 }, (_, i): Point => {
        const angle = startAngle + (i / parts) * turn;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      });
      // A pen draws the line to the start of an arc by itself.
      go(points, (pen, left, top, scale) =>
        pen.arc(left + scale * x, top + scale * y, scale * radius, startAngle, startAngle + turn),
      );
    },
    rect(x, y, width, height) {
      pen.moveTo(x, y);
      pen.lineTo(x + width, y);
      pen.lineTo(x + width, y + height);
      pen.lineTo(x, y + height);
      pen.closePath();
    },
    closePath: close,
  };
  draw(pen);
  close();
  return { steps, reach, area };
}

/** The angle of an arc, as on a canvas: at most one full turn, and negative if counterclockwise. */
function turnOf(from: number, to: number, counterclockwise: boolean): number {
  const whole = 2 * Math.PI;
  const turn = counterclockwise ? from - to : to - from;
  const own = turn >= whole ? whole : ((turn % whole) + whole) % whole;
  return counterclockwise ? -own : own;
}

/** A point of a cubic Bézier curve, at a share of its length. */
function onCurve(controls: readonly Point[], share: number): Point {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const sum = (i: 0 | 1): number => controls.reduce((total, point, k) => total + weights[k]! * point[i], 0);
  return [sum(0), sum(1)];
}

/** The area of the triangles from the first point. Opposite ones, as in an hourglass, both count. */
function areaOf(points: readonly Point[]): number {
  const [ox, oy] = points[0]!;
  let area = 0;
  for (let i = 2; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!];
    area += Math.abs((ax - ox) * (by - oy) - (bx - ox) * (ay - oy)) / 2;
  }
  return area;
}
