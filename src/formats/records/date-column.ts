import { astronomicalYear, isoYear } from '../dates/civil-date.js';
import { isUnclearRange } from '../dates/clipped-years.js';
import { withoutMarkup } from '../dates/markup.js';
import { isAmbiguous, orderIn, orderOf, type DayOrder } from '../dates/day-order.js';
import type { Speech } from '../dates/speech.js';
import { areStamps, withSeparators } from '../dates/stamp-digits.js';
import { isYearFirst, shortYearIn, withFullYear } from '../dates/short-years.js';
import { withoutWeekday } from '../dates/weekdays.js';
import { isAbsent, isPresent } from '../dates/no-date.js';
import { readSpokenDate, type SpokenDate } from '../dates/spoken-date.js';
import { haveEras, haveYoungYears, withEra } from '../dates/eras.js';
import { separatorIn, withSeparator } from '../dates/year-and-digit.js';
import { DAY } from '../../time/time.js';
import { clockOf, isAmount, isSerialDay, numberIn, numberOf, readNumber } from './column-numbers.js';
import { DECADES } from './field-names.js';
import { isDateName, isOfHijri } from './field-roles.js';
import { wordsOf } from './words-of.js';
import { isYearName } from './year-name.js';

/** The content of a cell in a column of dates. */
export type DateCell =
  SpokenDate | { readonly date: number; readonly words?: undefined } | 'absent' | 'present' | undefined;

/** How the dates of a column are written, which is determined for the column as a whole. */
export interface DateColumn {
  readonly name: string;
  /** Reads a cell. Undefined if it is not a date. `year` is the value of `yearColumn` in the same record. */
  readonly read: (value: unknown, year?: unknown) => DateCell;
  /** The column with the century of two-digit years. */
  readonly yearColumn?: string;
  /** Whether all times of the column are midnight, and therefore days. */
  readonly isMidnights: boolean;
  /** An ambiguous value, if only the language decided how to read it. */
  readonly ambiguous: string | undefined;
  /** A range before Christ whose second year may lack digits. */
  readonly unclear: string | undefined;
  /** A value with a two-digit year, if most have one, so that the century is a guess. */
  readonly short: string | undefined;
  /** A number that is read as a serial day of a spreadsheet. */
  readonly serial: number | undefined;
}

interface DateColumnOptions {
  readonly locale?: string | undefined;
  /** Whether years BCE are counted without a year 0. */
  readonly people?: boolean | undefined;
  /** The order of day and month in other columns, used if this column does not decide it. */
  readonly order?: DayOrder | undefined;
  /** Whether another column has years with an era. */
  readonly isBesideEras?: boolean | undefined;
}

/** Determines how the dates of a column are written. In one of decades, 1890 is any year of ten. */
export function dateColumn(...given: Parameters<typeof columnOf>): DateColumn {
  const column = columnOf(...given);
  return DECADE.test(wordsOf(column.name))
    ? { ...column, read: (value, year) => asDecade(column.read(value, year)) }
    : column;
}

const DECADE = new RegExp(`(?:^| )(?:${DECADES})$`, 'u');

const asDecade = (cell: DateCell): DateCell =>
  typeof cell === 'object' && typeof cell.date === 'string' && /^\d{3}0$/.test(cell.date)
    ? { ...cell, date: `${cell.date.slice(0, 3)}X` }
    : cell;

function columnOf(
  name: string,
  cells: readonly unknown[],
  { locale, people = false, order: beside, isBesideEras = false }: DateColumnOptions = {},
): DateColumn {
  const given = cells.map(plain);
  const isHijri = isOfHijri(name);
  const isStamps = areStamps(given.filter((value) => (value ?? '') !== '' && !isAbsent(String(value))));
  const values = isStamps ? given.map(withSeparators) : given;
  const own = orderOf(values) ?? beside;
  const order = own ?? orderIn(locale);
  const speech = { order, locale };
  // Beside years before Christ, a year of few digits is an early one, not one of our time.
  const isOfEras = haveEras(values) || (isBesideEras && haveYoungYears(values));
  const clock = isOfEras ? 'years' : clockOf(name, values);
  // A year 0 far from all others is none, as museums write it for those who still live.
  const isNought = clock === 'years' && areYearsOrNought(values.map((value) => numberOf(value) ?? Number(value ?? '')));
  // If the column has counts, a number of four digits is one too, not a year.
  const isCounts = clock === 'none' && (isAmount(name) || values.some((value) => numberIn(value) !== undefined));
  // If every time is midnight, a program has printed days.
  const isMidnights =
    values.some((value) => typeof value === 'string' && MIDNIGHT.test(value)) &&
    values.every((value) => typeof value !== 'string' || isAbsent(value) || isPresent(value) || MIDNIGHT.test(value));
  const isDays = typeof clock === 'number' && areWholeDays(values.map(numberOf), clock);
  // If a column named as a year only has 1 January, a program has made days of years.
  const isNewYears =
    isMidnights &&
    isYearName(name) &&
    values.every((value) => typeof value !== 'string' || !MIDNIGHT.test(value) || NEW_YEAR.test(value));
  const short = isOfEras ? undefined : shortYearIn(values, isDateName(name));
  const isFirst = short !== undefined && isYearFirst(values);
  const separator = separatorIn(values);
  return {
    ...{ name, isMidnights, short },
    serial: clock === 'days' ? values.map(numberOf).find(isSerialDay) : undefined,
    ambiguous: own === undefined && !isFirst ? (values.find(isAmbiguous) as string | undefined) : undefined,
    unclear: values.find(isUnclearRange),
    read: (cell) => {
      const value = isStamps ? withSeparators(plain(cell)) : plain(cell);
      // `end: false` means that there is no end yet.
      if (value === null || value === undefined || value === '' || typeof value === 'boolean') return 'absent';
      if (Array.isArray(value)) return readList(value, speech);
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { date: value.getTime() };
      const number = numberOf(value);
      if (isHijri && (number !== undefined || typeof value === 'string'))
        return readHijri(String(number ?? (value as string)), speech);
      if (number === 0 && isNought) return 'absent';
      if (number !== undefined && Number.isFinite(number)) {
        const cell = readNumber(number, clock, value);
        return isDays && typeof cell === 'object' && isMidnight(cell.date) ? { date: dayOf(cell.date) } : cell;
      }
      if (typeof value !== 'string') return undefined;
      if (isAbsent(value)) return 'absent';
      if (isPresent(value)) return 'present';
      if (isCounts && /^\s*\d{4}\s*$/.test(value)) return undefined;
      const told = separator === undefined ? value : withSeparator(value, separator);
      const day = isMidnights ? told.replace(MIDNIGHT, '$1') : told;
      const text = isNewYears
        ? day.replace(NEW_YEAR, '$1$3')
        : isOfEras
          ? withEra(day)
          : short === undefined
            ? day
            : withFullYear(day, isFirst);
      return readSpokenDate(
        people ? text.replace(/^-(\d{4})(?=$|-)/, (_, year) => isoYear(astronomicalYear(-Number(year)))) : text,
        speech,
      );
    },
  };
}

/** Among amounts of money, there are decimals, and more that are 0. */
const areYearsOrNought = (numbers: readonly number[]): boolean => {
  const years = numbers.filter((number) => number !== 0 && !Number.isNaN(number));
  const isFar = (year: number): boolean => Number.isInteger(year) && Math.abs(year) > 100 && year <= LATEST;
  return years.length >= numbers.length * LEAST && years.every(isFar);
};

/** Years after this are hardly lived in, and fewer years than this share of a column are an accident. */
const LATEST = 2200;
const LEAST = 0.2;

const plain = (cell: unknown): unknown => withoutWeekday(typeof cell === 'string' ? withoutMarkup(cell) : cell);

const MIDNIGHT =
  /^(-?\d{4}-\d\d-\d\d|\d{1,2}([/.-])\d{1,2}\2\d{4})(?:T|,? )(?:00?:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?|12:00(?::00)? ?a\.?m\.?)$/i;

const NEW_YEAR = /^(-?\d{4})-01-01|^0?1([/.-])0?1\2(\d{4})/;

/** Reads a list of years or days, `[1936, 1940]`: something that was in each of them. */
function readList(values: readonly unknown[], speech: Speech): DateCell {
  const dates = values.map((value) =>
    typeof value === 'string' || typeof value === 'number' ? readSpokenDate(String(value), speech)?.date : undefined,
  );
  const known = [...new Set(dates)];
  if (known.length === 0) return 'absent';
  if (known.some((date) => date === undefined || !/^-?\d{4}(?:-\d\d){0,2}$/.test(date))) return undefined;
  return { date: known.length === 1 ? known[0]! : `{${known.join(',')}}` };
}

/** Reads a year in a column of the Islamic calendar. Its days and months are not known here, so they are no dates. */
function readHijri(text: string, speech: Speech): DateCell {
  if (isAbsent(text)) return 'absent';
  if (isPresent(text)) return 'present';
  const [, year, doubt] = /^(\D*\d{1,4})(?: ?(?:a\.?h\.?|h\.?|هـ?))?([?~\s]*)$/i.exec(text) ?? [];
  return year === undefined ? undefined : readSpokenDate(`${year} AH${doubt!}`, speech);
}

/** How many midnights are no accident. */
const FEW = 3;

/** Whether all times since 1970 are midnights, and so days. */
const areWholeDays = (numbers: readonly (number | undefined)[], clock: number): boolean => {
  const times = numbers.filter((number) => number !== undefined);
  return times.length >= FEW && times.every((time) => Math.round(time / clock) % DAY === 0);
};

/** Times farther from 1970 than this, in ms, may have years of other than four digits, or be none that a clock can have. */
const FAR = 6.2e13;

const isMidnight = (date: string | number): date is number =>
  typeof date === 'number' && date % DAY === 0 && Math.abs(date) < FAR;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
