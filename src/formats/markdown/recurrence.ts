import { DAY } from '../../time/time.js';
import { weekdayOf } from '../dates/wall-time.js';
import { edtfOf, finest, later, lengthIn, stretchOf, type Length, type Stretch } from './stretch.js';

/** When what happens again does so. */
interface Rhythm {
  /** How long after a time the next could be. */
  readonly step: Length;
  /** On which days of the week it can be, 0 is Sunday; undefined: on any. */
  readonly weekdays?: ReadonlySet<number>;
  /** Of the times that could be, each so many-th is one. */
  readonly nth: number;
}

/** Until when it does so; without either, for ever. */
interface Limit {
  readonly times?: number | undefined;
  /** The first moment at which it does not begin any more. */
  readonly end?: number | undefined;
}

/** All dates of what happens again. */
interface Repeated {
  readonly dates: readonly string[];
  /** Why there are no more of them, if that is not what was said. */
  readonly cut?: string;
}

/** `every other week until 2025-12-12`, `every 4 months x50`, `every 3 days for 9 times`. */
const EVERY =
  /^every\s+(?:(other|\d{1,4})\s+)?([^|]+?)(?:\s+for\s+([^|]+)|\s+x\s*(\d{1,6})|\s+(?:(?:un)?til|to|\|)\s+(.+))?$/i;
const TIMES = /^(\d{1,6})\s*times?$/i;
const WORKING_DAY = /^(?:week|work|business)\s?days?$/;
const WORKING_DAYS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const NAMES = [/^sun(?:day)?s?$/, /^mon(?:day)?s?$/, /^tue(?:sday)?s?$/, /^wed(?:nesday)?s?$/, /^thu(?:rsday)?s?$/];
const WEEKDAYS = [...NAMES, /^fri(?:day)?s?$/, /^sat(?:urday)?s?$/];
const ONE_DAY: Length = { months: 0, ms: DAY, precision: 'day' };

/** So much is listed of what goes on for ever. */
const ENDLESS: Length = { months: 24, ms: 0, precision: 'day' };

/**
 * The dates of what happens again, as Markwhen says it, https://docs.markwhen.com. Months are counted from the first time; one that
 * is too short has its last day.
 *
 * @param date of the first time, as EDTF
 * @param again what is said of the others, in words
 * @param most so many times are listed, the first among them
 * @param dateIn reads a date in words, as EDTF
 * @returns undefined where that cannot be read, or where the first has no days that one could count from
 */
export function repeated(
  date: string,
  again: string,
  most: number,
  dateIn: (words: string) => string | undefined,
): Repeated | undefined {
  const first = stretchOf(date);
  const [, every = '1', unit, length, often, until] = EVERY.exec(again.trim()) ?? [];
  const rhythm =
    unit === undefined ? undefined : rhythmIn(unit.toLowerCase(), /other/i.test(every) ? 2 : Number(every));
  if (!first || !rhythm) return undefined;
  const limit =
    until === undefined ? limitIn(length ?? (often && `${often} times`), first) : limitOf(dateIn(until), until);
  return limit && follow(date, first, rhythm, limit, most);
}

function rhythmIn(unit: string, nth: number): Rhythm | undefined {
  const step = lengthIn(`1 ${unit}`);
  if (nth < 1) return undefined;
  if (step) return { step, nth };
  if (WORKING_DAY.test(unit)) return { step: ONE_DAY, weekdays: WORKING_DAYS, nth };
  const names = unit.split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  const weekdays = new Set(names.map((name) => WEEKDAYS.findIndex((day) => day.test(name))));
  return weekdays.has(-1) || nth > 1 ? undefined : { step: ONE_DAY, weekdays, nth };
}

/** `9 times`, `3 days`. */
function limitIn(length: string | undefined, { start }: Stretch): Limit | undefined {
  if (length === undefined) return {};
  const times = TIMES.exec(length.trim())?.[1];
  if (times !== undefined) return { times: Number(times) };
  const lasts = lengthIn(length);
  return lasts && { end: later(start, lasts) };
}

/** What no clock tells, “until now”, is for ever. */
function limitOf(date: string | undefined, words: string): Limit | undefined {
  if (/^now$/i.test(words)) return {};
  const last = date === undefined ? undefined : stretchOf(date);
  // A time of day is a moment, and itself the last.
  return last && { end: last.end + Number(last.end === last.start) };
}

function follow(
  date: string,
  first: Stretch,
  rhythm: Rhythm,
  { times = Infinity, end }: Limit,
  most: number,
): Repeated {
  const isEndless = times === Infinity && end === undefined;
  const last = isEndless ? later(first.start, ENDLESS) + 1 : (end ?? Infinity);
  const dates = [date];
  for (const time of timesAfter(first, rhythm)) {
    const next = edtfOf(time);
    if (time.start >= last || dates.length >= times || next === undefined) break;
    if (dates.length >= most)
      return { dates, cut: `it repeats more often than is listed: ${String(most)} of its times` };
    dates.push(next);
  }
  return { dates, ...(isEndless && { cut: 'it repeats for ever: two years are listed' }) };
}

/** All times after the first, in order: its start and its end are moved on alike, so that a month stays one. */
function* timesAfter(first: Stretch, { step, weekdays, nth }: Rhythm): Generator<Stretch> {
  const precision = finest([first.precision, step.precision]);
  const moved = (n: number): Stretch => {
    const steps = { ...step, months: n * step.months, ms: n * step.ms };
    return { start: later(first.start, steps), end: later(first.end, steps), precision };
  };
  if (!weekdays) for (let n = nth; ; n += nth) yield moved(n);
  // Each week has as many that fit: all but the last are passed over by whole weeks.
  const weeks = Math.floor((nth - 1) / weekdays.size);
  for (let day = 0; ;) {
    day += 7 * weeks;
    for (let left = nth - weeks * weekdays.size; left > 0;) {
      day++;
      if (weekdays.has(weekdayOf(first.start + day * DAY))) left--;
    }
    yield moved(day);
  }
}
