import { findChosen } from './chosen-event.js';
import type { DatedEvent } from '../../model/validate.js';
import type { LaneFrame } from './lane-frame.js';
import type { RowForm, TextPick } from './many.js';
import { levelFor, picksIn } from './pick-texts.js';
import { longerText, placeText, type PlacedText } from './text-of-pick.js';

/** How many slots beyond the edges are considered: their texts may be in the way of visible ones. */
const BEYOND = 2;
/**
 * The number of slots before the view if there are intervals. The text of an interval stays visible after its start has
 * left the view.
 */
const BEFORE = 16;

/** A text with its row, and the start and the end of its event, which are the same for an instant. */
interface PlacedPick {
  readonly text: PlacedText;
  readonly id: string;
  readonly row: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The texts that do not overlap others. Picks of earlier levels come first, then more important ones; texts before their marks
 * come last.
 *
 * @param rows the number of rows
 * @param isFree whether a text in a row is above all columns, and above the height of `below` events
 */
export function placeTexts(
  frame: LaneFrame,
  rows: number,
  form: RowForm,
  isFree: (row: number, text: PlacedText, below: number) => boolean,
): readonly PlacedPick[] {
  const { group, across, many } = frame;
  const taken = Array.from({ length: rows }, (): { from: number; to: number }[] => []);
  const [start, end] = across.scale.domain();
  const placed: (PlacedPick & { readonly event: DatedEvent; readonly where: number })[] = [];
  const chosen = frame.setting.shown?.chosen ?? null;
  const turned: TextPick[] = [];
  const place = (pick: TextPick, isChosen: boolean, isLast = isChosen): void => {
    const { strand, index, row, below } = pick;
    const [at, last] = [strand.column.at(index), strand.column.endOf(index)];
    if ((at < start && last <= start) || at >= end) return;
    const where = strand.column.place(index);
    const event = many.event(where);
    if (!isChosen && event.id === chosen) return;
    const text = placeText(event, where, at, form, frame);
    if (!text) return;
    if (text.isTurned && !isLast) return void turned.push(pick);
    const { from, to } = text;
    if (taken[row]!.some((other) => from < other.to && other.from < to)) {
      // Zoomed in, the bar may have room for its text.
      if (text.extent.shape === 'bar') taken[row]!.push(text.extent);
      return;
    }
    // A text that waits for columns to get lower keeps its place, so that it does not displace another text later.
    taken[row]!.push({ from, to });
    if (!isChosen && !isFree(row, text, below)) return;
    placed.push({ text, id: event.id, row, at, end: last, event, where });
  };
  const picks = picksAlong(frame, rows);
  const own = chosen === null ? undefined : findChosen(group, chosen, many);
  if (own) {
    const known = picks.find(({ strand, index }) => strand === own.strand && index === own.index);
    place({ ...own, row: known?.row ?? rows - 1, level: -1, weight: 1, below: 0 }, true);
  }
  for (const pick of picks) place(pick, false);
  // Zooming in turns a text over one before it, which must not disappear.
  for (const pick of turned) place(pick, false, true);
  return placed.map((own) => {
    const { text, row } = own;
    const until = taken[row]!.reduce((next, { from }) => (from > text.from ? Math.min(next, from) : next), Infinity);
    const longer = longerText(text, own.event, own.where, until, form, frame);
    return longer && isFree(row, longer, 0) ? { ...own, text: longer } : own;
  });
}

/** The picks of the visible slots, in the order in which they are placed. */
function picksAlong({ group, across, length, offset, kept }: LaneFrame, rows: number): readonly TextPick[] {
  const { fitted, axis } = across;
  const level = levelFor(length);
  const slots = 2 ** level;
  const slotAt = (px: number): number => Math.floor((px / length) * slots);
  const before = group.strands.some(({ column }) => column.hasIntervals) ? BEFORE : BEYOND;
  const first = Math.max(0, slotAt(offset) - before);
  const last = Math.min(slots - 1, slotAt(offset + axis[1] - axis[0]) + BEYOND);
  const picking = {
    ...{ group, rows, known: kept.picks, width: axis[1] - axis[0] },
    timeAt: (share: number) => fitted.scale.invert(share),
    shareAt: (time: number) => fitted.scale(time),
  };
  const picks: TextPick[] = [];
  for (let slot = first; slot <= last; slot++) picks.push(...picksIn(picking, level, slot));
  return picks.sort(
    (a, b) => a.level - b.level || b.weight - a.weight || a.strand.column.at(a.index) - b.strand.column.at(b.index),
  );
}
