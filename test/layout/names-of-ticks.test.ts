import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import { asTime, type Time } from '../../src/time/time.js';
import type { Tick } from '../../src/layout/scene.js';

/** What a reader who follows an axis from its start knows about the current time. */
interface Known {
  readonly year: string | undefined;
  readonly day: string | undefined;
  /** Whether that day had no room for its year. */
  readonly isDayAlone: boolean;
}

const YEAR = /\b\d{4}\b/;
const DAY = /\b\d{1,2} [A-Z][a-z]+/;
const HOUR = /\d\d:\d\d/;

/** What the names of an axis leave unclear, and what they repeat, each as a sentence. */
function misnamed(ticks: readonly Tick[]): readonly string[] {
  const faults: string[] = [];
  let known: Known = { year: undefined, day: undefined, isDayAlone: false };
  for (const { time, text } of ticks) {
    if (!text) continue;
    const words = text.lines.join(' ');
    const [year, day] = [YEAR.exec(words)?.[0], DAY.exec(words)?.[0]];
    const hasHour = HOUR.test(words);
    const at = new Date(time);
    const itsYear = String(at.getUTCFullYear());
    const itsDay = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    // If there is no room for more, an hour only has its day, and so have the hours after it.
    const isDayAlone = hasHour && year === undefined && (day !== undefined || known.isDayAlone);
    if ((year ?? known.year) !== itsYear && !isDayAlone) faults.push(`${words}: of which year?`);
    if (hasHour && (day ?? known.day) !== itsDay) faults.push(`${words}: of which day?`);
    if (year !== undefined && year === known.year) faults.push(`${words}: the year again`);
    known = {
      year: year ?? (known.year === itsYear ? known.year : undefined),
      day: day ?? (hasHour ? known.day : undefined),
      isDayAlone,
    };
  }
  return faults;
}

const namesOf = (ticks: readonly Tick[]): readonly string[] => ticks.flatMap(({ text }) => text?.lines.join(' ') ?? []);

/** The text without the effects of wrapping. */
const wordsOf = ({ text }: Tick): string => text?.lines.join('').replaceAll(/\s/g, '') ?? '';

/** Names, and days under hours, that occur twice on an axis without a name of another day or year between them. */
function saidAgain(ticks: readonly Tick[], locale: string): readonly string[] {
  const name = (time: number, fields: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' })
      .format(time)
      .replaceAll(/\s/g, '');
  const partsOf = (tick: Tick): readonly string[] => [
    name(tick.time, { year: 'numeric' }),
    name(tick.time, { day: 'numeric', month: 'long' }),
  ];
  const named = ticks.filter(({ text }) => text);
  return named.flatMap((tick, i) =>
    named.slice(i + 1).flatMap((later, between) => {
      const own = partsOf(tick);
      const others = partsOf(later).filter((part) => !own.includes(part));
      const isApart = named
        .slice(i + 1, i + 1 + between)
        .some((other) => others.some((part) => wordsOf(other).includes(part)));
      const isSame = wordsOf(tick) === wordsOf(later);
      // The name of a time ends with its day, in the second line, if that is included.
      const isDayAgain = others.length === 0 && [tick, later].every((one) => wordsOf(one).endsWith(own[1]!));
      return (isSame && !isApart) || isDayAgain ? wordsOf(later) : [];
    }),
  );
}

describe('names along an axis', () => {
  const moment = fc
    .tuple(
      fc.constantFrom('1957', '1969', '1970', '2024'),
      fc.constantFrom('-02', '-07', '-07-20', '-07-21', '-12-28'),
      fc.constantFrom('', 'T02:40Z', 'T02:56Z', 'T15:00Z', 'T15:04Z'),
    )
    .map(([year, day, time]) => year + day + (day.length > 3 ? time : ''));

  test('leave neither year nor day ambiguous, and repeat no year', () => {
    fc.assert(
      fc.property(
        fc.array(moment, { minLength: 2, maxLength: 14 }),
        fc.constantFrom(600, 900, 1200),
        fc.constantFrom('elastic', 'proportional'),
        fc.option(
          fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true })),
        ),
        (dates, width, scale, part) => {
          const timeline = new Timeline({
            data: dates.map((date) => ({ date, title: date })),
            ...{ width, scale, orientation: 'horizontal', locale: 'en-GB', timeZone: 'UTC' },
          });
          const { ticks } = timeline.scene;
          expect(misnamed(ticks), namesOf(ticks).join(' | ')).toEqual([]);
          if (!part) return;
          const [first, last] = [Date.UTC(1957, 0), Date.UTC(2025, 0)];
          const start = first + part[0] * (last - first);
          timeline.set({ view: { start: asTime(start), end: asTime(start + part[1] * (last - start)) } });
          expect(misnamed(timeline.scene.ticks), namesOf(timeline.scene.ticks).join(' | ')).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(['horizontal', 'vertical'] as const)(
    'say nothing twice that no name between tells apart, %s',
    (orientation) => {
      const HOUR_MS = 3_600_000;
      fc.assert(
        fc.property(
          fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2030, 0) }),
          fc.constantFrom(1, 12, 36, 96, 1000, 20_000).map((hours) => hours * HOUR_MS),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
          fc.integer({ min: 200, max: 1300 }),
          fc.constantFrom('en-GB', 'de', 'fr', 'es', 'ru', 'ja', 'ko', 'ar', 'he', 'hi'),
          fc.constantFrom('elastic', 'proportional'),
          (start, length, places, width, locale, scale) => {
            const data = [0, ...places, 1].map((at) => {
              const from = start + at * length;
              return { start: from, end: from + length / 10, title: 'An event' };
            });
            const { ticks } = new Timeline({ data, width, scale, orientation, locale, timeZone: 'UTC' }).scene;
            expect(saidAgain(ticks, locale), namesOf(ticks).join(' | ')).toEqual([]);
          },
        ),
        {
          numRuns: 50,
          examples: [
            [0, 1000 * HOUR_MS, [0.00002, 0], 1011, 'ko', 'elastic'],
            [-63_255_600_000, 36 * HOUR_MS, [0], 200, 'en-GB', 'elastic'],
          ],
        },
      );
    },
  );

  test('after a gap in hours have their day, and no year that stands before the gap', () => {
    const data = ['1969-07-16', '1969-07-20', '1969-07-21T02:39Z', '1969-07-21T02:56Z', '1969-07-21T05:11Z'].map(
      (date) => ({ date, title: date }),
    );
    const { ticks, breaks } = new Timeline({ data, width: 1200, scale: 'elastic', locale: 'en-GB' }).scene;
    expect(breaks.length).toBeGreaterThan(0);
    const names = namesOf(ticks);
    expect(names.filter((name) => name.includes('1969'))).toHaveLength(1);
    expect(names.some((name) => /^\d\d:\d\d 21 July$/.test(name))).toBe(true);
  });

  test.each([700, 900, 1168, 1200])('all stand as far from their ticks, the last one, too, at %d px', (width) => {
    const data = ['1958', '1973', '1981', '1995', '2020-01-31'].map((date) => ({ date, title: date }));
    const { ticks } = new Timeline({ data, width, scale: 'proportional' }).scene;
    const insets = new Set(ticks.flatMap(({ at, text }) => (text ? (text.x - at).toFixed(3) : [])));
    expect([...insets]).toHaveLength(1);
  });
});

test('where nothing happened an axis has no names', () => {
  expect(namesOf(new Timeline({ data: [], width: 1200 }).scene.ticks)).toEqual([]);
});

test.each([
  ['a day', '2024-06-20T02:34Z', '2024-06-20T10:29Z', '20 June 2024'],
  ['a minute of it', '2024-06-20T02:34Z', '2024-06-20T02:35Z', '20 June 2024'],
  ['a year', '1961-03-01', '1961-06-01', '1961'],
])('a view within %s that is not known more finely is named by it', (_, start, end, name) => {
  const data = ['1961', '2000', '2024-06-19', '2024-06-20', '2024-06-20'].map((date) => ({ date, title: 'A' }));
  const [first, last] = [start, end].map((date) => asTime(Date.parse(date))) as [Time, Time];
  const { scene } = new Timeline({ data, width: 1160, locale: 'en-GB', view: { start: first, end: last } });
  expect(scene.ticks.map(({ text }) => text?.lines.join(' '))).toEqual([name]);
});
