import { messages, type Messages } from '../messages.js';
import { civilFromDays, wallTime } from './calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import { isCoarser, type Precision } from './precision.js';
import type { Span } from './span.js';
import { DATE_LIMIT, DAY, type Time } from './time.js';
import { toWall } from './zone.js';

export interface FormatDateOptions {
  /** BCP 47 tag; default `en`. */
  readonly locale?: string;
  /** The zone whose clock is shown; default: the one in which the date was meant. */
  readonly timeZone?: string;
  readonly messages?: Messages;
}

/**
 * A date in words, as exactly as it is known: `1961`, `July 1961`, `19 June 2024`, `about 1570`, `1943 – 1945`.
 * A year is never given a day that nobody stated.
 */
export function formatDate(span: Span, options: FormatDateOptions = {}): string {
  const { locale = 'en', timeZone = span.zone, messages: words = messages } = options;
  const text = span.kind === 'instant' ? formatPoint(span.start, span.precision, locale, timeZone) : interval();
  const about = span.approximate ? words.about(text) : text;
  return span.uncertain ? words.possibly(about) : about;

  function interval(): string {
    const { precision, endPrecision } = span;
    const from = formatPoint(span.start, precision, locale, timeZone);
    const to = formatPoint(lastInstant(span.end), endPrecision, locale, timeZone);
    if (span.openStart || span.unknownStart) return words.until(to);
    if (span.openEnd) return words.since(from);
    if (span.unknownEnd) return words.from(from);
    if (precision !== endPrecision) return `${from} – ${to}`;
    return formatRange(span.start, span.end, precision, locale, timeZone);
  }
}

/** A half-open range as short as the locale writes it: `19–20 June 2024`. */
export function formatRange(start: Time, end: Time, precision: Precision, locale: string, timeZone: string): string {
  const last = lastInstant(end);
  if (isWithinDate(start) && isWithinDate(end) && !isCoarser(precision, 'year')) {
    return dateFormat(locale, timeZone, precision, isBeforeChrist(start)).formatRange(start, last);
  }
  const [from, to] = [formatPoint(start, precision, locale, timeZone), formatPoint(last, precision, locale, timeZone)];
  return from === to ? from : `${from} – ${to}`;
}

/** The date of one instant, as exactly as `precision` says. */
export function formatPoint(t: Time, precision: Precision, locale: string, timeZone: string): string {
  if (!isWithinDate(t)) return formatLongYear(t, locale);
  if (isCoarser(precision, 'year')) return formatYears(t, precision, locale, timeZone);
  return dateFormat(locale, timeZone, precision, isBeforeChrist(t)).format(t);
}

/** A decade as its first year and an s (“1960s”) where the language has that; centuries as the range of their years. */
function formatYears(t: Time, precision: Precision, locale: string, timeZone: string): string {
  const first = yearOf(t, timeZone);
  const count = precision === 'decade' ? 10 : precision === 'century' ? 100 : 1000;
  if (precision === 'decade' && first > 0 && locale.startsWith('en')) return `${String(first)}s`;
  return `${String(first)}–${String(first + count - 1)}`;
}

const yearOf = (t: Time, timeZone: string): number => civilFromDays(Math.floor(toWall(t, timeZone) / DAY)).year;

function formatLongYear(t: Time, locale: string): string {
  const { year } = civilFromDays(Math.floor(t / DAY));
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(year);
}

const isWithinDate = (t: number): boolean => Math.abs(t) <= DATE_LIMIT;
const YEAR_ONE = wallTime({ year: 1, month: 1, day: 1 });
/** A day of tolerance, for zones ahead of UTC. */
const isBeforeChrist = (t: number): boolean => t < YEAR_ONE - DAY;

/** The end of a half-open span is the first instant after it. */
const lastInstant = (end: Time): Time => (end - 1) as Time;

const FIELDS: Record<string, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  season: { year: 'numeric', month: 'long' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

function dateFormat(locale: string, timeZone: string, precision: Precision, era: boolean): Intl.DateTimeFormat {
  const fields = FIELDS[precision] ?? FIELDS['minute'];
  return dateTimeFormat(locale, { ...fields, timeZone, calendar: 'gregory', ...(era && { era: 'short' }) });
}
