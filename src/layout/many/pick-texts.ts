import type { LaneGroup, Pick, Strand } from './many.js';

/** The least and, but for a hair, half of the most width of a slot, in px: a text with what it leaves free. */
export const SLOT = 200;
/** With more events than this in a slot for each of its rows, a few texts would seem to tell more than they do. */
const CROWDED = 24;
/** What is more important than most is named however many there are. */
export const NOTABLE = 0.5;

/** So many slots are kept; few more are seen at once, and those round them. */
const MOST_KEPT = 4096;

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
  if (known.size >= MOST_KEPT) known.clear();
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
  const free = new Set(Array.from({ length: rows }, (_, row) => row));
  for (const { row } of kept) free.delete(row);
  // The first of each part of the slot, so that texts are spread over it; what is more important than these comes before them.
  const found: Pick[] = [];
  for (const { strand, first, last } of spans) {
    let next = first;
    for (let row = 0; row < rows && next < last; row++) {
      const begin = next;
      next = row === rows - 1 ? last : strand.column.countBefore(invert((slot + (row + 1) / rows) / slots), begin);
      for (const index of strand.ranking.top(begin, next, 1)) found.push(candidate(strand, index, level, row));
    }
    for (const index of strand.ranking.top(first, last, rows)) found.push(candidate(strand, index, level, -1));
  }
  const isNew = ({ strand, index }: Pick, i: number, list: readonly Pick[]): boolean =>
    [...kept, ...list.slice(0, i)].every((other) => other.strand !== strand || other.index !== index);
  const chosen = found
    .filter(({ weight }) => !isCrowded || weight > NOTABLE)
    .filter(isNew)
    .sort((a, b) => b.weight - a.weight || Number(a.row < 0) - Number(b.row < 0) || timeOf(a) - timeOf(b))
    .slice(0, free.size)
    .map((pick) => {
      const row = free.has(pick.row) ? pick.row : free.values().next().value!;
      free.delete(row);
      return { ...pick, row };
    });
  return [...kept, ...chosen];
}

const timeOf = ({ strand, index }: Pick): number => strand.column.at(index);

/** `row`: where it stands best; none where that is as good as another. */
const candidate = (strand: Strand, index: number, level: number, row: number): Pick => ({
  ...{ strand, index, level, row },
  weight: strand.ranking.weight(index),
});
