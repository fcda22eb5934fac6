import { civilDate } from './civil-date.js';
import { isPresent } from './no-date.js';
import { isYearRange } from './year-and-digit.js';

/** The characters of EDTF, and of ISO 8601 with a blank instead of the T. */
const EDTF = /^[[{]?[-+/.]*[?~%\dyx](?:[-+\dxyetzs?~%.,:/ \]}]|\[[A-Z][\w/+-]*\])*$/i;

/** `199u`, `1984-uu`: unknown digits as EDTF wrote them before 2019. */
const UNKNOWN_DIGITS = /^-?\d{1,4}u{0,3}(?:-(?:\d\d|uu)){0,2}[?~]?$/i;

/** `1839-06-dd`, `2015-??-??`: a month or a day that is still to be found. */
const PLACEHOLDERS = /^(-?\d{4})(?:-(\d\d)-(?:dd|\?\?)|-(?:mm|\?\?)-(?:dd|\?\?|\d\d))$/i;

/**
 * Reads EDTF, and what is nearly EDTF: with a blank instead of the `T` or around the slash, with an abbreviated end, in
 * the syntax before 2019 (`199u`, `open`), or with letters where digits belong. Undefined for anything else.
 */
export function asEdtf(given: string): string | undefined {
  const [, year, month] = PLACEHOLDERS.exec(given) ?? [];
  if (year !== undefined) return month === undefined ? year : `${year}-${month}`;
  const text = asInterval(UNKNOWN_DIGITS.test(given) ? given.replace(/u/gi, 'X') : given);
  if (!EDTF.test(text)) return undefined;
  const spaced = text
    .replace(/^(-?\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/ ?(?=[+-]\d\d(?::?\d\d)?$)/, '')
    .replace(/ (?=Z$)/i, '');
  // In RFC 3339, -00:00 is UTC of which nobody knows where.
  const zoned = spaced
    .replace(/(?<=T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)-00:?00$/, 'Z')
    .replace(
      /(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d)(\d\d)?$/,
      (_, time: string, minutes = '00') => `${time}:${String(minutes)}`,
    );
  if (isYearRange(text) || (/^\d{4}\/(?:1[3-9]|[2-9]\d)$/.test(text) && text.slice(2, 4) < text.slice(5)))
    return `${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}`;
  if (
    /^[[{]?-?(?:\d{4}|[\dX]{4}|Y-?\d+)(?![\dX])/i.test(zoned) ||
    /^\/?-?\d{4}/.test(zoned) ||
    /^[?~%]-?[\dX]{4}/.test(zoned)
  ) {
    return isShapely(zoned) ? zoned : undefined;
  }
  return undefined;
}

/**
 * Completes an interval: removes blanks around the slash, makes `2019-01-01/now` open, and adds to an abbreviated end
 * what it shares with the start, as in ISO 8601, `1863-07-01/03`.
 */
function asInterval(text: string): string {
  const [, start, end = ''] = /^(-?\d{4}\S*) ?\/ ?(\S*)$/.exec(text) ?? [];
  if (start === undefined) return text;
  if (isPresent(end)) return `${start}/..`;
  const [, shared, same] = (/^\d\d$/.test(end) && /^(\d{4}-(?:\d\d-)?)(\d\d)$/.exec(start)) || [];
  return shared !== undefined && same! < end ? `${start}/${shared}${end}` : `${start}/${end}`;
}

const POINT =
  /^[?~%]?(?:-?[\dX]{4}|Y-?\d+(?:E\d+)?(?:S\d+)?)[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d(?::\d\d)?)?)?[?~%]?$/i;

/** Whether each date of an interval or set has the syntax of EDTF, with a month and a day that exist. */
function isShapely(text: string): boolean {
  return text
    .replace(/\[[A-Z][\w/+-]+\]/gi, '')
    .replace(/^[[{]|[\]}]$/g, '')
    .split(/\/|,\s*|\.\./)
    .every((part) => part === '' || (POINT.test(part) && isDay(part)));
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  if (month === undefined) return true;
  if (day === undefined) return (month >= '01' && month <= '12') || (month >= '21' && month <= '41');
  try {
    return civilDate({ year, month, day }) !== '';
  } catch {
    return false;
  }
}
