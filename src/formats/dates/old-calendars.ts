import { civilFromDays, daysFromCivil, type CivilDate } from '../../time/calendar.js';
import { isoYear } from './civil-date.js';

/** The first and last day, as day numbers counted from 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** A Gregorian day, `YYYY-MM-DD`. */
export const isoDay = (days: number): string => dayText(civilFromDays(days));

/**
 * Converts each Julian day within an EDTF text to the Gregorian calendar. Months and years do not change, since they
 * have no equivalent.
 */
export const gregorianDays = (edtf: string): string =>
  edtf.replace(/(?<![\dY])(-?\d{4})-(\d\d)-(\d\d)/g, (_, year: string, month: string, day: string) =>
    isoDay(daysFromCivil({ year: Number(year), month: Number(month), day: Number(day) }, 'julian')),
  );

const dayText = ({ year, month, day }: CivilDate): string => `${isoYear(year)}-${pad(month)}-${pad(day)}`;

const pad = (value: number): string => String(value).padStart(2, '0');

/** The months of the French Republican calendar in GEDCOM; the last are the days at the end of the year. */
export const FRENCH_MONTHS: readonly string[] =
  'VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP'.split(' ');

/** 1 Vendémiaire of the year 1. */
const FRENCH_EPOCH = daysFromCivil({ year: 1792, month: 9, day: 22 });

/**
 * The days of a date of the French Republican calendar, which was in use in the years 1 to 14. Its leap years were 3, 7
 * and 11, by the autumn equinox in Paris (Reingold and Dershowitz, “Calendrical Calculations”, chapter 17).
 */
export function frenchDays(year: number, month?: number, day?: number): DayRange | undefined {
  const begin = (of: number): number => FRENCH_EPOCH + 365 * (of - 1) + Math.floor(of / 4);
  if (year < 1 || year > 14) return undefined;
  if (month === undefined) return { first: begin(year), last: begin(year + 1) - 1 };
  const first = begin(year) + 30 * (month - 1);
  const last = month === 13 ? begin(year + 1) - 1 : first + 29;
  return within({ first, last }, day);
}

/** The months of the Hebrew calendar in GEDCOM; the seventh exists only in leap years. */
export const HEBREW_MONTHS: readonly string[] = 'TSH CSH KSL TVT SHV ADR ADS NSN IYR SVN TMZ AAV ELL'.split(' ');

/** 1 Tishri of the year 1: 7 October 3761 BCE (Julian). */
const HEBREW_EPOCH = daysFromCivil({ year: -3760, month: 10, day: 7 }, 'julian');

/**
 * The days of a date of the Hebrew calendar, by the arithmetic of Reingold and Dershowitz, “Calendrical Calculations”,
 * chapter 8. A Hebrew day begins at sunset; the result is the civil day that contains most of it.
 */
export function hebrewDays(year: number, month?: number, day?: number): DayRange | undefined {
  if (year < 1 || year > 9999) return undefined;
  const begin = hebrewNewYear(year);
  const length = hebrewNewYear(year + 1) - begin;
  if (month === undefined) return { first: begin, last: begin + length - 1 };
  const isLeap = length > 370;
  const months = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30, isLeap ? 30 : 0].concat(
    29,
    [30, 29, 30, 29, 30, 29],
  );
  // A common year has one Adar, under either name.
  const index = month === 6 && !isLeap ? 6 : month - 1;
  const first = begin + months.slice(0, index).reduce((sum, days) => sum + days, 0);
  return within({ first, last: first + (months[index] ?? 0) - 1 }, day);
}

function hebrewNewYear(year: number): number {
  const [before, here, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const late = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + late;
}

/** The days from the epoch to the mean new moon of Tishri, postponed from a Sunday, Wednesday or Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

function within({ first, last }: DayRange, day: number | undefined): DayRange | undefined {
  if (day === undefined) return { first, last };
  return day >= 1 && first + day - 1 <= last ? { first: first + day - 1, last: first + day - 1 } : undefined;
}
