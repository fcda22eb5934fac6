import { SECOND } from '../../time/time.js';
import { fullYear } from '../dates/short-years.js';

/** The time of a line of a log, and the text on both sides of it. */
export interface LineTime {
  /** ISO 8601, as exact as written; elapsed times count from 1970. In a chat, as written. */
  readonly iso: string;
  /** The same in ms since 1970; without a zone, as if in UTC. In a chat NaN. */
  readonly at: number;
  readonly hasZone: boolean;
  readonly before: string;
  readonly after: string;
  /** In a chat: the sender and the text. */
  readonly said?: { readonly who: string | undefined; readonly text: string };
}

/** A format of times in lines. */
export interface TimeShape {
  readonly pattern: RegExp;
  /** Whether it counts from the start of the machine. */
  readonly isElapsed?: boolean;
  /** Whether it omits the year. */
  readonly isYearless?: boolean;
  /** Whether it could be any other number, so that most lines must have it. */
  readonly isNumber?: boolean;
}

/** The year of times without one, until their year is known: one that has all days. */
export const NO_YEAR = 2000;

const CLOCK = String.raw`(?<clock>(?:[01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d)(?!\d)(?:[.,:](?<part>\d{1,9}))?`;
const PACKED_CLOCK = String.raw`(?<clock>(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)`;
const ZONE = String.raw`(?: ?(?<zone>Z|UTC|GMT|[+-](?:0\d|1[0-4]):?[0-5]\d)(?![\w:.]))?`;
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = String.raw`(?<day>0[1-9]|[12]\d|3[01])`;
const NAME = '(?<name>[A-Z][a-z]{2})';
const UTC = String.raw`(?: (?<zone>UTC|GMT)\b)?`;

/** The most common first, which is used if several fit the same number of lines. */
export const TIME_SHAPES: readonly TimeShape[] = [
  // `2024-06-19 10:00:01,250`, `2024-06-19T10:00:01.25+02:00`, `2024/06/19 10:00:01`, `20240619-10:00:01`; with a tab between, of CloudFront.
  {
    pattern: new RegExp(
      String.raw`(?<![\d.])(?<year>\d{4})(?<mark>[-/.]?)${MONTH}\k<mark>${DAY}[T\t -]${CLOCK}${ZONE}`,
    ),
  },
  // `19/Jun/2024:10:00:01 +0200`, as web servers write it, `19-Jun-2024 10:00:01.250`.
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>[0-3]?\d)(?<mark>[-/ ])${NAME}\k<mark>(?<year>\d{4})[: ]${CLOCK}${ZONE}`,
    ),
  },
  // `Wed Jun 19 10:00:01.25 2024`, as C writes it, with a zone as `date` does.
  {
    pattern: new RegExp(
      String.raw`\b[A-Z][a-z]{2} ${NAME} +(?<day>[0-3]?\d) ${CLOCK}(?: (?:(?<zone>UTC|GMT)|[A-Z]{3,4}))? (?<year>\d{4})\b`,
    ),
  },
  // `Jun 19 2024 10:00:01`, as routers write it.
  { pattern: new RegExp(String.raw`\b${NAME} +(?<day>[0-3]?\d) (?<year>\d{4}) ${CLOCK}${UTC}`) },
  // `24/06/19 10:00:01`.
  { pattern: new RegExp(String.raw`^\[?(?<year>\d\d)\/${MONTH}\/${DAY} ${CLOCK}`) },
  // `240619 100001`.
  { pattern: new RegExp(String.raw`^(?<year>\d\d)${MONTH}${DAY} ${PACKED_CLOCK}(?= )`) },
  // Seconds or milliseconds since 1970: `[1718784001.250]`.
  { pattern: /^(?:\[|\S+ )?(?<seconds>1\d{9})(?:(?<thousandths>\d{3})|\.(?<part>\d{1,9}))?(?![\d,])/ },
  // `[   12.345678]`, as the kernel of Linux writes it.
  { pattern: /^\[ *(?<seconds>\d{1,8})\.(?<part>\d{6})(?=\])/, isElapsed: true },
  // `Jun 19 10:00:01`, as syslog writes it.
  { pattern: new RegExp(String.raw`\b${NAME} +(?<day>[0-3]?\d) ${CLOCK}${UTC}`), isYearless: true },
  // `19 Jun 10:00:01.250`.
  { pattern: new RegExp(String.raw`(?<!\d)(?<day>[0-3]?\d) ${NAME} ${CLOCK}${UTC}`), isYearless: true },
  // `06-19 10:00:01.250`, as Android writes it, `[06.19 10:00:01]`.
  { pattern: new RegExp(String.raw`^\[?${MONTH}[-/.]${DAY} ${CLOCK}`), isYearless: true },
  // `I0619 10:00:01.250000`, as programs of Google write it.
  { pattern: new RegExp(String.raw`(?<=^[DIWEF])${MONTH}${DAY} ${CLOCK}`), isYearless: true },
  // Seconds since 1970 behind some words: `350766 node-109 unix.hw state_change 1084680778 1 Component`.
  { pattern: /(?<=^(?:\S+ ){2,6})(?<seconds>1\d{9})(?= )/, isNumber: true },
];

/** How far into a line a time may begin, in characters. */
const LONGEST_START = 160;
/** The same in every locale of the machine. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The time of a line; undefined if it has none of this format.
 *
 * @param ofYear for a line without a year
 */
export function lineTime(line: string, { pattern }: TimeShape, ofYear = NO_YEAR): LineTime | undefined {
  const found = pattern.exec(line.slice(0, LONGEST_START));
  if (!found) return undefined;
  const { year, month, day, name, clock, part, zone, seconds, thousandths } = found.groups!;
  const number = name === undefined ? Number(month) : MONTHS.indexOf(name) + 1;
  if (seconds === undefined && number < 1) return undefined;
  const sides = { before: line.slice(0, found.index), after: line.slice(found.index + found[0].length) };
  const digits = thousandths ?? part ?? '';
  const rest = digits === '' ? 0 : Number(`0.${digits}`) * SECOND;
  if (seconds !== undefined) {
    const at = Number(seconds) * SECOND;
    const iso = new Date(at).toISOString().slice(0, 19);
    return { iso: withZone(iso, digits, 'Z'), at: at + rest, hasZone: true, ...sides };
  }
  const whole = year === undefined ? ofYear : year.length === 2 ? fullYear(Number(year)) : Number(year);
  const [hour, minute, second] = clock!.match(/\d\d?/g)!.map((digits) => two(Number(digits)));
  const ymd = `${String(whole)}-${two(number)}-${two(Number(day))}`;
  const offset = zone
    ?.replace(/^[A-Z]+$/, 'Z')
    .replace(/^(...)(\d\d)$/, '$1:$2')
    .replace('-00:00', 'Z');
  const at = Date.parse(`${ymd}T${hour!}:${minute!}:${second!}${offset ?? 'Z'}`) + rest;
  return {
    iso: withZone(`${ymd}T${hour!}:${minute!}:${second!}`, digits, offset),
    at,
    hasZone: zone !== undefined,
    ...sides,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const withZone = (iso: string, digits: string, zone = ''): string => `${iso}${digits && `.${digits}`}${zone}`;
