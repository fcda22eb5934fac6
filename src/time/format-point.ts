import { civilFromWall, daysInMonth, wallTime, type CalendarName } from './calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import type { DateWords } from './date-words.js';
import { sayElapsed } from './elapsed.js';
import { dateWords } from './known-words.js';
import { isCoarser, unitLength, type Precision } from './precision.js';
import { asTime, DAY, lastBefore, MINUTE, SECOND, type Time } from './time.js';
import { toWall } from './zone.js';

/** The style of a date. */
export interface PointStyle {
  readonly locale: string;
  readonly timeZone: string;
  readonly width?: 'long' | 'short';
  readonly words?: DateWords;
  /** For a month: its form after a preposition, if the language has one. */
  readonly inflected?: boolean;
  /** `false` omits the day of a time. */
  readonly day?: boolean | undefined;
  /** `false` leaves out the year of a month, a day or a time. */
  readonly year?: boolean | undefined;
  readonly calendar?: CalendarName;
}

type Fields = Intl.DateTimeFormatOptions;

/** An instant as a date of the given precision. */
export function formatPoint(t: Time, precision: Precision, style: PointStyle): string {
  const counted = sayElapsed(t, t, precision, style);
  if (counted) return counted;
  const wall = shownWall(t, style);
  const { year } = civilFromWall(wall);
  if (year <= -DEEP) return formatAge(-year, style.locale);
  if (isCoarser(precision, 'year')) return formatYears(year, precision, style);
  if (Math.abs(year) >= LONG) return formatLongYear(year, style.locale);
  const parts =
    style.inflected && precision === 'month'
      ? withoutDay(wall, style)
      : dateFormat(wall, precision, style).formatToParts(Math.floor(wall));
  if (!isLostLeapDay(t, style)) return textOf(parts, wall, precision, style);
  const day = new Intl.NumberFormat(style.locale).format(29);
  const named = parts.map((part) => (part.type === 'day' ? { ...part, value: day } : part));
  return textOf(named, wall, precision, style);
}

/**
 * The date on the clock and calendar, as the Gregorian time with the same year, month and day, since `Intl` can write
 * only that.
 */
function shownWall(t: Time, { timeZone, calendar }: PointStyle): number {
  const wall = toWall(t, timeZone);
  if (calendar !== 'julian') return wall;
  const { year, month, day } = civilFromWall(wall, calendar);
  // The Julian 29 February 1700 has no Gregorian counterpart. `textOf` writes its day over that of the 28th.
  const known = Math.min(day, daysInMonth(year, month));
  return wallTime({ year, month, day: known }) + (wall - Math.floor(wall / DAY) * DAY);
}

const isLostLeapDay = (t: Time, { timeZone, calendar }: PointStyle): boolean => {
  const { year, month, day } = civilFromWall(toWall(t, timeZone), calendar);
  return day > daysInMonth(year, month);
};

/**
 * A half-open range, as short as the locale writes it: `19–20 June 2024`. Empty if its ends must be worded separately.
 *
 * @param range in the precision of its start
 */
export function formatRange(
  { start, end, precision }: { start: Time; end: Time; precision: Precision },
  style: PointStyle,
): string {
  const final = lastBefore(end, start);
  const first = toWall(start, style.timeZone);
  // A range of minutes ends with the start of its last minute, not a millisecond before its end.
  const isOfTimes = isCoarser('day', precision);
  const last = Math.max(first, toWall(isOfTimes ? asTime(end - unitLength(precision)) : final, style.timeZone));
  const words = style.words ?? dateWords(style.locale);
  const counted = sayElapsed(first, last, precision, style);
  if (counted) return counted;
  const years = [first, last].map((wall) => civilFromWall(wall).year);
  const isPlain = years.every((year) => Math.abs(year) < LONG);
  // “18 September 14 – 16 March 37 CE” could be read as days of September.
  const isAmbiguous = isCoarser('year', precision) && years[0] !== years[1] && first < YEAR_100;
  if (!isPlain || isAmbiguous || isCoarser(precision, 'year')) {
    const [from, to] = [formatPoint(start, precision, style), formatPoint(final, precision, style)];
    const [unit] = /\u00a0[MG]a$/.exec(to) ?? [];
    if (unit && from.endsWith(unit) && from !== to) return `${from.slice(0, -unit.length)}–${to}`;
    return from === to ? from : words.range(from, to);
  }
  if (words.isBigEndian && !isCoarser(precision, 'month')) return bigEndianRange(first, last, precision, style);
  const format = dateFormat(first, precision, style, last);
  return textOf(format.formatRangeToParts(...apart(first, last)), first, precision, style, last);
}

/**
 * Moves one of two times within the same ms to another ms of its second, whose digits are not shown: to `Intl` they
 * would be equal. It truncates fractions of a ms, which before 1970 makes a time later.
 */
function apart(first: number, last: number): readonly [number, number] {
  const [a, b] = [Math.floor(first), Math.floor(last)];
  if (a !== b || first === last) return [a, b];
  return ofSecond(a) < SECOND - 1 ? [a, b + 1] : [a - 1, b];
}

/** In languages that begin with the year, the second date has only what differs: 2024年6月19日～20日. */
function bigEndianRange(first: number, last: number, precision: Precision, style: PointStyle): string {
  const format = dateFormat(first, precision, style, last);
  const [a, b] = apart(first, last);
  const [from, to] = [format.formatToParts(a), format.formatToParts(b)];
  // A time is written as a whole: 09:00～09:30.
  const differs = to.findIndex(({ type, value }, i) => value !== from[i]?.value || (type === 'hour' && last > first));
  const text = textOf(from, first, precision, style);
  if (differs < 0) return text;
  const words = style.words ?? dateWords(style.locale);
  return words.range(text, textOf(to.slice(differs), last, precision, style));
}

/** From the first of these on, years have grouped digits; from the second on, they are written as Ma and Ga. */
const LONG = 10_000;
export const DEEP = 1_000_000;

/** “66 Ma”, “13.8 Ga”: millions and thousands of millions of years, as geology and astronomy write them. */
export function formatAge(years: number, locale: string, digits = 6): string {
  // An age that rounds to a thousand million years is written as 1 Ga.
  const [value, unit] = years >= 0.9999995e9 ? [years / 1e9, 'Ga'] : [years / 1e6, 'Ma'];
  return `${new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }).format(value)}\u00a0${unit}`;
}

/**
 * With more than four digits, a single year is below the precision, and 300,001 BCE for −300000 would suggest that it
 * is known.
 */
function formatLongYear(year: number, locale: string): string {
  const number = new Intl.NumberFormat(locale).format(Math.abs(year));
  if (year > 0) return number;
  const words = dateWords(locale);
  const example = dateTimeFormat(locale, { year: 'numeric', era: 'short', calendar: 'gregory', timeZone: 'UTC' });
  return example
    .formatToParts(-wallTime({ year: 1970 + 5000, month: 1, day: 1 }))
    .map(({ type, value }) => (type === 'year' ? number : type === 'era' ? (words.eras?.[0] ?? value) : value))
    .join('');
}

/** A decade, century or millennium. Those BCE are counted back from the year 1. */
function formatYears(year: number, precision: Precision, style: PointStyle): string {
  const { locale } = style;
  const words = style.words ?? dateWords(locale);
  const numeral = (n: number): string => new Intl.NumberFormat(locale, { useGrouping: false }).format(n);
  const width = precision === 'decade' ? 10 : precision === 'century' ? 100 : 1000;
  const first = Math.floor(year / width) * width;
  const n = first / width;
  const unit = unitOfYears(year, precision, words);
  if (unit === 'decade') return words.decade!(first, numeral);
  if (unit !== 'year') {
    const period = words[unit]!;
    return n >= 0 ? period(n + 1, numeral) : words.beforeChrist!(period(-n, numeral));
  }
  const at = (year: number): Time => asTime(wallTime({ year, month: 1, day: 1 }));
  // A decade BCE ends with its roundest year: 1969–1960.
  const begin = year < 0 ? year : first;
  const years = { start: at(begin), end: at(begin + width), precision: 'year' } as const;
  return formatRange(years, { ...style, timeZone: 'UTC' });
}

/** The unit that a date of this precision is named by, on which articles depend: `day` for anything finer. */
export function wordedUnit(t: Time, precision: Precision, style: PointStyle): Precision {
  if (!isCoarser(precision, 'day')) return 'day';
  if (!isCoarser(precision, 'year')) return precision;
  const { year } = civilFromWall(shownWall(t, style));
  return unitOfYears(year, precision, style.words ?? dateWords(style.locale));
}

/** The unit, if the language has a name for it; `year` if years are written instead. */
function unitOfYears(
  year: number,
  precision: Precision,
  words: DateWords,
): 'year' | 'decade' | 'century' | 'millennium' {
  // “The 10s” would be read as those of the current century.
  if (precision === 'decade') return words.decade && year >= 100 ? 'decade' : 'year';
  const unit = precision === 'century' ? 'century' : 'millennium';
  return words[unit] && (year >= 0 || words.beforeChrist) ? unit : 'year';
}

const DATE: Fields = { year: 'numeric', month: 'long', day: 'numeric' };

const FIELDS: Partial<Record<Precision, Fields>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: DATE,
};

/** On a 24-hour clock, a time has four digits: 09:00. */
export function clock(locale: string): Fields {
  const { hourCycle = 'h23' } = dateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions();
  return { hour: hourCycle.startsWith('h2') ? '2-digit' : 'numeric', minute: '2-digit' };
}

/** All formatters use UTC, and are given wall times, so that one formatter serves all zones. */
function dateFormat(
  wall: number,
  precision: Precision,
  { locale, width, day = true, year = true, calendar }: PointStyle,
  last = wall,
): Intl.DateTimeFormat {
  const fields = FIELDS[precision] ?? {
    ...(day && DATE),
    ...clock(locale),
    ...secondFields(wall, precision),
    ...secondFields(last, precision),
  };
  const month = width === 'short' && fields.month ? { month: 'short' as const } : {};
  const era = wall < YEAR_100 ? { era: 'short' as const } : {};
  // A Julian year may differ from that of the axis, and a year of few digits needs its era.
  const isBare = !year && fields.month && calendar !== 'julian' && wall >= YEAR_100;
  const own = { ...month, ...era, ...(isBare && { year: undefined }) };
  return dateTimeFormat(locale, { ...fields, ...own, timeZone: 'UTC', calendar: 'gregory' });
}

export const YEAR_ONE = wallTime({ year: 1, month: 1, day: 1 });
/** Before this, a year alone would be read as one of the current century: 64 CE. */
export const YEAR_100 = wallTime({ year: 100, month: 1, day: 1 });

/** Seconds and fractions are written only if they are not zero, since a `Date` does not state its precision. */
function secondFields(wall: number, precision: Precision): Fields {
  const ofMinute = ((wall % MINUTE) + MINUTE) % MINUTE;
  if (precision === 'minute' || ofMinute < (precision === 'second' ? SECOND : Number.EPSILON)) return {};
  if (precision === 'second' || ofMinute % SECOND === 0) return { second: '2-digit' };
  return { second: '2-digit', fractionalSecondDigits: 3 };
}

/** A month in the form that it has beside a day. */
function withoutDay(wall: number, style: PointStyle): Parts {
  const parts = dateFormat(wall, 'day', style).formatToParts(wall);
  const day = parts.findIndex(({ type }) => type === 'day');
  return parts.filter((_, i) => i !== day && i !== day + 1);
}

/** Joins parts, with our names of eras, and with more digits of a second than `Intl` has. */
export function textOf(
  parts: Parts,
  wall: number,
  precision: Precision,
  { locale, words }: Pick<PointStyle, 'locale' | 'words'>,
  last = wall,
): string {
  const { eras } = words ?? dateWords(locale);
  const digits = precision === 'microsecond' ? 6 : precision === 'nanosecond' ? 9 : 3;
  return parts
    .map((part, i) => {
      const { type, value } = part;
      const own = part.source === 'endRange' ? last : wall;
      if (type === 'era' && eras) return eras[own < YEAR_ONE ? 0 : 1];
      if (type === 'literal' && isBetweenNumbers(parts[i - 1], parts[i + 1])) return value.replace(/^\s+–\s+$/, '–');
      return type === 'fractionalSecond' && digits > 3 ? fractionOf(own, digits, locale) : value;
    })
    .join('');
}

/** This many digits of the fraction of a second, in the digits of the locale. */
function fractionOf(wall: number, digits: number, locale: string): string {
  const fraction = ofSecond(wall) / SECOND;
  const whole = Math.min(Math.round(fraction * 10 ** digits), 10 ** digits - 1);
  return new Intl.NumberFormat(locale, { minimumIntegerDigits: digits, useGrouping: false }).format(whole);
}

const ofSecond = (wall: number): number => ((wall % SECOND) + SECOND) % SECOND;

interface Part {
  readonly type: string;
  readonly value: string;
  /** For a range: the end to which it belongs. */
  readonly source?: string;
}
type Parts = readonly Part[];

/** 1943–1945 and 19–20 June have no spaces around the dash; June – July has. */
const isBetweenNumbers = (before?: Part, behind?: Part): boolean =>
  before?.type === behind?.type && /\d$/.test(before?.value ?? '');
