import { keep } from '../../keep.js';
import type { LaneGroup, Strand, TextPick } from './many.js';

/** The least width of a slot, in px: that of a text with what it leaves free. The most is just below twice as much. */
const SLOT = 200;
/** Where more events than this begin within the width of a text, for each row of texts, a few texts would seem to tell more than they do. */
export const CROWDED = 64;
/** What is more important than most is named however many there are. */
export const NOTABLE = 0.5;

/** So many slots are kept: many more than are seen at once, with those round them. */
const MOST_KEPT = 4096;

/** A slot in so many cells, each at least as wide as a column. */
const CELLS = 64;

/** What is picked from. */
export interface Picking {
  readonly group: LaneGroup;
  /** How many rows of texts there are. */
  readonly rows: number;
  /** Where time lies along the whole picture, 0–1: share to time, and time to share. */
  readonly timeAt: (share: number) => number;
  readonly shareAt: (time: number) => number;
  /** How long the picture is where nothing is magnified, in px. */
  readonly width: number;
  /** What has been picked so far, of this lane and of others. */
  readonly known: Map<string, readonly TextPick[]>;
}

/**
 * The level whose slots, of which there are a power of two, are about as wide as a text.
 *
 * @param length of the whole, magnified picture, in px
 */
export const levelFor = (length: number): number => Math.max(0, Math.floor(Math.log2(length / SLOT)));

/**
 * The most important events of a slot, each in a row of its own. Slots lie where they lie whatever is shown, and each has those of the
 * slot round it that lie in it, in the rows which they have there: so neither a pan nor a zoom moves a text or takes it away.
 */
export function picksIn(picking: Picking, level: number, slot: number): readonly TextPick[] {
  const { group, known } = picking;
  const key = `${String(group.lane.index)} ${String(level)} ${String(slot)}`;
  return known.get(key) ?? keep(known, key, pick(picking, level, slot), MOST_KEPT);
}

function pick(picking: Picking, level: number, slot: number): readonly TextPick[] {
  const { group, rows, timeAt } = picking;
  const slots = 2 ** level;
  const from = slot === 0 ? -Infinity : timeAt(slot / slots);
  const to = slot === slots - 1 ? Infinity : timeAt((slot + 1) / slots);
  const spans = group.strands.map((strand) => {
    const first = strand.column.countBefore(from);
    return { strand, first, last: strand.column.countBefore(to, first) };
  });
  const count = spans.reduce((sum, { first, last }) => sum + last - first, 0);
  if (count === 0) return [];
  const around = level === 0 ? [] : picksIn(picking, level - 1, Math.floor(slot / 2));
  const kept = around.filter(({ strand, index }) =>
    spans.some((span) => span.strand === strand && index >= span.first && index < span.last),
  );
  const free = new Set(Array.from({ length: rows }, (_, row) => row));
  for (const { row } of kept) free.delete(row);
  // The first of each part of the slot, so that texts are spread over it; what is more important than these comes before them.
  const found: TextPick[] = [];
  for (const { strand, first, last } of spans) {
    let next = first;
    for (let row = 0; row < rows && next < last; row++) {
      const begin = next;
      next = row === rows - 1 ? last : strand.column.countBefore(timeAt((slot + (row + 1) / rows) / slots), begin);
      for (const index of strand.ranking.top(begin, next, 1)) found.push(candidate(strand, index, level, row));
    }
    for (const index of strand.ranking.top(first, last, rows)) found.push(candidate(strand, index, level, -1));
  }
  const isNew = ({ strand, index }: TextPick, i: number, list: readonly TextPick[]): boolean =>
    [...kept, ...list.slice(0, i)].every((other) => other.strand !== strand || other.index !== index);
  const chosen = found
    .filter(isNew)
    .filter((own) => own.weight > NOTABLE || following(picking, timeOf(own), slots) <= CROWDED * rows)
    .sort((a, b) => b.weight - a.weight || Number(a.row < 0) - Number(b.row < 0) || timeOf(a) - timeOf(b))
    .slice(0, free.size)
    .map((own) => {
      // What is notable stands as high as it can: there are no columns.
      const row = own.weight <= NOTABLE && free.has(own.row) ? own.row : free.values().next().value!;
      free.delete(row);
      return { ...own, row };
    });
  return [...kept, ...chosen].map((own) => ({ ...own, below: mostBelow(picking, timeOf(own), level) }));
}

/** How many events begin within half a slot from a time on, about the width of a text. As slots halve this falls, so no text goes. */
function following({ group: { strands }, timeAt, shareAt }: Picking, at: number, slots: number): number {
  const end = shareAt(at) + 0.5 / slots;
  const to = end < 1 ? timeAt(end) : Infinity;
  return strands.reduce((sum, { column }) => {
    const first = column.countBefore(at);
    return sum + column.countBefore(to, first) - first;
  }, 0);
}

/**
 * The most events in any column from a little before a time to a slot after it. Cells lie where they lie and halve from level to
 * level, as columns do not; a column is never more than two of them. Where all of a narrow picture is one slot, a text is shorter.
 */
function mostBelow({ group: { strands }, timeAt, shareAt, width }: Picking, at: number, level: number): number {
  const cells = CELLS * 2 ** level;
  const first = Math.floor(shareAt(at) * cells) - 2;
  // On the next level a slot is half as long.
  const length = level === 0 ? Math.ceil(CELLS * Math.min(1, Math.max(0.5, SLOT / width))) : CELLS;
  const edges = Float64Array.from({ length: length + 5 }, (_, i) => timeAt((first + i) / cells));
  const begins = new Uint32Array(edges.length - 1);
  const present = new Uint32Array(begins.length);
  for (const { column } of strands) column.count(edges, begins, present);
  let most = 0;
  // What goes on in both cells is counted once.
  for (let i = 1; i < begins.length; i++) most = Math.max(most, present[i - 1]! + begins[i]!);
  return most;
}

const timeOf = ({ strand, index }: TextPick): number => strand.column.at(index);

/** `row`: where it stands best; none where that is as good as another. */
const candidate = (strand: Strand, index: number, level: number, row: number): TextPick => ({
  ...{ strand, index, level, row, below: 0 },
  weight: strand.ranking.weight(index),
});
