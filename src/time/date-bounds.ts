import { daysFromCivil, daysInMonth, type CalendarName, type CivilDate } from './calendar.js';
import { coarser, unitLength, type Precision } from './precision.js';
import { MONTH, type WrittenDate, type WrittenYear } from './read-date.js';
import { DAY, YEAR } from './time.js';
import { YEAR_PARTS } from './year-parts.js';

/** The bounds of a written date on the wall clock, without a time of day. */
export interface DateBounds {
  /** Half-open, in ms from 1970-01-01T00:00 on the wall clock. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** The part of the year, 21–41. */
  readonly part?: number;
  /** The start of the estimated year, if the year has significant digits, in ms. */
  readonly estimate?: number;
}

/** Makes an error for a position in the text: see `DateReader`. */
type Expected = (what: string, place: number) => RangeError;

/** The bounds of all dates that a written date can stand for. */
export function dateBounds(written: WrittenDate, calendar: CalendarName, expected: Expected): DateBounds {
  const { year, places } = written;
  const day = written.day === 'XX' ? undefined : written.day;
  const month = written.month === 'XX' && day === undefined ? undefined : written.month;
  const at = (civil: CivilDate): number => daysFromCivil(civil, calendar) * DAY;

  if (month === undefined) {
    const { first, last, precision, estimate } = yearsOf(year);
    return {
      from: at({ year: first, month: 1, day: 1 }),
      to: at({ year: last + 1, month: 1, day: 1 }),
      precision,
      ...(estimate !== undefined && { estimate: at({ year: estimate, month: 1, day: 1 }) }),
    };
  }

  const part = Number(month);
  const yearPart = part > 12 ? YEAR_PARTS.get(part) : undefined;
  if (yearPart) {
    if (day !== undefined) throw expected('nothing more after a part of the year', places.day - 1);
    const { first, last } = yearsOf(year);
    const { month, months, precision } = yearPart;
    return {
      from: at({ year: first, month, day: 1 }),
      to: at({ year: last, month: month + months, day: 1 }),
      ...{ precision, part },
    };
  }

  const months = numbersLike(month, 1, 12);
  if (months.length === 0) throw expected(MONTH, places.month);
  const days = day === undefined ? undefined : numbersLike(day, 1, 31);
  if (days?.length === 0) throw expected('a day from 01 to 31', places.day);
  const ends = yearsOf(year);
  const first = findDate(ends.first, () => allYears(year), months, days ?? [1], calendar);
  const backwards = { months: [...months].reverse(), days: days ? [...days].reverse() : [1] };
  const last = findDate(ends.last, () => [...allYears(year)].reverse(), backwards.months, backwards.days, calendar);
  if (!first || !last) throw expected(`a day that ${name(written)} has`, places.day);
  return {
    from: at(first),
    to: at(days ? { ...last, day: last.day + 1 } : { ...last, month: last.month + 1 }),
    precision: days ? 'day' : 'month',
  };
}

const name = ({ year, month }: WrittenDate): string => `${year.negative ? '-' : ''}${year.digits}-${month ?? ''}`;

/** The first and last year that a written year can mean. */
function yearsOf({ digits, negative, significant }: WrittenYear) {
  const signed = (value: number): number => (negative && value !== 0 ? -value : value);
  if (significant !== undefined) {
    const estimate = Number(digits);
    const width = 10 ** Math.max(0, String(estimate).length - significant);
    const least = Math.floor(estimate / width) * width;
    const [first, last] = inOrder(signed(least), signed(least + width - 1));
    return { first, last, precision: unitOfYears(width), estimate: signed(estimate) };
  }
  // A century and a decade of ISO 8601 are the first digits of their years.
  const padded = digits.padEnd(4, 'X');
  const width = /X\d/.test(padded) ? 1 : 10 ** (padded.split('X').length - 1);
  const least = Number(padded.replaceAll('X', '0'));
  const most = Number(padded.replaceAll('X', '9'));
  const [first, last] = inOrder(signed(least), signed(most));
  return { first, last, precision: unitOfYears(width), estimate: undefined };
}

const inOrder = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

const YEAR_UNITS = ['year', 'decade', 'century', 'millennium', 'megaannum', 'gigaannum'] as const;

const unitOfYears = (width: number): Precision =>
  YEAR_UNITS.filter((unit) => unitLength(unit) <= width * YEAR).reduce<Precision>(coarser, 'year');

/** Every year that a pattern can mean, the earliest first. */
function allYears(year: WrittenYear): readonly number[] {
  const { first, last } = yearsOf(year);
  if (first === last) return [first];
  const digits = year.digits.padEnd(4, 'X');
  if (!year.negative) return numbersLike(digits, first, last);
  return numbersLike(digits, -last, -first)
    .map((value) => -value)
    .reverse();
}

/** All numbers from `least` to `most` whose digits fit a pattern with `X` for any digit. */
function numbersLike(pattern: string, least: number, most: number): readonly number[] {
  if (!pattern.includes('X')) return Number(pattern) >= least && Number(pattern) <= most ? [Number(pattern)] : [];
  const numbers = Array.from(pattern).reduce<readonly number[]>(
    (heads, digit) =>
      heads.flatMap((head) =>
        digit === 'X' ? Array.from({ length: 10 }, (_, i) => head * 10 + i) : [head * 10 + Number(digit)],
      ),
    [0],
  );
  return numbers.filter((number) => number >= least && number <= most);
}

/**
 * The first date that exists, trying months and days in the order in which they are given: in the first year, or, for the
 * 29th of February, in all of them.
 */
function findDate(
  firstYear: number,
  years: () => readonly number[],
  months: readonly number[],
  days: readonly number[],
  calendar: CalendarName,
): CivilDate | undefined {
  const inYear = (year: number): CivilDate | undefined => {
    for (const month of months) {
      const day = days.find((day) => day <= daysInMonth(year, month, calendar));
      if (day !== undefined) return { year, month, day };
    }
    return undefined;
  };
  const found = inYear(firstYear);
  if (found || days[0] !== 29) return found;
  for (const year of years()) {
    const leapDay = inYear(year);
    if (leapDay) return leapDay;
  }
  return undefined;
}
