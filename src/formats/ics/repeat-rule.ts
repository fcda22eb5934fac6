/** A recurrence: an RRULE of RFC 5545. Empty lists have no effect. */
export interface RepeatRule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  /** As written: a day or a time. */
  readonly until: string | undefined;
  /** The first day of the week: 0 is Sunday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly NthWeekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
}

type Frequency = (typeof FREQUENCIES)[number];

/** A weekday, 0 for Sunday; `nth` in its month or year, counted from the end if negative; 0 for every one. */
interface NthWeekday {
  readonly nth: number;
  readonly weekday: number;
}

const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** @throws RangeError that says which part of the rule is wrong */
export function readRule(text: string): RepeatRule {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2).map((side) => side.trim()) as [string, string | undefined]),
  );
  // Each day is compared with the whole list, so duplicates are removed.
  const items = (name: string): string[] => [...new Set((parts.get(name) ?? '').split(','))].filter(Boolean);
  const numbers = (name: string, least: number, most: number): number[] => [
    ...new Set(items(name).map((item) => numberIn(name, item, least, most))),
  ];
  const one = (name: string, most: number): number | undefined => numbers(name, 0, most)[0];
  const freq = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  const calendar = parts.get('RSCALE') || 'GREGORIAN';
  // The dates of another calendar would all be wrong (RFC 7529).
  if (calendar !== 'GREGORIAN') throw new RangeError(`RSCALE is "${calendar}": only GREGORIAN can be counted`);
  if (!freq) throw new RangeError(`FREQ is "${parts.get('FREQ') ?? ''}": expected ${FREQUENCIES.join(', ')}`);
  return {
    freq,
    // Some programs write INTERVAL=0 for every one.
    interval: Math.max(1, one('INTERVAL', 1e6) ?? 1),
    count: one('COUNT', 1e9),
    until: parts.get('UNTIL') === '' ? undefined : parts.get('UNTIL'),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    months: numbers('BYMONTH', 1, 12),
    weeks: numbers('BYWEEKNO', -53, 53),
    yearDays: numbers('BYYEARDAY', -366, 366),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    weekdays: items('BYDAY').map(readWeekday),
    hours: numbers('BYHOUR', 0, 23),
    minutes: numbers('BYMINUTE', 0, 59),
    seconds: numbers('BYSECOND', 0, 59),
    positions: numbers('BYSETPOS', -366, 366),
  };
}

function numberIn(name: string, text: string, least: number, most: number): number {
  const value = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new RangeError(`${name} is "${text}": expected a number from ${String(least)} to ${String(most)}`);
}

function readWeekday(text: string): NthWeekday {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text.trim()) ?? [];
  if (name === '') throw new RangeError(`BYDAY is "${text}": expected days such as MO, 2TU or -1FR`);
  return { nth: Number(nth), weekday: WEEKDAYS.indexOf(name) };
}
