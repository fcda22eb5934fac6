import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseAny } from '../../src/formats/auto.js';
import { parse } from '../../src/formats/markdown.js';
import { relativeDate } from '../../src/formats/markdown/relative-date.js';
import { DAY } from '../../src/time/time.js';
import { neverThrows } from './never-throws.js';
import { SHARED } from './shared-file.js';

const eventsOf = (text: string) => parse(text).document?.events;
const formatOf = async (text: string, name?: string) => (await parseAny(text, { name })).format;

describe('notes', () => {
  test.each([
    ['2024-06-19: Talks', '2024-06-19'],
    ['July 6, 1961: Talks', '1961-07-06'],
    ['3. März 1871: Talks', '1871-03-03'],
    ['c. 1570 – Talks', '1570~'],
    ['1914 - 1918: Talks', '1914/1918'],
    ['2026 / 2027: Talks', '2026/2027'],
    ['2019-01-01/now: Talks', '2019-01-01/..'],
    ['2024-06-19 15:00: Talks', '2024-06-19T15:00'],
    ['44 BC: [x] Talks', '-0043'],
    ['2024-06-19 Talks', '2024-06-19'],
    ['1961 Talks', '1961'],
    ['[2024-06-19 10:00:01,250] Talks', '2024-06-19T10:00:01.250'],
    ['1961年7月6日：Talks', '1961-07-06'],
    ['1961年＝Talks', '1961'],
    ['2024-06-19T10:00:01Z Talks', '2024-06-19T10:00:01Z'],
  ])('are lines with their dates before them, and recognised: %s', async (line, date) => {
    const text = `18. 1. 1871: Begin\n${line}\nwith more\n\nof it\n- and this\n`;
    const { document, format } = await parseAny(text);
    expect(format).toBe('markdown');
    expect(document?.events.slice(-1)).toEqual([{ date, title: 'Talks', description: 'with more\nof it\n• and this' }]);
  });

  test('may begin with a title, and have headings as lanes', () => {
    const text =
      'title: Treaties\ntimezone: +9\n#north: blue\n\nOf two.\n\n# North #north\ntz: +6\n\n1961: A #talks #asia\nid: a\nsource: the archive\n\n# South\n1962: B\n';
    expect(parse(text).document).toEqual({
      ...{ title: 'Treaties', timeZone: 'Etc/GMT-9', description: 'Of two.' },
      events: [
        { date: '1961', title: 'A', tags: ['talks', 'asia'], id: 'a', data: { source: 'the archive' }, lane: 'North' },
        { date: '1962', title: 'B', lane: 'South' },
      ],
    });
  });

  test('are not read where a list has dates, nor in prose', () => {
    expect(eventsOf('1961: not this\n- 1962: A\n')).toEqual([{ date: '1962', title: 'A' }]);
    expect(parse('2020 was a bad year.\n\nThis is a novel.\n\nAnd more.\n').document).toBeNull();
    expect(eventsOf('1. June 1961: A\n2. July 1961: B\n')).toMatchObject([{ date: '1961-06' }, { date: '1961-07' }]);
  });

  test.each([
    ['2024-06-19 10:00,Login failed\n2024-06-19 11:00,Login failed', 'csv'],
    ['1961,Treaty: signed\n2000,Visit: first', 'csv'],
    ['1961\tTreaty: A\n2000\tVisit: B', 'csv'],
    ['date;title\n1961;A: B', 'csv'],
    ['June 1961: A\nJuly 2000: B', 'markdown'],
  ])('are not taken from tables: %j', async (text, format) => expect(await formatOf(text)).toBe(format));

  test('may be in a file of any name but that of a table', async () => {
    expect(await formatOf('1961: A\n2000: B', 'notes.txt')).toBe('markdown');
    expect(await formatOf('a\nb', 'notes.txt')).toBe('csv');
    expect(await formatOf('1961: A, B\n2000: C, D', 'notes.csv')).toBe('csv');
    expect(await formatOf('in June: A', 'notes.mw')).toBe('markdown');
  });
});

test('a place that is written as a link is one, and no link', () => {
  expect(
    eventsOf('1961: Treaty\n[Moscow, *Kremlin*](location)\n[More](https://a.org)\n1962: Visit to [Rome](map)'),
  ).toMatchObject([
    { title: 'Treaty', place: 'Moscow, Kremlin', url: 'https://a.org', description: 'Moscow, Kremlin\nMore' },
    { title: 'Visit to Rome', place: 'Rome' },
  ]);
});

describe('a length of time', () => {
  test.each([
    ['2025 / 5 months', '2025-01/2025-05'],
    ['2025-06-13 / 5 months', '2025-06-13/2025-11-12'],
    ['2024-01-31 / 1 day', '2024-01-31'],
    ['2024-06-19T15:00 / 90 minutes', '2024-06-19T15:00/2024-06-19T16:30'],
    ['1 month', '2025-02-01/2025-02-28'],
    ['1 week 1 day / 3 days', '2025-02-09/2025-02-11'],
    ['after !start 1 day / 8 hours', '2025-02-02T00:00/2025-02-02T08:00'],
    ['after !first - 5 weeks', '2025-01-02/2025-02-05'],
    ['-0043-03-15 / 2 days', '-0043-03-15/-0043-03-16'],
  ])('tells when something was over, or begins with what was before: %s', (words, date) => {
    const text = `2025-01-01: First\nid: first\n2025-01-31: Start\nid: start\n${words}: Then\n`;
    expect(eventsOf(text)?.at(-1)).toEqual({ date, title: 'Then' });
  });

  test('of days is as many days long, on whatever day it begins', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 20_000 }), (date, days) => {
        const first = date.toISOString().slice(0, 10);
        const [start, end = ''] = relativeDate(first, `${String(days)} days`, undefined)?.split('/') ?? [];
        expect(start).toBe(first);
        expect((Date.parse(end) - Date.parse(first)) / DAY + 1).toBe(days);
      }),
    );
  });

  test.each([['5 parsecs'], ['1.5 months'], ['999999 years'], ['after !nobody 2 days']])(
    'that cannot be computed is part of the text of the line before: %s',
    (words) => {
      const { document, issues } = parse(`1961: A\n${words}: B\n`);
      expect(document?.events).toEqual([{ date: '1961', title: 'A', description: `${words}: B` }]);
      expect(issues).toEqual([]);
    },
  );
});

describe('what happens again', () => {
  const datesOf = (words: string): readonly unknown[] => eventsOf(`${words}: Talks\n`)!.map(({ date }) => date);

  test.each([
    ['2025-02-26 every day until 2025-02-28', ['2025-02-26', '2025-02-27', '2025-02-28']],
    ['2025-02-26 every day | 2025-02-27', ['2025-02-26', '2025-02-27']],
    ['2025-02-06 every day until 2025-01-28', ['2025-02-06']],
    ['2022-08-07 every 12 months x3', ['2022-08-07', '2023-08-07', '2024-08-07']],
    ['february 2 1989 every 3 days for 3 days', ['1989-02-02']],
    ['february 2 1989 every 3 days for 2 times', ['1989-02-02', '1989-02-05']],
    ['2025-01-31 every month for 3 months', ['2025-01-31', '2025-02-28', '2025-03-31']],
    ['2025 every other year x3', ['2025', '2027', '2029']],
    ['2025-01 every month x3', ['2025-01', '2025-02', '2025-03']],
    ['2025-01-03/2025-01-05 every other week x2', ['2025-01-03/2025-01-05', '2025-01-17/2025-01-19']],
    ['2025-01-03 every week day x3', ['2025-01-03', '2025-01-06', '2025-01-07']],
    ['2025-01-03 every 3 work days x2', ['2025-01-03', '2025-01-08']],
    ['2025-01-04 every 5 week days x3', ['2025-01-04', '2025-01-10', '2025-01-17']],
    ['2025-01-03 every 9999 work days x2', ['2025-01-03', '2063-05-03']],
    ['2025-01-03 every Monday and friday x4', ['2025-01-03', '2025-01-06', '2025-01-10', '2025-01-13']],
    ['2025-01-03T09:30 every 90 minutes x2', ['2025-01-03T09:30', '2025-01-03T11:00']],
  ])('is listed as often as is said: %s', (words, dates) => {
    expect(datesOf(words)).toEqual(dates);
    expect(parse(`${words}: Talks\n`).issues).toEqual([]);
  });

  test.each([
    ['2025-02-06 every year', 3, 'it repeats for ever: two years are listed'],
    ['2025-02-06 every month | now', 25, 'it repeats for ever: two years are listed'],
    ['2025-02-06 every minute x5000', 1000, 'it repeats more often than is listed: 1000 of its times'],
    ['2025-02-06 every parsec', 1, 'shown once: "every parsec" is not read'],
    ['2025-02-06 every 0 days', 1, 'shown once: "every 0 days" is not read'],
    ['2019-01-01/now every other year', 1, 'shown once: "every other year" is not read'],
  ])('for ever, very often or in unknown words is cut, and that is reported: %s', (words, count, message) => {
    const { document, issues } = parse(`${words}: Talks\n`);
    expect(document?.events).toHaveLength(count);
    expect(issues).toEqual([
      { severity: 'warning', code: 'repeat-cut', path: 'line 1', message, record: `${words}: Talks` },
    ]);
  });

  test('has the id that is given to it the first time', () => {
    const events = eventsOf('2025-01-01 every year x2: Talks\nid: talks\n5 days: Rest\n');
    expect(events).toMatchObject([{ id: 'talks' }, { title: 'Talks' }, { date: '2025-01-02/2025-01-06' }]);
    expect(events?.[1]).not.toHaveProperty('id');
  });

  test('is no more than a text may be', () => {
    const { document, issues } = parse('2025-02-06 every minute x1000: Talks\n'.repeat(150));
    expect(document!.events.length).toBe(100_149);
    expect(issues.at(-1)?.message).toBe('it repeats more often than is listed: 1 of its times');
  });

  test('is as far apart as is said', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), (date, step, times) => {
        const first = date.toISOString().slice(0, 10);
        const dates = datesOf(`${first} every ${String(step)} days x${String(times)}`).map((at) =>
          Date.parse(String(at)),
        );
        expect(dates).toEqual(Array.from({ length: times }, (_, i) => Date.parse(first) + i * step * DAY));
      }),
    );
  });
});

test.runIf(SHARED)('the notes of Markwhen’s own tests are read', () => {
  const texts = JSON.parse(readFileSync(join(SHARED!, 'markwhen/parser-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const counts = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, eventsOf(text)?.length ?? 0] as const),
  );
  // Excluded: events within an indented text, without a year, without a title, or relative to nothing.
  const none = ['basic86', 'recurrence9', 'recurrence17', 'relativeToPreviousAndStart'];
  expect(Object.keys(counts).filter((name) => counts[name] === 0)).toEqual(none);
  expect(counts['eventsWithTz']).toBe(6);
});

test('never throws', () =>
  neverThrows(
    parse,
    'title: x\ntz: -3\n\n# A #b\n1961: B [c](d) #e\nid: f\n3 days / 2 weeks 1 hour: g\nafter !f - 1 month: h\n- [] i\n2025 every day: j\n3. Mai 1990: k\n',
  ));
