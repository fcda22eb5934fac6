import type { labelsOf } from './place-rows.js';
import type { Seen } from './planned.js';

/** What comes from the page, since it would be most of what is downloaded: the texts that an event may have, and the gap between two, px. */
interface FromPage {
  readonly labelsOf: typeof labelsOf;
  readonly gap: number;
}

/** The stretch of a row that something takes, px. */
type Stretch = readonly [from: number, to: number];

/**
 * Gives an event without a text its text, in the row of its lane in which the fewest others are in the way. Of these,
 * the ones whose marks it would cover join the marks without text; the others lose their texts. All other events stay
 * where they are.
 *
 * @param rows the number of rows with texts in each lane, and whether it has one for marks without
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
