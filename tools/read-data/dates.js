// Converts the dates of source files to EDTF, no more exact than the source.

const pad = (value, length = 2) => String(value).padStart(length, '0');

/**
 * A year of ISO 8601. Files count without a year 0: -1, 1 BCE, is 0000. Years of more than four digits are rounded
 * counts of how long ago something was, and do not change.
 */
export function year(value) {
  const people = Number(value);
  if (Math.abs(people) > 9999) return `Y${people}`;
  const iso = people < 0 ? people + 1 : people;
  return `${iso < 0 ? '-' : ''}${pad(Math.abs(iso), 4)}`;
}

/** A date from its parts. The first blank part ends it. */
export function fromParts(y, month, day, time) {
  const parts = [year(y), ...[month, day].map((part) => (isBlank(part) ? undefined : pad(Number(part))))];
  const known = parts.includes(undefined) ? parts.slice(0, parts.indexOf(undefined)) : parts;
  return known.join('-') + (known.length === 3 && time ? `T${time}` : '');
}

const isBlank = (part) => part === undefined || part === null || String(part).trim() === '';

/** `-0550`, `1848-12-20`, `1960-09-02 12:00`, `-13800000000`: ISO 8601, except for the year 0. */
export function almostIso(text) {
  const [, y, rest] = /^(-?\d+)(.*)$/.exec(text.trim());
  return year(y) + rest.replace(' ', 'T');
}

/** `22/04/2019` and `12.04.3018`. */
export const dayFirst = (text) => text.split(/\D/).reverse().join('-');

/** The day before a midnight. Where a file gives the first moment after something, our dates give its last day. */
export const dayBefore = (day) => new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Microseconds since the epoch. */
export const fromMicroseconds = (value) =>
  new Date(Math.floor(value / 1000)).toISOString().replace('Z', `${pad(value % 1000, 3)}Z`);

/** A year with decimals. A hundredth is four days, so the month is known; more decimals give a day. */
export function fromDecimalYear(value) {
  if (Number.isInteger(value)) return year(value);
  const y = Math.floor(value);
  const day = new Date(Date.UTC(y, 0, 1) + (value - y) * (Date.UTC(y + 1, 0, 1) - Date.UTC(y, 0, 1)));
  const isExact = String(value).split('.')[1].length > 2;
  return day.toISOString().slice(0, isExact ? 10 : 7);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * As people write: `3 apr 1721`, `c. 485 BC`, `Between Nov 1951 and 1953`, `Before 20BC`; undefined for anything else.
 */
export function spoken(text = '') {
  const words = text.trim();
  const [, from, to] = /^between (.+) and (.+)$/i.exec(words) ?? [];
  if (from) {
    const both = [spoken(from), spoken(to)];
    return both.includes(undefined) ? undefined : `[${both.join('..')}]`;
  }
  const [, latest] = /^before (.+)$/i.exec(words) ?? [];
  if (latest) return spoken(latest) && `[..${spoken(latest)}]`;
  const [, about, day, month, y, era] =
    /^(circa\w*\s|c\.)?\s*(?:(\d{1,2}) )?(?:([a-z]{3})[a-z]* )?(\d{1,4})\s*(bc|ad)?$/i.exec(words) ?? [];
  if (!y || (month && !MONTHS.includes(month.toLowerCase()))) return undefined;
  const people = /bc/i.test(era) ? -y : y;
  return fromParts(people, month && MONTHS.indexOf(month.toLowerCase()) + 1, day) + (about ? '~' : '');
}

/** `Wed May 01 1963 12:30:00 GMT-0600`: the day if it is midnight, else the time with its offset. */
export function fromDateString(text) {
  const [, month, day, y, time, second, hours, minutes] =
    /(\w{3}) (\d\d) (\d{4}) (\d\d:\d\d):(\d\d) GMT([+-]\d\d)(\d\d)$/.exec(text);
  const date = fromParts(y, MONTHS.indexOf(month.toLowerCase()) + 1, day);
  if (time === '00:00' && second === '00') return date;
  return `${date}T${time}${second === '00' ? '' : `:${second}`}${hours}:${minutes}`;
}
