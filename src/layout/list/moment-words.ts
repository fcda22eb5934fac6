import { keep } from '../../keep.js';
import { civilFromWall, wallTime } from '../../time/calendar.js';
import { ELAPSED } from '../../time/elapsed.js';
import { parseDate } from '../../time/parse-date.js';
import type { Span } from '../../time/span.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';
import { offsetAt } from '../../time/zone.js';
import { digitsOfHour, learnPattern, numeralsOf, WILD, type Pattern } from './digit-pattern.js';

/** A function that words dates, with its language and time zone. */
export interface DateSaying {
  readonly say: (span: Span) => string;
  readonly locale: string;
  readonly timeZone: string;
}

/** The words of moments that differ only in some digits. */
export interface MomentWords {
  /** The words with wild digits: see {@link WILD}. */
  readonly like: string;
  readonly at: (t: number) => string;
}

/** How many hours are cached: those of two leap years. */
const KEPT = 2 * 366 * 24;

/** Times whose year has four digits in any time zone. */
const [FIRST, END] = [wallTime({ year: 1000, month: 1, day: 2 }), wallTime({ year: 9999, month: 12, day: 30 })];

/**
 * Words moments that are known to the ms without formatting each one, in a hundredth of the time. Within an hour only
 * the digits of minute, second and ms differ; in UTC, the same hour of another year differs only in the digits of the
 * year.
 *
 * @returns what `say` would return for a whole number of ms; undefined if it has to be called
 */
export function momentWords({ say, locale, timeZone }: DateSaying): (t: number) => MomentWords | undefined {
  const kept = new Map<number, Pattern | undefined>();
  const numerals = numeralsOf(locale);
  const sayAt = (t: number): string => say(parseDate(t, { timeZone }));
  const patternOf = (t: number, unit: number): Pattern | undefined => {
    const begin = Math.floor(t / unit) * unit;
    const key = keyOf(begin, t, timeZone);
    if (kept.has(key)) return kept.get(key);
    const isClockKept = offsetAt(begin, timeZone) === offsetAt(begin + unit - 1, timeZone);
    const times = SAMPLES.map((sample) => timeOf(sample, begin, t, { unit, timeZone }));
    return keep(kept, key, isClockKept ? learnPattern(times.map(sayAt), DIGITS, numerals) : undefined, KEPT);
  };
  let last = { begin: NaN, end: NaN, shape: NaN, words: undefined as MomentWords | undefined };
  return (t) => {
    // Elapsed time has no clock.
    if (timeZone === ELAPSED || !(t >= FIRST && t < END)) return undefined;
    const shape = shapeOf(t);
    if (!(t >= last.begin && t < last.end && shape === last.shape)) {
      // In a zone that is off by half an hour, an hour of UTC spans two hours of the clock.
      const unit = offsetAt(t, timeZone) % HOUR === 0 ? HOUR : MINUTE;
      const begin = Math.floor(t / unit) * unit;
      last = { begin, end: begin + unit, shape, words: wordsOf(patternOf(t, unit), String(civilFromWall(t).year)) };
    }
    return last.words;
  };
}

const wordsOf = (pattern: Pattern | undefined, year: string): MomentWords | undefined =>
  pattern && { like: pattern(year + WILD.repeat(7)), at: (t) => pattern(year + digitsOfHour(t)) };

/** How much of a time is worded: its seconds (1) and its ms (2) only if they are not zero. */
export const shapeOf = (t: number): 0 | 1 | 2 => (t % MINUTE === 0 ? 0 : t % SECOND === 0 ? 1 : 2);

/** Equal for hours with the same pattern. */
function keyOf(begin: number, t: number, timeZone: string): number {
  const { year, month, day } = civilFromWall(begin);
  const ofYear =
    timeZone === 'UTC' ? (begin - wallTime({ year, month, day })) / MINUTE + (month * 32 + day) * 1440 : begin;
  return 3 * ofYear + shapeOf(t);
}

/**
 * In the first two samples, the digits differ at each place, and no two places have the same pair of digits, which
 * shows what each digit of a text stands for. The last one verifies that. All are leap years.
 */
const SAMPLES = [
  { year: 2468, minute: 12, ms: 34_567 },
  { year: 7804, minute: 35, ms: 51_890 },
  { year: 1936, minute: 50, ms: 8_043 },
] as const;

interface Within {
  readonly unit: number;
  readonly timeZone: string;
}

/** Four digits of the year, and those of the time within its hour. */
const DIGITS = SAMPLES.map(({ year, minute, ms }) => `${String(year)}${digitsOfHour(minute * MINUTE + ms)}`);

/**
 * The time of a sample within an hour or a minute, as exact as `t`; in the sample’s year if all years have the same
 * clock.
 */
function timeOf(sample: (typeof SAMPLES)[number], begin: number, t: number, { unit, timeZone }: Within): number {
  const { month, day } = civilFromWall(begin);
  const ofDay = begin - Math.floor(begin / DAY) * DAY;
  const from = timeZone === 'UTC' ? wallTime({ year: sample.year, month, day }) + ofDay : begin;
  const exact = [0, Math.floor(sample.ms / SECOND) * SECOND, sample.ms][shapeOf(t)]!;
  return from + (unit === HOUR ? sample.minute * MINUTE : 0) + exact;
}
