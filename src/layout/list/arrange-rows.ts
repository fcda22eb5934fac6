import { inSteps } from '../../in-steps.js';
import { groupRows, type Groups, type RowGroup } from './group-rows.js';
import type { Grouping, ListOrder } from './list-order.js';
import { areNamed, type ListRows } from './list-rows.js';
import { hasWords, wordsOf } from './match-words.js';
import type { FoldText } from './fold-text.js';
import { sortRows } from './sort-rows.js';
import { yearGroups } from './year-groups.js';
import type { Resting } from '../../rest.js';

/** Which rows of a list are shown, and how. */
export interface Arranging {
  /** The search text; blank for everything. */
  readonly query: string;
  readonly order: ListOrder;
  readonly grouping: Grouping;
  readonly locale: string;
  readonly timeZone: string;
  readonly fold: FoldText;
  /** All the text of an event that is searched. */
  readonly textOf: (row: number) => string;
  /** Whether words are in that text, if this can be told without making the event; else undefined. */
  readonly quickSearch?: (words: readonly string[]) => (row: number) => boolean | undefined;
  /** The name of the lane of events without one. */
  readonly noLane: string;
}

/** The visible rows in order, and their groups; none if rows are not grouped. */
export interface Arrangement {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly groups: readonly RowGroup[];
}

/** How many events are searched between two rests, and how many titles read. */
const STEP = 128;

/** Finds, sorts and groups rows, with rests. Rows that compare as equal stay in time order. */
export function* arrangeRows(rows: ListRows, arranging: Arranging): Resting<Arrangement> {
  const { order, grouping } = arranging;
  const found = yield* findRows(rows, arranging);
  const groups =
    grouping === 'year'
      ? yield* yearGroups(found, rows.at, arranging)
      : grouping === 'lane' && areNamed(rows)
        ? laneGroups(rows, arranging.noLane)
        : undefined;
  const sorted = yield* sorters[order.key](found, rows, arranging);
  if (!groups) return { rows: sorted, groups: [] };
  const isTurned = order.isDescending && order.key === KEY_OF[grouping];
  return yield* groupRows(sorted, isTurned ? turned(groups) : groups);
}

/** The sort key whose order the groups follow. */
const KEY_OF = { none: undefined, year: 'date', lane: 'lane' } as const;

function* findRows(
  { length }: ListRows,
  { query, fold, textOf, quickSearch }: Arranging,
): Resting<Uint32Array<ArrayBuffer>> {
  const all = new Uint32Array(length);
  for (let row = 0; row < length; row++) all[row] = row;
  const words = wordsOf(query, fold);
  if (words.length === 0) return all;
  const quick = quickSearch?.(words);
  let count = 0;
  yield* inSteps(length, STEP, (from, to) => {
    for (let row = from; row < to; row++) if (quick?.(row) ?? hasWords(textOf(row), words, fold)) all[count++] = row;
  });
  return all.slice(0, count);
}

type Sorter = (
  found: Uint32Array<ArrayBuffer>,
  rows: ListRows,
  arranging: Arranging,
) => Resting<Uint32Array<ArrayBuffer>>;

const sorters: Readonly<Record<ListOrder['key'], Sorter>> = {
  *date(found, _, { order }) {
    yield;
    return order.isDescending ? found.slice().reverse() : found;
  },
  *title(found, rows, { order, locale }) {
    const titles = new Map<number, string>();
    for (let i = 0; i < found.length; i++) {
      const row = found[i]!;
      titles.set(row, rows.plainTitle?.(row) ?? rows.event(row)?.event.title ?? '');
      if (i % STEP === STEP - 1) yield;
    }
    // Numbers in titles are compared as numbers: v8 comes before v10.
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const sign = order.isDescending ? -1 : 1;
    return yield* sortRows(found.slice(), (a, b) => sign * compare(titles.get(a)!, titles.get(b)!));
  },
  *lane(found, rows, { order, noLane }) {
    const groups = laneGroups(rows, noLane);
    return (yield* groupRows(found, order.isDescending ? turned(groups) : groups)).rows;
  },
};

const laneGroups = ({ lane, lanes }: ListRows, noLane: string): Groups => ({
  of: (row) => lane[row]!,
  titles: lanes.map((title) => title || noLane),
});

/** In reverse order. */
const turned = ({ of, titles }: Groups): Groups => ({
  of: (row) => titles.length - 1 - of(row),
  titles: [...titles].reverse(),
});
