import type { labelsOf } from './place-rows.js';
import type { Seen } from './planned.js';

/**
 * What the caller passes in, since importing it would make up most of this download: the function for the texts of an
 * event, and the gap between two texts, in px.
 */
interface FromPage {
  readonly labelsOf: typeof labelsOf;
  readonly gap: number;
}

/** The stretch of a row that something occupies, in px. */
type Stretch = readonly [from: number, to: number];

/**
 * Gives an event without a text its text, in the row of its lane with the fewest other events in the way. Those
 * lose their texts; the ones whose marks it would cover also move to the marks without text. All other events stay in
 * place.
 *
 * @param rows the number of rows with texts in each lane, and whether the lane has a row for marks without text
 */
export function makeRoom(
  seen: readonly Seen[],
  id: string,
  rows: readonly { readonly texts: number; readonly hasRest: boolean }[],
  [left, right]: readonly [number, number],
  { labelsOf, gap }: FromPage,
): readonly Seen[] {
  const event = seen.find(({ row, hasText }) => row.id === id && !hasText);
  const { texts = 0, hasRest = false } = (event && rows[event.lane.index]) ?? {};
  if (!event || texts === 0 || !hasRest) return seen;
  const [label] = labelsOf(event, [left, right]);
  const own = { ...label!, x: Math.max(left, Math.min(label!.x, right - label!.width)) };
  const taken: Stretch = [Math.min(own.x, event.extent.from), Math.max(own.x + own.width, event.extent.to)];
  const others = seen.filter((other) => other !== event && other.lane === event.lane);
  const inTheWay = Array.from({ length: texts }, (_, line) =>
    others.filter((other) => other.line === line && areOver(taken, stretchOf(other), gap)),
  );
  const fewest = Math.min(...inTheWay.map(({ length }) => length));
  const line =
    event.line !== undefined && inTheWay[event.line]!.length === fewest
      ? event.line
      : inTheWay.findIndex(({ length }) => length === fewest);
  const giving = new Set(inTheWay[line]);
  return seen.map((other) => {
    if (other === event) return { ...event, line, label: own, hasText: true };
    if (!giving.has(other)) return other;
    const { from, to } = other.extent;
    return { ...other, hasText: false, ...(areOver(taken, [from, to], gap) && { line: undefined }) };
  });
}

const stretchOf = ({ extent: { from, to }, hasText, label }: Seen): Stretch =>
  hasText ? [Math.min(from, label.x), Math.max(to, label.x + label.width)] : [from, to];

const areOver = ([a, b]: Stretch, [c, d]: Stretch, gap: number): boolean => a < d + gap && c < b + gap;
