import { DAY } from '../../time/time.js';
import { weekdayOf } from '../dates/wall-time.js';
import { edtfOf, finest, later, lengthIn, stretchOf, type Length, type Stretch } from './stretch.js';

/** The rule of a repeated event. */
interface Rhythm {
  /** The distance from one possible time to the next. */
  readonly step: Length;
  /** The possible weekdays, 0 is Sunday; undefined for all. */
  readonly weekdays?: ReadonlySet<number>;
  /** Every `nth` of the possible times is one. */
  readonly nth: number;
}

/** The limit of a repetition; without either field, it is endless. */
interface Limit {
  readonly times?: number | undefined;
  /** The first moment at which it no longer begins. */
  readonly end?: number | undefined;
}

/** All dates of a repeated event. */
interface Repeated {
  readonly dates: readonly string[];
  /** Why there are fewer than requested. */
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

/** How far an endless repetition is listed. */
const ENDLESS: Length = { months: 24, ms: 0, precision: 'day' };

/**
 * The dates of an event that is repeated as in Markwhen, https://docs.markwhen.com. Months are counted from the first
 * time; in a month that is too short, the last day is used.
 *
 * @param date of the first time, as EDTF
 * @param again the words for the repetition
 * @param most the greatest number of times, including the first
 * @param dateIn reads a date in words, as EDTF
 * @returns undefined if the words cannot be read, or if the first time has no day to count from
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

/** A limit such as “until now” is treated as endless, since no clock is used. */
function limitOf(date: string | undefined, words: string): Limit | undefined {
  if (/^now$/i.test(words)) return {};
  const last = date === undefined ? undefined : stretchOf(date);
  // A time of day is a moment, and is itself the last.
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

/** All times after the first, in order. Start and end are shifted by the same amount, so that a month stays a month. */
function* timesAfter(first: Stretch, { step, weekdays, nth }: Rhythm): Generator<Stretch> {
  const precision = finest([first.precision, step.precision]);
  const moved = (n: number): Stretch => {
    const steps = { ...step, months: n * step.months, ms: n * step.ms };
    return { start: later(first.start, steps), end: later(first.end, steps), precision };
  };
  if (!weekdays) for (let n = nth; ; n += nth) yield moved(n);
  // Each week has the same number of possible times, so whole weeks are skipped.
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
