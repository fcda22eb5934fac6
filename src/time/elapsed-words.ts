import type { elapsed } from './elapsed.js';
import { isCoarser, unitLength, type Precision } from './precision.js';
import { DAY, HOUR, MINUTE, SECOND } from './time.js';

/** Units of short times, from long to short, with their lengths in ms. */
const UNITS = [
  ['second', SECOND],
  ['millisecond', 1],
  ['microsecond', 1e-3],
] as const;

/** Below this, hours are counted; from here on, days. */
const MOST_HOURS = 48 * HOUR;

/** The share of a unit that may be missing because of rounding. */
const ROUNDING = 0.01;

type Say = NonNullable<typeof elapsed.say>;

/** Makes it possible to write times without a date. Only pages that have such times download this. `given` is the page’s own copy. */
export function giveElapsed(given: typeof elapsed): void {
  given.say = elapsedWords;
}

/** “4–10 μs”, “1.25 sec”, “0:02:05.5”, “3 days, 4:05:06”: no more exact than whole units. */
export const elapsedWords: Say = (from, to, unit, { locale, words }) => {
  const [first, last] = [from, to].map((t) => whole(t, unit)) as [number, number];
  const size = Math.max(Math.abs(first), Math.abs(last));
  if (size < MINUTE && isCoarser('minute', unit)) {
    const [name, length] = UNITS.find(([, length]) => size >= length) ?? unitOf(unit);
    const format = short(locale, name, digitsOf(unit, length));
    return first === last ? format.format(first / length) : format.formatRange(first / length, last / length);
  }
  const [a, b] = [first, last].map((t) => byTheClock(t, unit, locale)) as [string, string];
  return a === b ? a : (words?.range(a, b) ?? `${a}–${b}`);
};

/** The start of the unit that contains a time. */
const whole = (t: number, unit: Precision): number => Math.floor(t / unitLength(unit) + ROUNDING) * unitLength(unit);

/** The unit for a time of 0. */
const unitOf = (unit: Precision): (typeof UNITS)[number] =>
  UNITS.find(([name]) => !isCoarser(name, unit) || name === 'microsecond') ?? UNITS[0];

/** The number of decimals needed to write `unit` in units of `length` ms. */
const digitsOf = (unit: Precision, length: number): number =>
  Math.max(0, Math.round(Math.log10(length / unitLength(unit))));

function byTheClock(t: number, unit: Precision, locale: string): string {
  const size = Math.abs(t);
  const sign = t < 0 ? '−' : '';
  const days = size < MOST_HOURS ? 0 : Math.floor(size / DAY);
  const hours = Math.floor((size - days * DAY) / HOUR);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const [count, two] = [numeral(locale, 1, 0), numeral(locale, 2, 0)];
  const seconds = numeral(locale, 2, digitsOf(unit, SECOND)).format((size % MINUTE) / SECOND);
  const clock = `${count.format(hours)}:${two.format(minutes)}:${seconds}`;
  if (days === 0) return sign + clock;
  const text = sign + short(locale, 'day', 0, 'long').format(days);
  return isCoarser(unit, 'hour') ? text : `${text}, ${clock}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Cached, since making one takes far longer than using it. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

const short = (locale: string, unit: string, digits: number, unitDisplay: 'short' | 'long' = 'short') =>
  numberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });

const numeral = (locale: string, minimumIntegerDigits: number, maximumFractionDigits: number) =>
  numberFormat(locale, { minimumIntegerDigits, maximumFractionDigits, useGrouping: false });
