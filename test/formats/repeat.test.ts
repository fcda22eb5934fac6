import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readRule } from '../../src/formats/ics/repeat-rule.js';
import { repeat } from '../../src/formats/ics/repeat.js';
import { wallText } from '../../src/formats/dates/wall-time.js';

function times(rule: string, first: string, most = 8, left = 50_000): string[] {
  const found: string[] = [];
  for (const wall of repeat(readRule(rule), Date.parse(`${first}Z`), { left })) {
    if (found.length === most) break;
    found.push(wallText(wall).replace('T00:00', ''));
  }
  return found;
}

describe('a rule falls on the times that RFC 5545 lists for it', () => {
  test.each<[rule: string, first: string, expected: string]>([
    ['FREQ=DAILY;COUNT=3', '1997-09-02T09:00', '1997-09-02T09:00 1997-09-03T09:00 1997-09-04T09:00'],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09-02', '1997-09-02 1997-09-12 1997-09-22'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=MO;BYDAY=TU,SU', '1997-08-05', '1997-08-05 1997-08-10 1997-08-19 1997-08-24'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,SU', '1997-08-05', '1997-08-05 1997-08-17 1997-08-19 1997-08-31'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05', '1997-09-05 1997-10-03 1997-11-07'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', '1997-09-22 1997-10-20 1997-11-17'],
    ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3', '1997-09-28', '1997-09-28 1997-10-29 1997-11-28'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '1998-02-13 1998-03-13 1998-11-13'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '1997-09-29 1997-10-30 1997-11-27'],
    ['FREQ=MONTHLY;COUNT=3', '2024-01-31', '2024-01-31 2024-03-31 2024-05-31'],
    ['FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10', '1997-06-10 1997-07-10 1998-06-10 1998-07-10'],
    ['FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200', '1997-01-01', '1997-01-01 1997-04-10 1997-07-19 2000-01-01'],
    ['FREQ=YEARLY;COUNT=3;BYDAY=20MO', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17'],
    ['FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17'],
    ['FREQ=YEARLY;COUNT=3', '2024-02-29', '2024-02-29 2028-02-29 2032-02-29'],
    [
      'FREQ=YEARLY;INTERVAL=4;COUNT=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '1996-11-05',
      '1996-11-05 2000-11-07 2004-11-02',
    ],
    ['FREQ=HOURLY;INTERVAL=3;COUNT=3', '1997-09-02T09:00', '1997-09-02T09:00 1997-09-02T12:00 1997-09-02T15:00'],
    [
      'FREQ=MINUTELY;INTERVAL=20;COUNT=3;BYHOUR=9,16',
      '1997-09-02T09:30',
      '1997-09-02T09:30 1997-09-02T09:50 1997-09-02T16:10',
    ],
    [
      'FREQ=SECONDLY;COUNT=3;BYHOUR=9;BYMINUTE=0;BYSECOND=0',
      '1997-09-02T09:00',
      '1997-09-02T09:00 1997-09-03T09:00 1997-09-04T09:00',
    ],
    [
      'FREQ=DAILY;COUNT=3;BYHOUR=9,10;BYMINUTE=0',
      '1997-09-02T09:00',
      '1997-09-02T09:00 1997-09-02T10:00 1997-09-03T09:00',
    ],
  ])('%s', (rule, first, expected) => {
    expect(times(rule, first)).toEqual(expected.split(' '));
  });
});

test('the first time counts even where it does not fit the rule', () => {
  expect(times('FREQ=WEEKLY;BYDAY=MO;COUNT=2', '2024-06-19')).toEqual(['2024-06-19', '2024-06-24']);
});

test.each([
  'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=1000000;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2',
])('a rule that is never fulfilled ends: %s', (rule) => {
  expect(times(rule, '2023-02-01T10:00')).toHaveLength(1);
});

test.each(['', 'FREQ=SOMETIMES', 'FREQ=DAILY;BYHOUR=25', 'FREQ=DAILY;BYDAY=XX', 'FREQ=DAILY;COUNT=-1'])(
  'an invalid rule is refused with a reason: "%s"',
  (rule) => {
    expect(() => readRule(rule)).toThrow(/expected/);
  },
);

test('rules of every day, week and month fall on the same times as those of ical.js', () => {
  const list = (values: readonly string[]) =>
    fc.subarray([...values], { minLength: 1, maxLength: 3 }).map((items) => items.join(','));
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const rules = fc.oneof(
    fc.constant('FREQ=DAILY'),
    list(days).map((by) => `FREQ=DAILY;BYDAY=${by}`),
    list(days).map((by) => `FREQ=WEEKLY;BYDAY=${by}`),
    list(['1', '15', '28', '31', '-1']).map((by) => `FREQ=MONTHLY;BYMONTHDAY=${by}`),
    list(['1MO', '2TU', '-1FR', '3SU']).map((by) => `FREQ=MONTHLY;BYDAY=${by}`),
    list(['1', '6', '11']).map((by) => `FREQ=YEARLY;BYDAY=2SU;BYMONTH=${by}`),
  );
  const property = fc.property(
    rules,
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 3000 }),
    (rule, interval, day) => {
      const text = `${rule};INTERVAL=${String(interval)}`;
      const first = new Date(day * 864e5 + 864e5 * 10_000).toISOString().slice(0, 10);
      const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
      const theirs = Array.from({ length: 6 }, () => iterator.next().toString());
      const ours = times(text, first, 7);
      expect(theirs[0] === first ? ours.slice(0, 6) : ours.slice(1), `${text} ${first}`).toEqual(theirs);
    },
  );
  fc.assert(property, { numRuns: 300 });
});
