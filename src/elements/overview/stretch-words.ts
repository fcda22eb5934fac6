import { ELAPSED } from '../../time/elapsed.js';
import { elapsedWords } from '../../time/elapsed-words.js';
import { dateTimeFormat } from '../../time/date-time-format.js';
import { clock, formatAge } from '../../time/format-point.js';
import { unitLength } from '../../time/precision.js';
import { YEAR } from '../../time/time.js';
import type { Grip, Stretch } from './stretch.js';

/** The language and time zone of dates. */
export interface Setting {
  readonly locale: string;
  readonly timeZone: string;
}

type Fields = Intl.DateTimeFormatOptions;

const DATE: Fields = { year: 'numeric', month: 'short', day: 'numeric' };
const SECOND: Fields = { ...DATE, second: '2-digit' };

/** The fields of a date, from coarse to fine. Units finer than a day also have a clock. */
const FIELDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: DATE,
  minute: DATE,
  second: SECOND,
  millisecond: { ...SECOND, fractionalSecondDigits: 3 },
} as const satisfies Record<string, Fields>;
type Unit = keyof typeof FIELDS;
const UNITS = Object.keys(FIELDS) as readonly Unit[];

/**
 * The least number of a unit in a stretch that is named in it; of days fewer are enough if only the two ends are named.
 */
const [ENOUGH, ENOUGH_DAYS] = [8, 3];

/** The two ends; the day of times is named once. */
export function endsInWords({ start, end }: Stretch, setting: Setting): readonly [string, string] {
  const unit = unitFor(end - start, ENOUGH_DAYS);
  const last = lastOf({ start, end }, unit);
  if (setting.timeZone === ELAPSED)
    return [elapsedWords(start, start, unit, setting), elapsedWords(last, last, unit, setting)];
  const day = (t: number): string => pointInWords(t, 'day', setting);
  return [
    pointInWords(start, unit, setting),
    pointInWords(last, unit, setting, !isOfTimes(unit) || day(start) !== day(last)),
  ];
}

/** The start, the whole and the end of a stretch, each in words. */
export function stretchInWords(stretch: Stretch, setting: Setting): Readonly<Record<Grip, string>> {
  const { start } = stretch;
  const unit = unitFor(stretch.end - start);
  const last = lastOf(stretch, unit);
  if (setting.timeZone === ELAPSED) {
    const [start, end] = endsInWords(stretch, setting);
    return { start, window: elapsedWords(stretch.start, last, unit, setting), end };
  }
  const [from, to] = [pointInWords(start, unit, setting), pointInWords(last, unit, setting)];
  const isPlain = Math.max(Math.abs(yearOf(start)), Math.abs(yearOf(last))) < LONG;
  const window = isPlain
    ? join(formatFor(start, unit, setting).formatRangeToParts(start, last), setting)
    : `${from} – ${to}`;
  return { start: from, window, end: to };
}

/** The finest unit that is legible in a stretch of this length. */
const unitFor = (length: number, days = ENOUGH): Unit =>
  UNITS.find((unit) => length >= (unit === 'day' ? days : ENOUGH) * unitLength(unit)) ?? 'millisecond';

const isOfTimes = (unit: Unit): boolean => UNITS.indexOf(unit) > UNITS.indexOf('day');

/** An end at midnight belongs to the day before; a clock is read as it is. */
const lastOf = ({ start, end }: Stretch, unit: Unit): number => (isOfTimes(unit) ? end : Math.max(start, end - 1));

/**
 * From the first of these on, years have grouped digits and no finer unit; from the second on, they are counted in
 * millions.
 */
const LONG = 10_000;
const DEEP = 1_000_000;

const yearOf = (t: number): number => 1970 + Math.floor(t / YEAR);

/**
 * Does what `formatPoint` does, which would be more to download than the rest of an overview.
 *
 * @param withDate `false` omits the day of a time
 */
function pointInWords(t: number, unit: Unit, setting: Setting, withDate = true): string {
  const year = yearOf(t);
  if (year <= -DEEP) return formatAge(-year, setting.locale);
  if (Math.abs(year) < LONG) return join(formatFor(t, unit, setting, withDate).formatToParts(t), setting);
  const digits = new Intl.NumberFormat(setting.locale).format(Math.abs(year));
  if (year > 0) return digits;
  const parts = formatFor(-LONG * YEAR, 'year', setting).formatToParts(-LONG * YEAR);
  return join(
    parts.map((part) => (part.type === 'year' ? { ...part, value: digits } : part)),
    setting,
  );
}

/** Before the year 100, a year could be read as one of the current century. */
const HUNDREDTH = (100 - 1970) * YEAR;

function formatFor(t: number, unit: Unit, { locale, timeZone }: Setting, withDate = true): Intl.DateTimeFormat {
  const { year, month, day, ...finer }: Fields = FIELDS[unit];
  return dateTimeFormat(locale, {
    ...(withDate && { year, month, day }),
    ...(isOfTimes(unit) && clock(locale)),
    ...finer,
    ...(t < HUNDREDTH && withDate && { era: 'short' }),
    timeZone,
    calendar: 'gregory',
  });
}

/** In English, eras have the names that the timeline uses. */
const join = (parts: readonly { type: string; value: string }[], { locale }: Setting): string =>
  parts.map(({ type, value }) => (type === 'era' && locale.startsWith('en') ? (ERAS[value] ?? value) : value)).join('');

const ERAS: Readonly<Record<string, string>> = { BC: 'BCE', AD: 'CE' };
