import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../src/at-once.js';
import { arrangeRows, type Arrangement, type Arranging } from '../../../src/layout/list/arrange-rows.js';
import { textFolder } from '../../../src/layout/list/fold-text.js';
import { GROUPINGS, SORT_KEYS } from '../../../src/layout/list/list-order.js';
import { listPage, pageOfRow } from '../../../src/layout/list/list-page.js';
import type { ListRows } from '../../../src/layout/list/list-rows.js';
import type { DatedEvent } from '../../../src/model/validate.js';

interface Given {
  readonly at: number;
  readonly lane: number;
  readonly title: string;
}

const LANES = ['', 'Sea', 'Air'];

const given = fc.array(
  fc.record({
    // Some in deep time, some within one day.
    at: fc.oneof(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 864e5 }), fc.constant(-2e18)),
    lane: fc.nat(2),
    title: fc.constantFrom('a', 'B', 'b', 'ä', 'a 10', 'a 9', ''),
  }),
  { maxLength: 40 },
);

function rowsOf(events: readonly Given[]): ListRows {
  const sorted = [...events].sort((a, b) => a.at - b.at);
  return {
    length: sorted.length,
    at: sorted.map(({ at }) => at),
    lane: sorted.map(({ lane }) => lane),
    lanes: LANES,
    event: (row) => ({ event: { title: sorted[row]!.title } }) as DatedEvent,
    rowOf: () => undefined,
  };
}

const plain: Omit<Arranging, 'textOf'> = {
  query: '',
  order: { key: 'date', isDescending: false },
  grouping: 'none',
  locale: 'en',
  timeZone: 'UTC',
  fold: textFolder('en'),
  noLane: 'Other',
};

const arrange = (rows: ListRows, arranging: Partial<Arranging>): Arrangement =>
  atOnce(arrangeRows(rows, { ...plain, textOf: (row) => rows.event(row)!.event.title, ...arranging }));

const order = fc.record({ key: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() });
const grouping = fc.constantFrom(...GROUPINGS);

test('every row is shown once, in whatever order and groups', () => {
  fc.assert(
    fc.property(given, order, grouping, (events, order, grouping) => {
      const { rows } = arrange(rowsOf(events), { order, grouping });
      expect([...rows].sort((a, b) => a - b)).toEqual(events.map((_, i) => i));
    }),
  );
});

test('the order is total and stable: what is equal stays in the order of time, also from last to first', () => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  fc.assert(
    fc.property(given, fc.boolean(), (events, isDescending) => {
      const rows = rowsOf(events);
      const titleOf = (row: number): string => rows.event(row)!.event.title;
      const sign = isDescending ? -1 : 1;
      const own = [...arrange(rows, { order: { key: 'title', isDescending } }).rows];
      expect(own).toEqual([...own].sort((a, b) => sign * compare(titleOf(a), titleOf(b)) || a - b));
      const lanes = [...arrange(rows, { order: { key: 'lane', isDescending } }).rows];
      expect(lanes).toEqual([...lanes].sort((a, b) => sign * (rows.lane[a]! - rows.lane[b]!) || a - b));
      const dates = [...arrange(rows, { order: { key: 'date', isDescending } }).rows];
      expect(dates).toEqual([...dates].sort((a, b) => sign * (a - b)));
    }),
  );
});

test('numbers in titles are sorted as numbers', () => {
  const rows = rowsOf(['v10', 'v8', 'v9'].map((title, at) => ({ at, lane: 0, title })));
  expect([...arrange(rows, { order: { key: 'title', isDescending: false } }).rows]).toEqual([1, 2, 0]);
});

test('every row is in exactly one group, that of its year or lane, and keeps its order there', () => {
  fc.assert(
    fc.property(given, order, (events, order) => {
      const rows = rowsOf(events);
      const ungrouped = [...arrange(rows, { order }).rows];
      for (const grouping of ['year', 'lane'] as const) {
        const { rows: grouped, groups } = arrange(rows, { order, grouping });
        expect(groups.reduce((next, { first, count }) => (first === next ? next + count : NaN), 0)).toBe(rows.length);
        expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
        for (const { first, count, title } of groups) {
          const own = [...grouped.subarray(first, first + count)];
          expect(own.length).toBeGreaterThan(0);
          expect(own).toEqual(ungrouped.filter((row) => own.includes(row)));
          for (const row of own)
            if (grouping === 'lane') expect(LANES[rows.lane[row]!] || 'Other').toBe(title);
            else if (rows.at[row]! > 0) expect(String(new Date(rows.at[row]!).getUTCFullYear())).toBe(title);
        }
      }
    }),
  );
});

test('groups are in the order of time and of the picture, and turned round with what they are sorted by', () => {
  const rows = rowsOf([
    { at: Date.UTC(1961, 6, 6), lane: 2, title: 'b' },
    { at: Date.UTC(1961, 7, 6), lane: 1, title: 'c' },
    { at: Date.UTC(2024, 5, 19), lane: 2, title: 'a' },
  ]);
  const titles = (arranging: Partial<Arranging>): readonly string[] =>
    arrange(rows, arranging).groups.map(({ title, count }) => `${title} ${String(count)}`);
  expect(titles({ grouping: 'year' })).toEqual(['1961 2', '2024 1']);
  expect(titles({ grouping: 'year', order: { key: 'date', isDescending: true } })).toEqual(['2024 1', '1961 2']);
  expect(titles({ grouping: 'year', order: { key: 'title', isDescending: true } })).toEqual(['1961 2', '2024 1']);
  expect(titles({ grouping: 'lane' })).toEqual(['Sea 1', 'Air 2']);
  expect(titles({ grouping: 'lane', order: { key: 'lane', isDescending: true } })).toEqual(['Air 2', 'Sea 1']);
});

test('where no lane has a name there are no groups of them', () => {
  const rows = { ...rowsOf([{ at: 0, lane: 0, title: 'a' }]), lanes: [''] };
  expect(arrange(rows, { grouping: 'lane' }).groups).toEqual([]);
});

test('a year begins at midnight in the zone, and is called as dates are', () => {
  const rows = rowsOf([
    { at: Date.UTC(-43, 2, 15), lane: 0, title: 'Ides' },
    { at: Date.UTC(2023, 11, 31, 16), lane: 0, title: 'New Year in Tokyo' },
  ]);
  const titles = (timeZone: string): readonly string[] =>
    arrange(rows, { grouping: 'year', timeZone }).groups.map(({ title }) => title);
  expect(titles('UTC')).toEqual(['44 BCE', '2023']);
  expect(titles('Asia/Tokyo')).toEqual(['44 BCE', '2024']);
});

test('only what has all of the words is found, and then sorted and grouped', () => {
  const rows = rowsOf(['north sea', 'south sea', 'north'].map((title, at) => ({ at, lane: at, title })));
  const found = arrange(rows, { query: ' SEA  north ', grouping: 'lane' });
  expect([...found.rows]).toEqual([0]);
  expect(found.groups.map(({ title }) => title)).toEqual(['Other']);
  expect([...arrange(rows, { query: ' ' }).rows]).toEqual([0, 1, 2]);
  expect(arrange(rows, { query: 'west', grouping: 'year' })).toEqual({ rows: new Uint32Array(), groups: [] });
});

test('all rows are on some page, each on one, with the headings of their groups', () => {
  fc.assert(
    fc.property(given, grouping, fc.integer({ min: 1, max: 7 }), (events, grouping, size) => {
      const arrangement = arrange(rowsOf(events), { grouping });
      const pages = Array.from({ length: listPage(arrangement, 0, size).count }, (_, i) =>
        listPage(arrangement, i, size),
      );
      const shown = pages.map(({ sections }) => sections.flatMap(({ rows }) => rows));
      expect(shown.flat()).toEqual([...arrangement.rows]);
      for (const [i, page] of pages.entries()) {
        expect(page.index).toBe(i);
        expect(shown[i]!.length).toBe(page.end - page.first);
        expect(shown[i]!.length).toBeLessThanOrEqual(size);
        for (const row of shown[i]!) expect(pageOfRow(arrangement, row, size)).toBe(i);
        for (const { heading, rows } of page.sections) {
          expect(rows.length > 0 || arrangement.rows.length === 0).toBe(true);
          expect(heading === undefined).toBe(arrangement.groups.length === 0);
        }
      }
    }),
  );
});

test('a page that is not there is the last one', () => {
  const arrangement = { rows: Uint32Array.from([0, 1, 2]), groups: [] };
  expect(listPage(arrangement, 9, 2)).toMatchObject({ index: 1, count: 2, first: 2, end: 3 });
  expect(listPage(arrangement, -1, 2)).toMatchObject({ index: 0 });
  expect(listPage({ rows: new Uint32Array(), groups: [] }, 0)).toMatchObject({ count: 1, first: 0, end: 0 });
  expect(pageOfRow(arrangement, 7)).toBeUndefined();
});

test('work on very many rows yields often', () => {
  const length = 20_000;
  const rows = rowsOf(Array.from({ length }, (_, at) => ({ at, lane: at % 3, title: String(-at) })));
  for (const arranging of [
    { query: '1' },
    { order: { key: 'title', isDescending: false } },
    { grouping: 'year' },
  ] as const) {
    const work = arrangeRows(rows, { ...plain, textOf: (row) => rows.event(row)!.event.title, ...arranging });
    let rests = 0;
    while (work.next().done !== true) rests++;
    expect(rests).toBeGreaterThan(3);
  }
});
