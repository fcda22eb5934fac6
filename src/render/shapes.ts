import { MARK_RADIUS } from '../layout/glyph.js';
import type { Glyph, Ink, Scene } from '../layout/scene.js';
import { bar, circle, spring } from '../mark/mark.js';
import { pathPen, type Pen } from '../mark/pen.js';
import type { TokenName } from './tokens.js';

/** How a kind of shape is painted; `ink` is the colour of the event or lane itself. */
export interface ShapeStyle {
  readonly fill?: TokenName | 'ink';
  readonly stroke?: TokenName | 'ink';
  readonly width?: number;
  readonly dash?: string;
}

/** The one table from which the stylesheet and the exported SVG take their looks. */
export const SHAPE_STYLES = {
  burst: { fill: 'tint' },
  grid: { stroke: 'rule', width: 1 },
  axis: { stroke: 'axis', width: 1.5 },
  spring: { stroke: 'axis', width: 1.25 },
  leader: { stroke: 'ink', width: 1 },
  extent: { stroke: 'ink', width: 1.5 },
  'extent-vague': { stroke: 'ink', width: 1.5, dash: '2 3' },
  bar: { fill: 'ink' },
  dot: { fill: 'ink', stroke: 'background', width: 1 },
  ring: { fill: 'background', stroke: 'ink', width: 2, dash: '2.6 1.8' },
} as const satisfies Record<string, ShapeStyle>;

type ShapeKind = keyof typeof SHAPE_STYLES;

/** One path of the picture. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly d: string;
  readonly ink?: Ink;
  /** The event whose mark it is. */
  readonly id?: string;
}

/** Everything in a scene that is not text, from back to front. */
export const shapesOf = (scene: Scene): readonly Shape[] => [...ground(scene), ...axis(scene), ...events(scene)];

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
  // Lines through the picture help where columns lie side by side; beside a break they would only be strokes.
  const isGridded = (at: number): boolean =>
    breaks.length === 0 ||
    bursts.some(
      ({ enlarged, from, to }) => enlarged && Math.min(from, to) <= at + 0.5 && at - 0.5 <= Math.max(from, to),
    );
  const grid = ticks
    .filter(({ at }) => !horizontal || isGridded(at))
    .map(({ at }) =>
      draw('grid', (pen) => {
        if (horizontal) line(pen, at, axisAt, at, height);
        else line(pen, axisAt - 5, at, axisAt + 5, at);
      }),
    );
  const rules = lanes.slice(1).map(({ x, y, width }) => draw('grid', (pen) => line(pen, x, y, x + width, y)));
  return [...tints, ...grid, ...rules];
}

function axis({ orientation, bursts, breaks, ticks, axisAt }: Scene): readonly Shape[] {
  const along = orientation === 'horizontal' ? 'x' : 'y';
  const at = (a: number, b: number): readonly [number, number] => (along === 'x' ? [a, axisAt + b] : [axisAt + b, a]);
  const segment = (from: number, to: number) =>
    draw('axis', (pen) => {
      pen.moveTo(...at(from, 0));
      pen.lineTo(...at(to, 0));
    });
  const notch = (place: number) =>
    draw('axis', (pen) => {
      pen.moveTo(...at(place, -5));
      pen.lineTo(...at(place, 0));
    });
  const gap = (from: number, to: number) => draw('spring', (pen) => spring(pen, from, to, axisAt, along));
  return [
    ...bursts.map(({ from, to }) => segment(from, to)),
    ...(along === 'x' ? ticks.map((tick) => notch(tick.at)) : []),
    ...breaks.map(({ from, to }) => gap(from, to)),
  ];
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
  return [...lines, ...glyphs.flatMap(extents), ...glyphs.map(mark)];
}

function mark(glyph: Glyph): Shape {
  const { shape, id, ink } = glyph;
  if (shape !== 'bar') return { ...draw(shape, (pen) => circle(pen, glyph, MARK_RADIUS), ink), id };
  // Only the certain core is solid; what may or may not belong to the interval is a dashed line.
  const core = { ...glyph, from: glyph.coreFrom, to: glyph.coreTo };
  return { ...draw('bar', (pen) => bar(pen, core, MARK_RADIUS), ink), id };
}

/** The span within which an event lies, where it is wider than the mark: a line with ends for days, dashed for years. */
function extents(glyph: Glyph): readonly Shape[] {
  const { shape, from, to, coreFrom, coreTo, ink, along, x, y } = glyph;
  if (along === 'y' && shape !== 'bar') return [];
  const stretch = (start: number, end: number, kind: ShapeKind) =>
    draw(
      kind,
      (pen) => {
        if (along === 'x') line(pen, start, y, end, y);
        else line(pen, x, start, x, end);
      },
      ink,
    );
  if (shape === 'bar') {
    return [
      ...(coreFrom > from ? [stretch(from, coreFrom, 'extent-vague')] : []),
      ...(to > coreTo ? [stretch(coreTo, to, 'extent-vague')] : []),
    ];
  }
  if (to - from < 3 * MARK_RADIUS) return [];
  if (shape === 'ring') return [stretch(from + 2, to - 2, 'extent-vague')];
  const caps = draw(
    'extent',
    (pen) => {
      line(pen, from + 2, y - 4, from + 2, y + 4);
      line(pen, to - 2, y - 4, to - 2, y + 4);
    },
    ink,
  );
  return [stretch(from + 2, to - 2, 'extent'), caps];
}

function draw(kind: ShapeKind, paint: (pen: Pen) => void, ink?: Ink): Shape {
  const pen = pathPen();
  paint(pen);
  return { kind, d: pen.toString(), ...(ink !== undefined && { ink }) };
}

function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
}

function rectangle(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y1);
  pen.lineTo(x2, y2);
  pen.lineTo(x1, y2);
  pen.closePath();
}
