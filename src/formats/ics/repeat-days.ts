import { DAY } from '../../time/time.js';
import type { RepeatRule } from './repeat-rule.js';
import { wallTime, weekdayOf } from '../dates/wall-time.js';

/** Whether a rule can apply to a day, given as its midnight. */
export type DayTest = (day: number) => boolean;

/**
 * A test for the days of a rule. What the rule omits is taken from its first day: a rule that is only yearly applies to
 * the same day of the same month. All parts of the rule that restrict days must agree.
 */
export function dayTest(given: RepeatRule, first: number): { test: DayTest; months: readonly number[] } {
  const rule = withDefaults(given, first);
  const { months, weeks, yearDays, monthDays, weekdays } = rule;
  const tests: DayTest[] = [];
  if (months.length > 0) tests.push((day) => months.includes(new Date(day).getUTCMonth() + 1));
  if (monthDays.length > 0) tests.push((day) => isOneOf(monthDays, placeInMonth(day)));
  if (yearDays.length > 0) tests.push((day) => isOneOf(yearDays, placeInYear(day)));
  if (weeks.length > 0) tests.push((day) => isOneOf(weeks, placeInWeeks(day, rule.weekStart)));
  if (weekdays.length > 0) tests.push((day) => isNthWeekday(rule, day));
  return { test: (day) => tests.every((test) => test(day)), months };
}

function withDefaults(rule: RepeatRule, first: number): RepeatRule {
  const { freq, weeks, yearDays, monthDays, weekdays, months } = rule;
  if ([weeks, yearDays, monthDays, weekdays].some((list) => list.length > 0)) {
    const isWeeksOnly = freq === 'YEARLY' && weeks.length > 0 && weekdays.length + monthDays.length === 0;
    return isWeeksOnly ? { ...rule, weekdays: [{ nth: 0, weekday: weekdayOf(first) }] } : rule;
  }
  const date = new Date(first);
  if (freq === 'WEEKLY') return { ...rule, weekdays: [{ nth: 0, weekday: weekdayOf(first) }] };
  if (freq !== 'YEARLY' && freq !== 'MONTHLY') return rule;
  const isEveryMonth = freq === 'MONTHLY' || months.length > 0;
  return { ...rule, monthDays: [date.getUTCDate()], months: isEveryMonth ? months : [date.getUTCMonth() + 1] };
}

/** A position counted from the start, from 1, and the number of positions, for counting from the end. */
type Place = readonly [place: number, of: number];

const isOneOf = (list: readonly number[], [place, of]: Place): boolean =>
  list.includes(place) || list.includes(place - of - 1);

function placeInMonth(day: number): Place {
  const date = new Date(day);
  const last = new Date(wallTime(date.getUTCFullYear(), date.getUTCMonth() + 2, 0));
  return [date.getUTCDate(), last.getUTCDate()];
}

function placeInYear(day: number): Place {
  const year = new Date(day).getUTCFullYear();
  const start = wallTime(year, 1);
  return [(day - start) / DAY + 1, (wallTime(year + 1, 1) - start) / DAY];
}

/** A week belongs to the year with most of its days. */
function placeInWeeks(day: number, weekStart: number): Place {
  const monday = startOfWeek(day, weekStart);
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  const first = startOfWeek(wallTime(year, 1, 4), weekStart);
  const end = startOfWeek(wallTime(year + 1, 1, 4), weekStart);
  return [(monday - first) / (7 * DAY) + 1, (end - first) / (7 * DAY)];
}

/** “2TU” is the second Tuesday of the month, or of the year if a yearly rule has no months. */
function isNthWeekday({ freq, months, weeks, weekdays }: RepeatRule, day: number): boolean {
  const [place, of] = freq === 'YEARLY' && months.length === 0 ? placeInYear(day) : placeInMonth(day);
  const counts = (freq === 'YEARLY' && weeks.length === 0) || freq === 'MONTHLY';
  const weekday = weekdayOf(day);
  return weekdays.some(
    (wanted) =>
      wanted.weekday === weekday &&
      (wanted.nth === 0 ||
        !counts ||
        wanted.nth === Math.ceil(place / 7) ||
        wanted.nth === -Math.ceil((of - place + 1) / 7)),
  );
}

export const startOfWeek = (day: number, weekStart: number): number =>
  day - ((weekdayOf(day) - weekStart + 7) % 7) * DAY;
