import type { LaneGroup, Pick, Strand } from './many.js';

/** The least and, but for a hair, half of the most width of a slot, in px: a text with what it leaves free. */
export const SLOT = 200;
/** With more events than this in a slot for each of its rows, a few texts would seem to tell more than they do. */
const CROWDED = 8;
/** What is more important than most is named however many there are. */
export const NOTABLE = 0.5;

/** Where time lies along the whole picture, 0–1. */
type Invert = (share: number) => number;

/**
 * The level whose slots, of which there are a power of two, are about as wide as a text.
 *
 * @param length of the whole, magnified picture, in px
 */
export const levelFor = (length: number): number => Math.max(0, Math.floor(Math.log2(length / SLOT)));

/**
 * The most important events of a slot, each in a row of its own. Slots lie where they lie whatever is shown, and each has those of the
 * slot round it that lie in it, in the rows which they have there: so neither a pan nor a zoom moves a text or takes it away.
 *
 * @param rows how many there are
 */
export function picksIn(
  group: LaneGroup,
  rows: number,
  level: number,
  slot: number,
  invert: Invert,
  known: Map<string, readonly Pick[]>,
): readonly Pick[] {
  const key = `${String(group.lane.index)} ${String(level)} ${String(slot)}`;
  const own = known.get(key) ?? choose(group, rows, level, slot, invert, known);
  known.set(key, own);
  return own;
}

function choose(
  group: LaneGroup,
  rows: number,
  level: number,
  slot: number,
  invert: Invert,
  known: Map<string, readonly Pick[]>,
): readonly Pick[] {
  const slots = 2 ** level;
  const from = slot === 0 ? -Infinity : invert(slot / slots);
  const to = slot === slots - 1 ? Infinity : invert((slot + 1) / slots);
  const spans = group.strands.map((strand) => {
    const first = strand.column.countBefore(from);
    return { strand, first, last: strand.column.countBefore(to, first) };
  });
  const count = spans.reduce((sum, { first, last }) => sum + last - first, 0);
  if (count === 0) return [];
  const around = level === 0 ? [] : picksIn(group, rows, level - 1, Math.floor(slot / 2), invert, known);
  const kept = around.filter(({ strand, index }) =>
    spans.some((span) => span.strand === strand && index >= span.first && index < span.last),
  );
  const isCrowded = count > CROWDED * rows;
  const free = Array.from({ length: rows }, (_, row) => row).filter((row) => kept.every((pick) => pick.row !== row));
  const best = spans
    .flatMap(({ strand, first, last }) =>
      strand.ranking.top(first, last, rows).map((index) => candidate(strand, index, level)),
    )
    .filter(({ weight }) => !isCrowded || weight > NOTABLE)
    .filter(({ strand, index }) => !kept.some((pick) => pick.strand === strand && pick.index === index))
    .sort((a, b) => b.weight - a.weight || a.strand.column.at(a.index) - b.strand.column.at(b.index));
  return [...kept, ...free.flatMap((row, i) => (best[i] ? [{ ...best[i], row }] : []))];
}

const candidate = (strand: Strand, index: number, level: number): Pick => ({
  ...{ strand, index, level, row: 0 },
  weight: strand.ranking.weight(index),
});
