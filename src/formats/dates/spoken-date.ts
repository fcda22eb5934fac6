import { withoutMarkup } from './markup.js';
import { inUsualOrder } from './log-times.js';
import { isAbsent } from './no-date.js';
import type { Speech } from './speech.js';
import { readWhole } from './spoken-interval.js';
import { tidy } from './tidy.js';
import { asEdtf } from './written-edtf.js';

/** The result of reading a date as people write it. */
export interface SpokenDate {
  /** An EDTF date, interval or set. */
  readonly date: string;
  /** The original words, if EDTF cannot express all of them. */
  readonly words?: string;
}

/** A date has at most this many characters, or this many words. */
const LONGEST = 120;
const MOST_WORDS = 16;
/** Every date contains a digit, except for centuries and Republican years in Roman numerals, and the first year of an era, 元年. */
const COUNTED =
  /\d|[ivx](?:e|er| ?ème)? (?:s|в|w)|(?:siglos?|séculos?|secol[oi]|s\.|secc?\.|sécs?\.) ?[ivx]|(?:début|milieu|fin)(?: du)? [ivx]+e|\ban [ivx]|元年/i;

/** In catalogues these are an unknown start, and a decade; in EDTF they were the years 1920 BCE and 189. */
const NOT_EDTF = /^\?[-–]\d{3,4}$|^(?:(?:1[5-9]\d|20[0-2])\?|(?:1\d|20)\?\?)$/;

/** `1936, 1940 and 1950`: in each of these years. */
const YEARS = /^[12]\d{3}(?:(?: ?[,|&] ?| (?:and|und|et|y|e|и) )[12]\d{3})+$/;

/** Dates as programs write them, which are valid EDTF. They need no other attempt. */
const PLAIN =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?)?$/;

/**
 * Reads a date as people write it: `circa 1840`, `63 BC`, `between Nov 1951 and 1953`, `c.1596–1660`, `3–5 May 1940`,
 * `31/12/1999`, `1914–18`, `1723 or 4`, `1961?`, EDTF. Undefined if it is not a date, or not a valid one.
 */
export function readSpokenDate(text: string, speech: Speech = {}): SpokenDate | undefined {
  if (PLAIN.test(text)) return { date: text };
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS || isAbsent(text)) return undefined;
  const given = withoutNoughts(latinDigits(withoutMarkup(text)).trim());
  if (!COUNTED.test(given) || PERSIAN_YEAR.test(text)) return undefined;
  try {
    const edtf = NOT_EDTF.test(given)
      ? undefined
      : asEdtf(given.replace(/^([+-])00(?=\d{4}(?:-|$))/, (_, sign: string) => sign.replace('+', '')));
    if (edtf) return { date: edtf };
    const words = inUsualOrder(tidy(given.replace(FOOTNOTE, '').replace(/^\?-(?=\d)/, '?–')));
    if (YEARS.test(words)) return { date: `{${[...new Set(words.match(/\d{4}/g))].join(',')}}` };
    const whole = readWhole(words, speech);
    if (whole) return whole.isLossy ? { date: whole.edtf, words: given } : { date: whole.edtf };
    // Text after a semicolon, after a comma or in brackets may be about something else: "1863, printed 1870".
    const [, first] = /^([^;(,]*\d[^;(,]*)[;(,]/.exec(words) ?? [];
    const part = first === undefined ? undefined : readWhole(first.trim(), speech);
    return part && { date: part.edtf, words: given };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The code points of zero in Arabic, Persian, Devanagari and full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

const latinDigits = (text: string): string =>
  /[٠-٩۰-۹०-९０-９]/.test(text)
    ? text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - ZEROS.findLast((zero) => zero <= code)!);
      })
    : text;

/** A year from 1200 to 1499 in Persian digits is almost certainly of the Iranian calendar, not Gregorian. */
const PERSIAN_YEAR = /(?<![۰-۹])۱[۲-۴][۰-۹]{2}(?![۰-۹])/;

/** `1850-06-00`, `1850-00-00`, `18500600`: databases write 00 for an unknown month or day. */
const withoutNoughts = (text: string): string =>
  text.replace(NOUGHTS, (_, year: string, __, month?: string) => (month === undefined ? year : `${year}-${month}`));
const NOUGHTS = /^(-?\d{4}(?=-)|[12]\d{3})(-?)(?:00|(0[1-9]|1[0-2]))\2(?:00)$/;

/** Footnote marks, `1066[1]` and `1215*`, in tables copied from web pages; the weekday in `2024年6月19日（水）`. */
const FOOTNOTE =
  /(?<=[\p{L}\d)])(?:\s?\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2})\]|[*†‡§¹²³⁴⁵])+$|(?<=[日일]) ?[（(](?:[月火水木金土日一二三四五六월화수목금토일](?:曜日?)?|周.|星期.)[）)]$/u;
