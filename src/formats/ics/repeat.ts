import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';
import { dayTest, startOfWeek } from './repeat-days.js';
import type { RepeatRule } from './repeat-rule.js';
import { startOfDay, wallTime } from '../dates/wall-time.js';

/** How many days and times may still be tested. A rule for 30 February would otherwise be followed for ever. */
export interface Effort {
  left: number;
}

const LAST = wallTime(9999, 12, 31);
const CLOCK = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND } as const;

/**
 * The times of a rule in wall time, in order, from its first one, which always counts. It ends with the rule’s COUNT,
 * with the year 9999, or when the effort is used up. UNTIL is left to the caller, who knows the zones.
 *
 * Our own implementation, since the iterator of ical.js never returns for a rule such as
 * FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO.
 */
export function* repeat(rule: RepeatRule, first: number, effort: Effort): Generator<number> {
  let count = rule.count ?? Infinity;
  if (count-- <= 0) return;
  yield first;
  for (const time of candidates(rule, first, effort)) {
    if (time <= first) continue;
    if (count-- <= 0 || time > LAST || effort.left <= 0) return;
    yield time;
  }
}

function* candidates(rule: RepeatRule, first: number, effort: Effort): Generator<number> {
  const periods = rule.freq in CLOCK ? clockPeriods(rule, first, effort) : dayPeriods(rule, first, effort);
  for (const times of periods) {
    if (rule.positions.length === 0) yield* times;
    else {
      const all = [...times];
      const wanted = new Set(rule.positions.map((place) => (place > 0 ? place - 1 : all.length + place)));
      yield* all.filter((_, index) => wanted.has(index));
    }
  }
}

/** The times of each year, month, week or day. */
function* dayPeriods(rule: RepeatRule, first: number, effort: Effort): Generator<Iterable<number>> {
  const { test, months } = dayTest(rule, startOfDay(first));
  for (let n = 0; ; n += rule.interval) {
    const [start, end] = period(rule, first, n);
    if (start > LAST || effort.left <= 0) return;
    yield timesIn(start, end);
  }

  function* timesIn(start: number, end: number): Generator<number> {
    for (let day = start; day < end; day += DAY) {
      if (effort.left-- <= 0) return;
      const date = new Date(day);
      if (months.length > 0 && !months.includes(date.getUTCMonth() + 1)) {
        // Skips to the next month, which saves most of the work of a yearly rule.
        day = wallTime(date.getUTCFullYear(), date.getUTCMonth() + 2) - DAY;
      } else if (test(day)) yield* timesOf(day);
    }
  }

  function* timesOf(day: number): Generator<number> {
    for (const hour of orOwn(rule.hours, first, DAY, HOUR))
      for (const minute of orOwn(rule.minutes, first, HOUR, MINUTE))
        for (const second of orOwn(rule.seconds, first, MINUTE, SECOND)) {
          if (effort.left-- <= 0) return;
          yield day + hour * HOUR + minute * MINUTE + second * SECOND;
        }
  }
}

/** The `n`th year, month, week or day after that of the first time. */
function period({ freq, weekStart }: RepeatRule, first: number, n: number): readonly [start: number, end: number] {
  const date = new Date(first);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (freq === 'YEARLY') return [wallTime(year + n, 1), wallTime(year + n + 1, 1)];
  if (freq === 'MONTHLY') return [wallTime(year, month + n), wallTime(year, month + n + 1)];
  const days = freq === 'WEEKLY' ? 7 : 1;
  const start = freq === 'WEEKLY' ? startOfWeek(startOfDay(first), weekStart) : startOfDay(first);
  return [start + n * days * DAY, start + (n + 1) * days * DAY];
}

/** The values of a part of the rule in order, or that of the first time. */
const orOwn = (values: readonly number[], first: number, whole: number, unit: number): readonly number[] =>
  values.length > 0 ? [...new Set(values)].sort((a, b) => a - b) : [partOf(first, whole, unit)];

const partOf = (time: number, whole: number, unit: number): number =>
  Math.floor((((time % whole) + whole) % whole) / unit);

/** The times of each hour, minute or second. Those on other days, or in other hours, are skipped at once. */
function* clockPeriods(rule: RepeatRule, first: number, effort: Effort): Generator<Iterable<number>> {
  const unit = CLOCK[rule.freq as keyof typeof CLOCK];
  const step = unit * rule.interval;
  const base = Math.floor(first / unit) * unit;
  const { test } = dayTest(rule, startOfDay(first));
  const limits: readonly (readonly [unit: number, fits: (time: number) => boolean])[] = [
    [DAY, (time) => test(startOfDay(time))],
    [HOUR, (time) => rule.hours.length === 0 || rule.hours.includes(partOf(time, DAY, HOUR))],
    [MINUTE, (time) => unit > MINUTE || isIn(rule.minutes, partOf(time, HOUR, MINUTE))],
    [SECOND, (time) => unit > SECOND || isIn(rule.seconds, partOf(time, MINUTE, SECOND))],
  ];
  for (let start = base; start <= LAST;) {
    if (effort.left-- <= 0) return;
    const misfit = limits.find(([, fits]) => !fits(start));
    if (misfit) {
      const next = Math.floor(start / misfit[0]) * misfit[0] + misfit[0];
      start = base + Math.max(1, Math.ceil((next - base) / step)) * step;
      continue;
    }
    yield timesIn(start);
    start += step;
  }

  function* timesIn(start: number): Generator<number> {
    const minutes = unit > MINUTE ? orOwn(rule.minutes, first, HOUR, MINUTE) : [0];
    const seconds = unit > SECOND ? orOwn(rule.seconds, first, MINUTE, SECOND) : [0];
    for (const minute of minutes) for (const second of seconds) yield start + minute * MINUTE + second * SECOND;
  }
}

const isIn = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);
