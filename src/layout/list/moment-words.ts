import { keep } from '../../keep.js';
import { civilFromWall, wallTime } from '../../time/calendar.js';
import { ELAPSED } from '../../time/elapsed.js';
import { parseDate } from '../../time/parse-date.js';
import type { Span } from '../../time/span.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';
import { offsetAt } from '../../time/zone.js';
import { digitsOfHour, learnPattern, numeralsOf, WILD, type Pattern } from './digit-pattern.js';

/** What says dates, and in which language and with which clock. */
export interface DateSaying {
  readonly say: (span: Span) => string;
  readonly locale: string;
  readonly timeZone: string;
}

/** The words of moments that differ in nothing but some digits. */
export interface MomentWords {
  /** The words with wild digits: see {@link WILD}. */
  readonly like: string;
  readonly at: (t: number) => string;
}

/** So many hours are kept: those of two leap years. */
const KEPT = 2 * 366 * 24;

/** Years of four digits, wherever the clock is. */
const [FIRST, END] = [wallTime({ year: 1000, month: 1, day: 2 }), wallTime({ year: 9999, month: 12, day: 30 })];

/**
 * Says when something was that is known to the ms, without saying each for itself: a hundredth of the time. Within an hour nothing
 * differs but the digits of minute, second and ms; by UTC an hour of another year has no other digits than those of the year.
 *
 * @returns what `say` would say about a whole number of ms; undefined where it has to be asked
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
    // What is counted from a start has no clock.
    if (timeZone === ELAPSED || !(t >= FIRST && t < END)) return undefined;
    const shape = shapeOf(t);
    if (!(t >= last.begin && t < last.end && shape === last.shape)) {
      // Where clocks differ by half an hour, what is one hour there is two here.
      const unit = offsetAt(t, timeZone) % HOUR === 0 ? HOUR : MINUTE;
      const begin = Math.floor(t / unit) * unit;
      last = { begin, end: begin + unit, shape, words: wordsOf(patternOf(t, unit), String(civilFromWall(t).year)) };
    }
    return last.words;
  };
}

const wordsOf = (pattern: Pattern | undefined, year: string): MomentWords | undefined =>
  pattern && { like: pattern(year + WILD.repeat(7)), at: (t) => pattern(year + digitsOfHour(t)) };

/** How much is said of a time: its seconds (1) and its milliseconds (2) where they are not zero. */
export const shapeOf = (t: number): 0 | 1 | 2 => (t % MINUTE === 0 ? 0 : t % SECOND === 0 ? 1 : 2);

/** Alike for hours that have the same pattern. */
function keyOf(begin: number, t: number, timeZone: string): number {
  const { year, month, day } = civilFromWall(begin);
  const ofYear =
    timeZone === 'UTC' ? (begin - wallTime({ year, month, day })) / MINUTE + (month * 32 + day) * 1440 : begin;
  return 3 * ofYear + shapeOf(t);
}

/**
 * Of these the first two have other digits at each place, and no two places have the same pair of them; by which it is told what a
 * digit stands for. The last tries that. All are leap years.
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

/** A sample within an hour or a minute, as exact as `t`; in its own year where all years have the same clock. */
function timeOf(sample: (typeof SAMPLES)[number], begin: number, t: number, { unit, timeZone }: Within): number {
  const { month, day } = civilFromWall(begin);
  const ofDay = begin - Math.floor(begin / DAY) * DAY;
  const from = timeZone === 'UTC' ? wallTime({ year: sample.year, month, day }) + ofDay : begin;
  const exact = [0, Math.floor(sample.ms / SECOND) * SECOND, sample.ms][shapeOf(t)]!;
  return from + (unit === HOUR ? sample.minute * MINUTE : 0) + exact;
}
