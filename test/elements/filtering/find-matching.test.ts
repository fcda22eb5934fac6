import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/at-once.js';
import { eventTest, type EventTest } from '../../../src/elements/filtering/event-test.js';
import { faintEvents } from '../../../src/elements/filtering/faint-events.js';
import { filterWords } from '../../../src/elements/filtering/filter-words.js';
import { findMatches, findMore, matcher, matchingSet } from '../../../src/elements/filtering/find-matching.js';
import { Matches } from '../../../src/elements/filtering/matches.js';
import { textFolder } from '../../../src/layout/list/fold-text.js';
import { FAINT } from '../../../src/layout/scene.js';
import type { Filter } from '../../../src/model/filter.js';
import type { EventSet } from '../../../src/timeline/event-set.js';
import { fewEvents } from '../../../src/timeline/few-events.js';
import { buildMany } from '../../../src/timeline/many-of.js';
import { readView } from '../../../src/timeline/read-view.js';
import { Timeline } from '../../../src/timeline/timeline.js';

const DOCUMENT = {
  lanes: [
    { id: 'asia', title: 'Asia' },
    { id: 'korea', title: 'Korea', parent: 'asia' },
  ],
  events: [
    { id: 'pact', date: '1961-07-06', title: 'Pact of Mutual Defence', lane: 'korea', tags: ['arms', 'treaty'] },
    { id: 'visit', date: '2000', title: 'Visite à Séoul', lane: 'asia', place: { name: 'Pyongyang' } },
    {
      id: 'war',
      start: '1950-06-25',
      end: '1953-07-27',
      title: 'War',
      descriptionHtml: '<b>Arm</b>istice',
      tags: ['arms'],
    },
    { id: 'old', date: '196X', title: 'Some letter', displayDate: 'in the days of Park' },
  ],
};

/** The matching events of a timeline, as an element finds them. */
function matchingOf(timeline: Timeline, test: EventTest, isHidden = false): EventSet {
  const { ordered, table } = timeline.all;
  if (!ordered) return timeline.only(table.rows.filter(matcher(test, 'lane')));
  const matches = new Matches();
  atOnce(findMatches(ordered, test, matches));
  return atOnce(matchingSet(ordered, matches, isHidden ? (rows) => timeline.only(rows) : undefined));
}

function found(filter: Filter, data: unknown = DOCUMENT, isMany = false): readonly string[] {
  const timeline = new Timeline({ data: isMany ? atOnce(buildMany(data, null, 'lane')) : data });
  const test = eventTest(filter, {
    ...{ timeZone: 'UTC', locale: 'en', readView, fold: textFolder('en'), lanes: timeline.document.lanes ?? [] },
    wordsOf: (row) => timeline.wordsOf(row),
  });
  const set = matchingOf(timeline, test);
  return set.between(-Infinity, Infinity).map(({ id }) => id);
}

describe.each([
  ['few', false],
  ['many', true],
])('of %s events', (_, isMany) => {
  test.each<[Filter, readonly string[]]>([
    ['mutual', ['pact']],
    ['MUTUAL pact', ['pact']],
    ['"mutual pact"', []],
    ['"mutual defence"', ['pact']],
    ['seoul', ['visit']],
    ['armistice', ['war']],
    ['pyongyang', ['visit']],
    ['treaty', ['pact']],
    ['july 1961', ['pact']],
    ['1960s', ['old']],
    ['park', ['old']],
    ['korea', ['pact']],
    ['lane:korea', ['pact']],
    ['lane:asia', ['pact', 'visit']],
    ['tag:arms', ['war', 'pact']],
    ['tag:arms tag:treaty date:1961', ['pact']],
    ['date:1952', ['war']],
    ['date:1953-07-27', ['war']],
    ['date:1953-07-28', []],
    ['date:1965', ['old']],
    ['date:../1960', ['war', 'old']],
    ['date:1990/..', ['visit']],
    [{ lanes: ['korea'], start: new Date(0) }, []],
    [{ start: Date.UTC(1990), end: Date.UTC(2030) }, ['visit']],
    [({ title }) => title.length < 4, ['war']],
    [() => false, []],
  ])('%j finds %j', (filter, ids) => {
    expect(found(filter, DOCUMENT, isMany)).toEqual(ids);
  });
});

test('a date that cannot be read is reported', () => {
  expect(() => found('date:sometime')).toThrow(/"sometime"/);
});

const events = fc.array(
  fc.record({
    start: fc.integer({ min: 1900, max: 1999 }).map(String),
    title: fc.constantFrom('a', 'b', 'c'),
    lane: fc.constantFrom('x', 'y', 'z'),
  }),
  { minLength: 1, maxLength: 40 },
);

const SETS: readonly (readonly [string, (events: readonly unknown[]) => EventSet])[] = [
  ['few', (given) => fewEvents({ events: given }, null)],
  ['many', (given) => atOnce(buildMany({ events: given }, null, 'lane'))],
];

describe.each(SETS)('what is left of %s events', (_, setOf) => {
  const leave = (all: EventSet, title: string): EventSet =>
    matchingOf(new Timeline({ data: all }), { isLane: () => true, matches: ({ event }) => event.title === title });

  test('is the same picture as without the others, with lanes of the same colours', () => {
    fc.assert(
      fc.property(events, (given) => {
        const all = setOf(given);
        const left = leave(all, 'a');
        const expected = all.between(-Infinity, Infinity).filter(({ event }) => event.title === 'a');
        const ids = expected.map(({ id }) => id);
        expect(left.length).toBe(ids.length);
        expect(left.between(-Infinity, Infinity).map(({ id }) => id)).toEqual(ids);
        const alone = fewEvents({ events: expected.map(({ event }) => event) }, null);
        expect(left.extent).toEqual(alone.extent);
        const colors = new Map(all.lanes('lane', []).lanes.map(({ id, color }) => [id, color]));
        const lanes = left.lanes('lane', []).lanes;
        expect(new Set(lanes.map(({ id }) => id))).toEqual(new Set(expected.map(({ event }) => event.lane)));
        for (const { id, color, count, index } of lanes) {
          expect(color).toBe(colors.get(id));
          expect(count).toBe(expected.filter(({ event }) => event.lane === id).length);
          expect(lanes[index]!.id).toBe(id);
        }
      }),
    );
  });

  test('is counted exactly in the picture, before all that is counted behind it', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('a', 'b', 'c'), (given, title) => {
        const all = setOf(given);
        const matching = leave(all, title);
        const words = filterWords(new Timeline().messages);
        const set = all.ordered?.behind(matching) ?? faintEvents(all, matching, words);
        const timeline = new Timeline({ data: all, width: 900, height: 500, filtered: { set, matching, words: '' } });
        const { labels, glyphs, densities = [], lanes } = timeline.scene;
        expect(lanes.map(({ id }) => id)).toEqual(all.lanes('lane', []).lanes.map(({ id }) => id));
        if (all.ordered) {
          const counted = densities.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
          expect(counted + labels.length).toBe(matching.length);
          expect(densities.every(({ behind = [] }) => behind.length > 0)).toBe(true);
        } else {
          const faint = labels.filter(({ ink }) => ink === FAINT).map(({ id }) => id);
          expect(faint.some((id) => matching.get(id))).toBe(false);
          expect(labels.length - faint.length).toBeLessThanOrEqual(matching.length);
          const firstFull = glyphs.findIndex(({ ink }) => ink !== FAINT);
          expect(glyphs.slice(firstFull < 0 ? glyphs.length : firstFull).every(({ ink }) => ink !== FAINT)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('very few of many, without the others, are shown one by one', () => {
  const all = atOnce(
    buildMany(
      {
        events: Array.from({ length: 2000 }, (_, i) => ({ start: String(1000 + i), title: i % 100 === 0 ? 'a' : 'b' })),
      },
      null,
      'lane',
    ),
  );
  const left = (title: string): EventSet =>
    matchingOf(
      new Timeline({ data: all }),
      { isLane: () => true, matches: ({ event }) => event.title === title },
      true,
    );
  expect([left('a').length, left('a').ordered]).toEqual([20, undefined]);
  expect([left('b').length, left('b').ordered === undefined]).toEqual([1980, false]);
});

test('events that were added since are found, and removed ones are not', () => {
  const titled = (from: number, count: number): { start: string; title: string; lane: string }[] =>
    Array.from({ length: count }, (_, i) => ({
      start: new Date(1.7e12 + (from + i) * 1000).toISOString(),
      title: (from + i) % 3 === 0 ? 'a' : 'b',
      lane: (from + i) % 2 === 0 ? 'even' : 'odd',
    }));
  let all = atOnce(buildMany({ events: titled(0, 600) }, null, 'lane'));
  const test: EventTest = { isLane: (lane) => lane === 'even', matches: ({ event }) => event.title === 'a' };
  const matches = new Matches();
  atOnce(findMatches(all.ordered, test, matches));
  for (let from = 600; from < 6000; from += 300) {
    all = all.appended(titled(from, 300), 1000);
    findMore(all.ordered, matcher(test, 'lane'), matches);
    const matching = atOnce(matchingSet(all.ordered, matches, undefined));
    const expected = all
      .between(-Infinity, Infinity)
      .filter(({ event }) => event.title === 'a' && event.lane === 'even')
      .map(({ id }) => id);
    expect(matching.between(-Infinity, Infinity).map(({ id }) => id)).toEqual(expected);
    const set = all.ordered.behind(matching);
    const { scene } = new Timeline({ data: all, width: 900, height: 400, filtered: { set, matching, words: '' } });
    const counted = scene.densities!.flatMap(({ counts }) => [...counts]).reduce((sum, own) => sum + own, 0);
    expect(counted + scene.labels.length).toBe(expected.length);
  }
});

test('if not all texts have room, matching events have theirs', () => {
  const data = Array.from({ length: 480 }, (_, i) => ({
    id: String(i),
    start: String(1700 + i),
    title: `An event that has the number ${String(i)}`,
  }));
  const timeline = new Timeline({ data, width: 700, height: 240, maxHeight: 240 });
  const matching = timeline.only(timeline.all.table.rows.filter(({ id }) => Number(id) % 60 === 7));
  const set = faintEvents(timeline.all, matching, filterWords(timeline.messages));
  const named = (): readonly string[] => timeline.scene.labels.map(({ id }) => id);
  const wanted = ['7', '67', '127', '187', '247'];
  expect(wanted.every((id) => named().includes(id))).toBe(false);
  timeline.set({ filtered: { set, matching, words: 'x' } });
  expect(wanted.filter((id) => !named().includes(id))).toEqual([]);
});

describe('events that are not made find what they would if they were', () => {
  const T = Date.UTC(2024, 5, 19, 10);
  const moment = fc.oneof(
    fc.integer({ min: 0, max: 90_000 }).map((ms) => T + ms),
    fc.constantFrom<unknown>(T, T + 0.5, T + 3_600_000, Date.UTC(1999, 0, 1), -8e15, NaN, Infinity, null),
  );
  const columns = fc
    .record({
      rows: fc.array(
        fc.record({
          start: moment,
          length: fc.constantFrom(NaN, 0, 5, 60_000),
          title: fc.constantFrom('Request 10', 'Séoul 2024', 'june', '', null),
          lane: fc.constantFrom('Sea', 'Air', '10'),
          own: fc.constantFrom(
            null,
            undefined,
            { url: 'x' },
            { description: 'xyz' },
            { tags: ['a'] },
            { displayDate: 'xyz' },
            { place: 'seoul' },
          ),
        }),
        { minLength: 1, maxLength: 20 },
      ),
      hasEnd: fc.boolean(),
      precision: fc.constantFrom(undefined, 'second', 'day'),
      timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata'),
    })
    .map(({ rows, hasEnd, timeZone, ...rest }) => ({
      ...rest,
      start: rows.map(({ start }) => start),
      ...(hasEnd && { end: rows.map(({ start, length }) => Number(start) + length) }),
      title: rows.map(({ title }) => title),
      lane: rows.map(({ lane }) => lane),
      event: (row: number) => rows[row]!.own,
      document: { timeZone },
    }));
  const records = fc.record({
    events: fc.array(
      fc.record({
        date: fc.constantFrom(
          '2024-06-19T10:00:30',
          '2024-06-19',
          '2024-06',
          '202X',
          '2024~',
          '../2023',
          '2024-06-01/..',
          '[..2024]',
          '2020/',
        ),
        title: fc.constantFrom('Request 10', 'Séoul'),
      }),
      { maxLength: 12 },
    ),
  });
  const text = fc.constantFrom(
    '',
    'request',
    '10',
    'request 10',
    '2024',
    'june',
    '10:00',
    'seoul',
    'sea',
    'xyz',
    '"a\nb"',
    '"10\n"',
  );
  const dates = fc.constantFrom(
    ...[
      '',
      'date:2024-06-19T10:00:00',
      'date:2024-06-19',
      'date:../2024-06-19T10:01',
      'date:2023',
      'date:2025/..',
      'tag:a',
    ],
  );

  test.each<[string, fc.Arbitrary<unknown>]>([
    ['columns', columns],
    ['records', records],
  ])('of %s', (_, data) => {
    fc.assert(
      fc.property(data, text, dates, (given, words, when) => {
        const timeline = new Timeline({ data: atOnce(buildMany(given, null, 'lane')) });
        const { timeZone } = timeline;
        const test = eventTest(`${words} ${when}`, {
          ...{ timeZone, locale: 'en', readView, fold: textFolder('en'), lanes: [] },
          wordsOf: (row) => timeline.wordsOf(row),
        });
        const [quick, slow] = [test, { isLane: test.isLane, matches: test.matches }].map((own) => {
          const matches = new Matches();
          atOnce(findMatches(timeline.all.ordered!, own, matches));
          return Array.from({ length: timeline.all.ordered!.size }, (_, place) => matches.has(place));
        });
        expect(quick).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });

  test('almost none of very many events is made', () => {
    const count = 20_000;
    const all = atOnce(
      buildMany(
        { start: Float64Array.from({ length: count }, (_, i) => T + i), title: (i: number) => `request ${String(i)}` },
        null,
        'lane',
      ),
    );
    const timeline = new Timeline({ data: all });
    for (const [filter, expected] of [
      ['request 1000', 12],
      ['nothing', 0],
      ['date:2024-06-19T10:00:07', 1000],
    ] as const) {
      let made = 0;
      const ordered = { ...all.ordered, event: (place: number) => (made++, all.ordered.event(place)) };
      const matches = new Matches();
      const test = eventTest(filter, {
        ...{ timeZone: 'UTC', locale: 'en', readView, fold: textFolder('en'), lanes: [] },
        wordsOf: (row) => timeline.wordsOf(row),
      });
      atOnce(findMatches(ordered, test, matches));
      expect(Array.from({ length: count }, (_, i) => matches.has(i)).filter(Boolean).length).toBe(expected);
      expect(made).toBeLessThan(10);
    }
  });
});
