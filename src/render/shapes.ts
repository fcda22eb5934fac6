import type { Pen } from '../mark/pen.js';
import { FAINT_GROUND, type Glyph, type Ink, type Scene } from '../layout/scene.js';
import { capsule, spring } from '../mark/mark.js';
import { round } from '../mark/round.js';
import { extents, marks } from './glyph-shapes.js';
import { draw, line, rectangle, type Shape } from './shape.js';

/** Everything in a scene that is not text, from back to front. */
export const shapesOf = (scene: Scene): readonly Shape[] => [
  ...groundShapes(scene),
  ...headShapes(scene),
  ...markShapes(scene),
];

/** The shapes behind everything else. */
export const groundShapes = (scene: Scene): readonly Shape[] => [
  ...ground(scene),
  ...eraEdges(scene),
  ...nowLine(scene),
];

/** The shapes that stay in view when a horizontal picture is scrolled: eras and axis. */
export const headShapes = (scene: Scene): readonly Shape[] => [
  ...eras(scene),
  ...strip(scene),
  ...axis(scene),
  ...nowMark(scene),
];

/** The shapes of the events. */
export const markShapes = (scene: Scene): readonly Shape[] => [
  ...densities(scene),
  ...events(scene),
  ...crowds(scene),
  ...cuts(scene),
];

function ground({ orientation, bursts, breaks, ticks, lanes, axisAt, height }: Scene): readonly Shape[] {
  const horizontal = orientation === 'horizontal';
  const tints = bursts
    .filter(({ enlarged }) => enlarged)
    .map(({ from, to }) =>
      draw('burst', (pen) => {
        if (horizontal) rectangle(pen, from, axisAt, to, height);
        else rectangle(pen, axisAt - 4, from, axisAt + 4, to);
      }),
    );
  // Lines through the picture help the eye within a burst; beside a break they would only be strokes.
  const isGridded = (at: number): boolean =>
    breaks.length === 0 ||
    bursts.some(
      ({ enlarged, from, to }) => enlarged && Math.min(from, to) <= at + 0.5 && at - 0.5 <= Math.max(from, to),
    );
  // Lines of the same look are one path, since each path costs time in every frame.
  const grid = draw('grid', (pen) => {
    for (const { at } of ticks)
      if (!horizontal) line(pen, axisAt - 5, at, axisAt + 5, at);
      else if (isGridded(at)) line(pen, at, axisAt, at, height);
    for (const { x, y, width } of lanes.slice(1)) line(pen, x, y, x + width, y);
  });
  return [...tints, ...drawn(grid)];
}

/** A path, if there is anything in it. */
const drawn = (shape: Shape): readonly Shape[] => (shape.d ? [shape] : []);

/** The bands of eras. */
const eras = ({ eras }: Scene): readonly Shape[] =>
  eras.flatMap(({ x, y, width, height, color }) => [
    draw('era', (pen) => rectangle(pen, x, y, x + width, y + height)),
    ...(color === undefined ? [] : [draw('era-ink', (pen) => line(pen, x, y + 1, x + width, y + 1), color)]),
  ]);

/** Where each era begins and ends, through the picture. */
const eraEdges = ({ eras, orientation, height }: Scene): readonly Shape[] =>
  orientation === 'vertical'
    ? []
    : eras.map(({ y, height: own, from, to }) =>
        draw('era-edge', (pen) => [from, to].forEach((at) => line(pen, at, y + own, at, height))),
      );

/** The line of the current moment: through the lanes, or across the axis of a vertical picture. */
function nowLine({ now, orientation, axisAt, height }: Scene): readonly Shape[] {
  if (!now) return [];
  const [{ at }, isAcross] = [now, orientation === 'horizontal'];
  return [
    draw('now', (pen) => (isAcross ? line(pen, at, axisAt, at, height) : line(pen, axisAt - 9, at, axisAt + 9, at))),
  ];
}

/** The mark of the current moment on the axis. */
const nowMark = ({ now, orientation, axisAt }: Scene): readonly Shape[] =>
  !now
    ? []
    : [
        draw('now-mark', (pen) => {
          const point = (along: number, across: number): readonly [number, number] =>
            orientation === 'horizontal' ? [now.at + along, axisAt + across] : [axisAt + across, now.at + along];
          pen.moveTo(...point(-5, -7));
          pen.lineTo(...point(5, -7));
          pen.lineTo(...point(0, 0));
          pen.closePath();
        }),
      ];

/** The strip of true time, its enlarged parts, and lines from these to where they are drawn on the axis. */
function strip({ strip, orientation }: Scene): readonly Shape[] {
  if (!strip) return [];
  const { from, to, near, far, joinAt, parts } = strip;
  const point = (along: number, across: number): readonly [number, number] =>
    orientation === 'horizontal' ? [along, across] : [across, along];
  const band = (kind: 'strip' | 'strip-part', first: number, last: number): Shape =>
    draw(kind, (pen) => rectangle(pen, ...point(first, far), ...point(last, near)));
  const joins = parts.map((part) =>
    draw('join', (pen) => {
      line(pen, ...point(part.trueFrom, near), ...point(part.from, joinAt));
      line(pen, ...point(part.trueTo, near), ...point(part.to, joinAt));
    }),
  );
  const seen = parts.map(({ trueFrom, trueTo }) =>
    band('strip-part', trueFrom, Math.max(trueTo, trueFrom + LEAST_PART)),
  );
  return [band('strip', from, to), ...joins, ...seen];
}

/** The least width of an enlarged part in true time, in px. */
const LEAST_PART = 1.5;

/** Cuts through the bars that cross skipped time, like those in the axis. */
function cuts({ glyphs, breaks, orientation }: Scene): readonly Shape[] {
  const slash = (pen: Pen, at: number, glyph: Glyph): void => {
    const point = (a: number, b: number): readonly [number, number] =>
      orientation === 'horizontal' ? [a, glyph.y + b] : [glyph.x + b, a];
    const reach = glyph.radius + 2.5;
    pen.moveTo(...point(at - reach / 3, reach));
    pen.lineTo(...point(at + reach / 3, -reach));
  };
  return glyphs
    .filter(({ shape }) => shape === 'bar')
    .flatMap((glyph) => {
      const through = breaks.filter(
        ({ from, to }) => glyph.from < Math.min(from, to) + 1 && glyph.to > Math.max(from, to) - 1,
      );
      if (through.length === 0) return [];
      return [
        draw('cut', (pen) => {
          for (const { from, to } of through) for (const offset of [-3, 3]) slash(pen, (from + to) / 2 + offset, glyph);
        }),
      ];
    });
}

function axis({ orientation, bursts, breaks, ticks, minorTicks, axisAt }: Scene): readonly Shape[] {
  const along = orientation === 'horizontal' ? 'x' : 'y';
  const at = (a: number, b: number): readonly [number, number] => (along === 'x' ? [a, axisAt + b] : [axisAt + b, a]);
  const segment = (from: number, to: number) =>
    draw('axis', (pen) => {
      pen.moveTo(...at(from, 0));
      pen.lineTo(...at(to, 0));
    });
  const notches = draw('notch', (pen) => {
    const notch = (place: number, length: number): void => line(pen, ...at(place, -length), ...at(place, 0));
    if (along === 'x') for (const tick of ticks) notch(tick.at, 5);
    for (const place of minorTicks) notch(place, 3);
  });
  const gap = (from: number, to: number) => draw('spring', (pen) => spring(pen, from, to, axisAt, along));
  return [
    ...bursts.map(({ from, to }) => segment(from, to)),
    ...drawn(notches),
    ...breaks.map(({ from, to }) => gap(from, to)),
  ];
}

/** A capsule as wide as its events, for their number. */
const crowds = ({ crowds }: Scene): readonly Shape[] =>
  crowds.map(({ x, y, width, height, ink }) => {
    const middle = y + height / 2;
    const shape = { x, y: middle, from: x, to: x + width, along: 'x' } as const;
    return draw('crowd', (pen) => capsule(pen, shape, height / 2), ink);
  });

/** The columns of very many events, and lines across them for scale. */
const densities = ({ densities = [] }: Scene): readonly Shape[] =>
  densities.flatMap(({ x, width, outlines, behind, rules, ink }) => [
    draw('grid', (pen) => rules.forEach((y) => line(pen, x, y, x + width, y))),
    ...(behind ? [density(behind, FAINT_GROUND)] : []),
    density(outlines, ink),
  ]);

const density = (outlines: readonly (readonly number[])[], ink: Ink): Shape => ({
  kind: 'density',
  d: outlines.map(steps).join(''),
  ink,
});

/** A path of level and upright steps in turn. Each is written from the last, since most are whole px, and there are thousands in each frame. */
function steps(outline: readonly number[]): string {
  let d = `M${round(outline[0]!)} ${round(outline[1]!)}`;
  for (let i = 2; i < outline.length; i += 2) {
    const across = outline[i]! - outline[i - 2]!;
    d += across === 0 ? `v${round(outline[i + 1]! - outline[i - 1]!)}` : `h${round(across)}`;
  }
  return d;
}

function events({ leaders, glyphs }: Scene): readonly Shape[] {
  const lines = leaders.map(({ points, ink }) =>
    draw(
      'leader',
      (pen) => {
        points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
      },
      ink,
    ),
  );
  return [...lines, ...glyphs.flatMap(extents), ...glyphs.flatMap(marks)];
}
