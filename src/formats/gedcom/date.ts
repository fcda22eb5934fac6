import type { CalendarName } from '../../time/calendar.js';
import { daysInMonth } from '../../time/calendar.js';
import { isoYear } from '../dates/civil-date.js';
import { isAmbiguous } from '../dates/day-order.js';
import { isAbsent } from '../dates/no-date.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { FRENCH_MONTHS, frenchDays, HEBREW_MONTHS, hebrewDays, isoDay } from '../dates/old-calendars.js';

/** A GEDCOM date in our fields. */
export interface GedcomDate {
  /** An EDTF date or set; for a period, its start. If there are only words, neither this nor `end` is set. */
  readonly start?: string;
  /** The end of a period. */
  readonly end?: string;
  readonly isPeriod?: true;
  readonly calendar: CalendarName;
  /** The phrase in brackets, or else the original words if the date alone would not say the same. */
  readonly displayDate?: string;
  /** What could not be read, or how it was interpreted. */
  readonly problem?: string;
}

/** A single date in EDTF. `first` and `last` differ if it has two years, or is of a calendar unknown to EDTF. */
interface Point {
  readonly first: string;
  readonly last: string;
  readonly calendar: CalendarName;
  /** A number made of year, month and day, by which dates are compared. */
  readonly order: number;
  /** Whether readers need the original words beside the date. */
  readonly needsWords: boolean;
}

const NO_DATE = { calendar: 'gregorian' } as const;

/** The words before a date: standard ones, and others that people write. */
const MODIFIERS: Readonly<Record<string, string>> = {
  ...{ ABT: 'about', ABOUT: 'about', CIRCA: 'about', CA: 'about', C: 'about', EST: 'about', CAL: 'about' },
  ...{
    BEF: 'before',
    BEFORE: 'before',
    AFT: 'after',
    AFTER: 'after',
    BET: 'between',
    BETWEEN: 'between',
    BTW: 'between',
  },
  ...{ FROM: 'from', TO: 'to', INT: 'interpreted' },
};

/** Reads the text of a DATE line, of version 5.5.1 or 7. Never throws: what cannot be read is in `problem`. */
export function readGedcomDate(text: string): GedcomDate {
  const open = text.indexOf('(');
  const before = open < 0 ? text : text.slice(0, open);
  const words =
    open < 0
      ? undefined
      : text
          .slice(open + 1)
          .trim()
          .replace(/\)$/, '')
          .trim() || undefined;
  const tokens = before
    .replace(/@#D([A-Z_ ]{1,20})@/gi, (_, name: string) => ` ${name.trim().replaceAll(' ', '_')} `)
    .toUpperCase()
    .split(/\s+/)
    .filter(Boolean);
  if (tokens.length === 0 || isAbsent(text)) return { ...NO_DATE, ...(words && { displayDate: words }) };
  try {
    const { date, needsWords } = readModified(tokens);
    const own = words ?? (needsWords ? text.replace(/@#D[^@]*@/g, '').trim() : undefined);
    return own === undefined ? date : { ...date, displayDate: own };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const spoken = readSpoken(text.trim());
    return (
      spoken ?? { ...NO_DATE, displayDate: text.trim(), problem: `"${text.trim().slice(0, 80)}": ${error.message}` }
    );
  }
}

/** The code of a temple after the year, which old programs added. */
const TEMPLE = /(?<=\d{3}) [A-Z]{2,5}$/;

/**
 * Reads dates that are not valid GEDCOM, but that people and programs write: `14/11/1931`, `1908 ?`, `vers 1850`. The
 * words are kept.
 */
function readSpoken(text: string): GedcomDate | undefined {
  const words = text.replace(TEMPLE, '');
  const { date } = (!isAmbiguous(words) && readSpokenDate(words)) || {};
  if (date === undefined) return undefined;
  const [start = '', end] = /^[^[/]+\/[^\]/]+$/.test(date) ? date.split('/') : [date];
  return { start, ...(end !== undefined && { end, isPeriod: true }), calendar: 'gregorian', displayDate: text };
}

interface Read {
  readonly date: GedcomDate;
  readonly needsWords: boolean;
}

function readModified(tokens: readonly string[]): Read {
  const [first = '', ...rest] = tokens;
  const modifier = MODIFIERS[first.replace(/\.$/, '')];
  switch (modifier) {
    case undefined:
      return single(readPoint(tokens), '');
    case 'interpreted':
      return single(readPoint(rest), '');
    case 'about':
      return single(readPoint(rest), '~');
    case 'before':
      return one(readPoint(rest), ({ last }) => `[..${last}]`);
    case 'after':
      return one(readPoint(rest), ({ first }) => `[${first}..]`);
    case 'between': {
      const spaced = rest
        .join(' ')
        .replace(/(?<=\w)-(?=\w)/g, ' - ')
        .split(' ');
      return between(...(rest.includes('AND') ? pair(rest, 'AND') : pair(spaced, '-')));
    }
    case 'to':
      return one(readPoint(rest), ({ last }) => `/${last}`, true);
    default:
      return rest.includes('TO') ? period(...pair(rest, 'TO')) : one(readPoint(rest), ({ first }) => `${first}/`, true);
  }
}

const single = (point: Point, doubt: string): Read =>
  one(point, ({ first, last }) => (first === last ? first + doubt : `[${first}..${last}]`));

const one = (point: Point, edtf: (point: Point) => string, isPeriod = false): Read => ({
  date: { start: edtf(point), calendar: point.calendar, ...(isPeriod && { isPeriod: true }) },
  needsWords: point.needsWords,
});

function between(a: Point, b: Point): Read {
  const [from, to] = a.order <= b.order ? [a, b] : [b, a];
  const start = from.first === to.last ? from.first : `[${from.first}..${to.last}]`;
  const problem = from === b ? 'its first date is after the second; read the other way round' : undefined;
  return {
    date: { start, calendar: from.calendar, ...(problem && { problem }) },
    needsWords: from.needsWords || to.needsWords,
  };
}

function period(a: Point, b: Point): Read {
  if (a.order > b.order) throw new RangeError('it ends before it begins');
  return {
    date: { start: a.first, end: b.last, isPeriod: true, calendar: a.calendar },
    needsWords: a.needsWords || b.needsWords,
  };
}

/**
 * Reads two dates separated by a word.
 *
 * @throws RangeError if their calendars differ
 */
function pair(tokens: readonly string[], word: string): [Point, Point] {
  const at = tokens.indexOf(word);
  if (at < 0) throw new RangeError('expected two dates with AND between them');
  const [first, last] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const year = last.at(-1) ?? '';
  // In “BET 1 JAN AND 31 MAR 1690” both dates are of the same year, which only the second has.
  const isOfOneYear = MONTHS.includes(first.at(-1) ?? '') && /^\d{3,4}$/.test(year);
  const [a, b] = [readPoint(isOfOneYear ? [...first, year] : first), readPoint(last)];
  if (a.calendar !== b.calendar) throw new RangeError('its two dates are of different calendars');
  return [a, b];
}

const CALENDARS: Readonly<Record<string, (tokens: readonly string[]) => Point>> = {
  GREGORIAN: (tokens) => readRoman(tokens, 'gregorian'),
  JULIAN: (tokens) => readRoman(tokens, 'julian'),
  FRENCH_R: (tokens) => readOther(tokens, FRENCH_MONTHS, frenchDays, 'the French Republican calendar'),
  HEBREW: (tokens) => readOther(tokens, HEBREW_MONTHS, hebrewDays, 'the Hebrew calendar'),
};

function readPoint(tokens: readonly string[]): Point {
  const [first = '', ...rest] = tokens;
  const read = CALENDARS[first];
  if (read) return read(rest);
  if (/^(ROMAN|UNKNOWN|_\w+)$/.test(first)) throw new RangeError(`the calendar ${first} is not known`);
  const approximate = MODIFIERS[first.replace(/\.$/, '')] === 'about';
  // The doubt of one end of a range is kept in the words only.
  return approximate && rest.length > 0 ? { ...readPoint(rest), needsWords: true } : readRoman(tokens, 'gregorian');
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** Reads `[day] [month] year [BC]`, and ISO 8601, which some programs write. */
function readRoman(tokens: readonly string[], calendar: CalendarName): Point {
  const parts = [...tokens];
  const isBefore = /^B\.?\s?C\.?(E\.?)?$/.test(parts.at(-1) ?? '');
  if (isBefore) parts.pop();
  const [, isoYearText, isoMonth, isoDayText] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(parts.join(' ')) ?? [];
  const yearText = isoYearText ?? parts.pop() ?? '';
  const [, digits, dual] = /^(\d{1,5})(?:\/(\d{1,4}))?$/.exec(yearText) ?? [];
  if (digits === undefined) throw new RangeError('expected a date such as 12 MAR 1900, MAR 1900 or 1900');
  if (Number(digits) === 0) throw new RangeError('there is no year 0');
  const year = isBefore ? 1 - Number(digits) : Number(digits);
  const monthText = isoYearText === undefined ? parts.pop() : undefined;
  const month = isoMonth === undefined ? monthOf(monthText) : Number(isoMonth);
  const dayText = isoDayText ?? (isoYearText === undefined ? parts.pop() : undefined);
  const day = dayText === undefined ? undefined : Number(dayText.replace(/\.$/, ''));
  if (parts.length > 0 && isoYearText === undefined)
    throw new RangeError('expected no more than a day, a month and a year');
  checkDay(year, month, day, calendar);
  return dual === undefined ? at(year, month, day, calendar) : inDualYear(year, dual, month, day, calendar);
}

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const index = /^[A-Z]{3,9}\.?$/.test(text) ? MONTHS.indexOf(text.slice(0, 3)) : -1;
  if (index < 0) throw new RangeError(`"${text}" is no month; expected one of ${MONTHS.join(', ')}`);
  return index + 1;
}

function checkDay(year: number, month: number | undefined, day: number | undefined, calendar: CalendarName): void {
  if (month !== undefined && (month < 1 || month > 12)) throw new RangeError(`there is no month ${String(month)}`);
  if (day === undefined || month === undefined) return;
  const days = daysInMonth(year, month, calendar);
  if (!(Number.isInteger(day) && day >= 1 && day <= days)) {
    throw new RangeError(`the day ${String(day)}: that month has ${String(days)} days`);
  }
}

const at = (year: number, month: number | undefined, day: number | undefined, calendar: CalendarName): Point => {
  const text = [isoYear(year), ...[month, day].filter((part) => part !== undefined).map(pad)].join('-');
  const order = year * 400 + (month ?? 1) * 32 + (day ?? 1);
  return { first: text, last: text, calendar, order, needsWords: false };
};

/**
 * Reads a date with two years, `11 FEB 1699/00`. While the year began on 25 March, that day was still in 1699; we count
 * it as 1700. For any other date it is unknown which year is meant.
 */
function inDualYear(
  year: number,
  dual: string,
  month: number | undefined,
  day: number | undefined,
  calendar: CalendarName,
): Point {
  const second = Number(dual);
  if (second !== (year + 1) % 10 ** dual.length) {
    throw new RangeError(`the two years ${String(year)}/${dual}: expected one year and the next`);
  }
  const isBeforeLadyDay = month !== undefined && (month < 3 || (month === 3 && day !== undefined && day < 25));
  const later = at(year + 1, month, day, calendar);
  if (isBeforeLadyDay) return { ...later, needsWords: true };
  return { ...at(year, month, day, calendar), last: later.last, needsWords: true };
}

/** Reads a date of a calendar that EDTF does not have, as its first and last Gregorian day. */
function readOther(
  tokens: readonly string[],
  months: readonly string[],
  daysOf: typeof hebrewDays,
  name: string,
): Point {
  const [year, month, day, ...more] = [...tokens].reverse();
  const index = month === undefined ? undefined : months.indexOf(month);
  if (
    !/^\d{1,4}$/.test(year ?? '') ||
    index === -1 ||
    more.length > 0 ||
    (day !== undefined && !/^\d{1,2}$/.test(day))
  ) {
    throw new RangeError(`expected a date of ${name}, with one of the months ${months.join(', ')}`);
  }
  const range = daysOf(
    Number(year),
    index === undefined ? undefined : index + 1,
    day === undefined ? undefined : Number(day),
  );
  if (!range) throw new RangeError(`${name} has no such date`);
  const [first, last] = [isoDay(range.first), isoDay(range.last)];
  const [y = 0, m = 0, d = 0] = first.split('-').map(Number);
  return { first, last, calendar: 'gregorian', order: y * 400 + m * 32 + d, needsWords: true };
}

const pad = (value: number): string => String(value).padStart(2, '0');
