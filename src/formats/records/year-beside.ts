import { readSpokenDate } from '../dates/spoken-date.js';
import { asText } from './as-text.js';
import { isYearName } from './year-name.js';
import { isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** How many records decide. */
const SAMPLE = 300;

/**
 * Returns a reader that adds the year of another column to dates that have none: `{ year: 2015, date: '7/1' }`, `{
 * year: 2015, day: '1 July' }`. Undefined if the dates have years, or are only days beside a month.
 */
export function yearBeside(rows: readonly Row[], names: readonly string[]): ((row: Row) => Row) | undefined {
  const date = names.find(isDateName) ?? names.find((name) => DAYS.test(wordsOf(name)));
  const year = names.find((name) => isYearName(name) && name !== date);
  if (date === undefined || year === undefined) return undefined;
  const whole = (row: Row): string | undefined => {
    const [day, own] = [asText(row[date])?.trim() ?? '', asText(row[year])?.trim() ?? ''];
    if (!/^\d{4}$/.test(own) || !DAY.test(day)) return undefined;
    // The first number is the month, unless there is none so great.
    const [, first = '', mark = '', second = ''] = NUMBERS.exec(day) ?? [];
    const told = first === '' ? `${day} ${own}` : [first, second, own].join(mark);
    return readSpokenDate(told) && told;
  };
  const given = rows.slice(0, SAMPLE).filter((row) => (row[date] ?? '') !== '' && (row[year] ?? '') !== '');
  const isNeeded = given.filter((row) => whole(row) !== undefined).length * 2 > given.length;
  return isNeeded ? (row) => ({ ...row, [date]: whole(row) ?? row[date] }) : undefined;
}

/** The names of columns of days that are not called dates. */
const DAYS = /^(?:day|month day|day month|day and month|tag|jour|día|dia|giorno|день|月日)$/;
/** A day of a month, in numbers or with the name of the month, or the month alone, without a year. */
const DAY = /^(?!.*\d{3})(?:\d{1,2}[/.-]\d{1,2}\.?|.*\p{L}{3}.*)$/u;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\.?$/;
