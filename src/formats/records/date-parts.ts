import { civilDate } from '../dates/civil-date.js';
import { monthOf } from '../dates/month-names.js';
import { isAbsent } from '../dates/no-date.js';
import type { PartRole, Role } from './field-names.js';
import { endByName, isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** The columns with parts of dates: at least a year, with a month or another year. */
export type DateParts = ReadonlyMap<PartRole, string>;

const CALENDAR = ['year', 'month', 'day'] as const;
type CalendarPart = (typeof CALENDAR)[number];
const CLOCK = ['time', 'hour', 'minute', 'second'] as const;

/** The columns with parts of dates, by their names and by some of their rows; undefined if there are none. */
export function datePartsIn(
  names: readonly string[],
  rows: readonly Row[],
  roles: ReadonlyMap<Role, string>,
  locale: string | undefined,
): DateParts | undefined {
  const isPart = (part: CalendarPart, column: string): boolean => isColumnOf(part, column, rows, locale);
  const parts = new Map<PartRole, string>();
  for (const end of ['', 'end-'] as const) {
    for (const part of CALENDAR) {
      const column = roles.get(`${end}${part}`);
      if (column !== undefined && isPart(part, column)) parts.set(`${end}${part}`, column);
    }
  }
  if (!roles.has('year')) for (const [part, column] of partsCalledAlike(names, isPart)) parts.set(part, column);
  if (!parts.has('year') || !(parts.has('month') || parts.has('end-year'))) return undefined;
  // Years alone that are named as two ends, `year_start` and `year_end`, are read as any others, with their doubts.
  const isEnds = ['year', 'end-year'].some((part) => /^year /.test(wordsOf(parts.get(part as PartRole) ?? '')));
  if (isEnds && !parts.has('month') && !parts.has('end-month')) return undefined;
  const day = names.find((name) => isDateName(name) && isDays(name, rows));
  if (parts.has('month') && !parts.has('day') && day !== undefined) parts.set('day', day);
  for (const role of CLOCK.flatMap((part) => [part, `end-${part}`] as const)) {
    const column = roles.get(role);
    if (column !== undefined) parts.set(role, column);
  }
  return parts;
}

/**
 * The value of a cell for a part of a date, to be checked by {@link civilDate}; undefined if it is empty. A month may
 * be a name, and a month or day 0 is unknown.
 */
export function partIn(part: string, value: unknown, locale: string | undefined): unknown {
  const isCount = part === 'month' || part === 'day';
  if (typeof value !== 'string') return value === null || (value === 0 && isCount) ? undefined : value;
  const text = value.replace(/[\s,]/g, '').replace(/(?<=\d)[年月日년월일]$/, '');
  if (isAbsent(text) || (isCount && /^0+$/.test(text))) return undefined;
  return part === 'month' && /^\p{L}/u.test(text) ? (monthOf(text.toLowerCase(), locale) ?? value) : text;
}

/** Whether at most half of the values of a column are invalid for a part of a date. */
function isColumnOf(part: CalendarPart, column: string, rows: readonly Row[], locale: string | undefined): boolean {
  const values = rows.map((row) => partIn(part, row[column], locale)).filter((value) => value !== undefined);
  return values.filter((value) => !isPartOfDate(part, value)).length * 2 <= values.length;
}

function isPartOfDate(part: CalendarPart, value: unknown): boolean {
  try {
    return civilDate({ year: 2000, month: 1, [part]: value }) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a column called a date only has days of months. */
function isDays(column: string, rows: readonly Row[]): boolean {
  const values = rows.map((row) => partIn('day', row[column], undefined)).filter((value) => value !== undefined);
  return values.length > 0 && values.every((value) => isPartOfDate('day', value));
}

const WORDS: Readonly<Record<CalendarPart, RegExp>> = {
  year: /year(?!s)/,
  month: /month(?!s)/,
  day: /day(?: of month)?(?!s)/,
};
/** A fiscal year has other months. */
const FISCAL = /\b(?:fiscal|fy)\b/;

/**
 * `released_year`, `released_month`, `released_day`; `iyear`, `imonth`, `iday`: the first columns whose names only
 * differ in these words.
 */
function partsCalledAlike(
  names: readonly string[],
  isPart: (part: CalendarPart, column: string) => boolean,
): readonly (readonly [CalendarPart, string])[] {
  const frameOf = (part: CalendarPart, name: string): string | undefined => {
    const words = wordsOf(name);
    return WORDS[part].test(words) && !FISCAL.test(words) ? words.replace(WORDS[part], '*') : undefined;
  };
  for (const name of names) {
    const frame = endByName(name) === undefined ? frameOf('year', name) : undefined;
    if (frame === undefined) continue;
    const found = CALENDAR.flatMap((part) => {
      const column = names.find((other) => frameOf(part, other) === frame && isPart(part, other));
      return column === undefined ? [] : [[part, column] as const];
    });
    if (found[0]?.[0] === 'year' && found[1]?.[0] === 'month') return found;
  }
  return [];
}
