import type { Ink } from '../layout/scene.js';
import { pathPen, type Pen } from '../mark/pen.js';
import type { TokenName } from './tokens.js';

/** How a kind of shape is painted; `ink` is the colour of the event or lane itself. */
export interface ShapeStyle {
  readonly fill?: TokenName | 'ink';
  readonly stroke?: TokenName | 'ink';
  readonly width?: number;
  readonly dash?: string;
  /** The opacity of the fill, 0–1; default 1. */
  readonly opacity?: number;
}

/** The table of looks, for both the stylesheet and the exported SVG. */
export const SHAPE_STYLES = {
  burst: { fill: 'tint' },
  strip: { fill: 'rule' },
  'strip-part': { fill: 'axis' },
  join: { stroke: 'rule', width: 1 },
  cut: { stroke: 'background', width: 2.5 },
  grid: { stroke: 'rule', width: 1 },
  axis: { stroke: 'axis', width: 1.5 },
  notch: { stroke: 'axis', width: 1 },
  spring: { stroke: 'axis', width: 1.25 },
  now: { stroke: 'accent', width: 1.5 },
  'now-mark': { fill: 'accent' },
  leader: { stroke: 'ink', width: 1 },
  extent: { stroke: 'ink', width: 1.5 },
  'extent-vague': { stroke: 'ink', width: 1.5, dash: '2 3' },
  possible: { fill: 'background', stroke: 'ink', width: 1.25, dash: '3 2' },
  'possible-short': { fill: 'background', stroke: 'ink', width: 1.25 },
  bar: { fill: 'ink', stroke: 'background', width: 0.75 },
  band: { fill: 'ink', opacity: 0.16, stroke: 'ink', width: 1.25 },
  arrow: { fill: 'ink' },
  fade: { stroke: 'ink', width: 1.25 },
  dot: { fill: 'ink', stroke: 'background', width: 1 },
  ring: { fill: 'background', stroke: 'ink', width: 2, dash: '2.6 1.8' },
  capsule: { fill: 'background', stroke: 'ink', width: 1.5, dash: '3 2.5' },
  density: { fill: 'ink', opacity: 0.74 },
  crowd: { fill: 'background', stroke: 'ink', width: 1.25 },
  era: { fill: 'tint', stroke: 'rule', width: 1 },
  'era-ink': { stroke: 'ink', width: 2 },
  'era-edge': { stroke: 'rule', width: 1, dash: '4 3' },
  badge: { fill: 'background', stroke: 'ink', width: 1.5 },
  query: { stroke: 'ink', width: 1.5 },
} as const satisfies Record<string, ShapeStyle>;

type ShapeKind = keyof typeof SHAPE_STYLES;

/** One path of the picture. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly d: string;
  readonly ink?: Ink;
  /** The id of the event, if it is its mark. */
  readonly id?: string;
}

/** A path of a kind, drawn by `paint`. */
export function draw(kind: ShapeKind, paint: (pen: Pen) => void, ink?: Ink): Shape {
  const pen = pathPen();
  paint(pen);
  return { kind, d: pen.toString(), ...(ink !== undefined && { ink }) };
}

export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
}

export function rectangle(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y1);
  pen.lineTo(x2, y2);
  pen.lineTo(x1, y2);
  pen.closePath();
}
