import { keep } from '../../keep.js';
import { ELAPSED } from '../../time/elapsed.js';
import type { Span } from '../../time/span.js';
import { asTime, HOUR, MINUTE, SECOND, type Time } from '../../time/time.js';
import { offsetAt } from '../../time/zone.js';
import { digitsOfHour, learnPattern, numeralsOf, type Pattern } from './digit-pattern.js';
import { shapeOf, type DateSaying } from './moment-words.js';

/** How many dates, and how many patterns, are cached. */
const KEPT = 20_000;

/**
 * Words dates of all kinds as `say` does, but calls it as rarely as possible: once for equal dates. The words for times
 * within the same hour, and for intervals between the same two hours, differ only in digits, so a few of them are enough
 * to derive the others.
 */
export function spanWords({ say, locale, timeZone }: DateSaying): (span: Span) => string {
  const said = new Map<string, string>();
  /** `null` if a kind has no pattern; `undefined` before its second date, since learning costs more than one date. */
  const patterns = new Map<string, Pattern | null | undefined>();
  const numerals = numeralsOf(locale);

  const learn = (moments: Moments): Pattern | null => {
    if (!moments.zones.every((zone) => moments.hours.every((hour) => isWholeHour(hour, zone)))) return null;
    const samples = SAMPLES.map((sample) => sampleLike(moments, sample));
    const texts = samples.map((times) => say(moved(moments.span, times)));
    return learnPattern(texts, samples.map(digitsOf), numerals) ?? null;
  };
  const patternOf = (moments: Moments): Pattern | null | undefined => {
    const key = kindOf(moments);
    if (!patterns.has(key)) return keep(patterns, key, undefined, KEPT);
    const known = patterns.get(key);
    return known === undefined ? keep(patterns, key, learn(moments), KEPT) : known;
  };

  return (span) => {
    const moments = momentsOf(span, timeZone);
    if (moments) return patternOf(moments)?.(digitsOf(moments.times)) ?? say(span);
    const key = JSON.stringify(span);
    return said.get(key) ?? keep(said, key, say(span), KEPT);
  };
}

/** A date that is one time, or an interval of two times, each exact to the minute, second or millisecond. */
interface Moments {
  readonly span: Span;
  readonly ends: readonly Span[];
  readonly times: readonly number[];
  /** The hours of the times, counted from 1970. */
  readonly hours: readonly number[];
  /** The time zones in which it may be worded. */
  readonly zones: readonly string[];
}

function momentsOf(span: Span, timeZone: string): Moments | undefined {
  // Elapsed time has no clock.
  if (timeZone === ELAPSED) return undefined;
  const ends = span.from && span.to && !span.set ? [span.from, span.to] : [span];
  if (!ends.every(isMoment)) return undefined;
  const times = ends.map(({ start }) => start);
  const hours = times.map((t) => Math.floor(t / HOUR));
  return { span, ends, times, hours, zones: [timeZone, span.zone, ...ends.map(({ zone }) => zone)] };
}

const FINE: readonly string[] = ['minute', 'second', 'millisecond'];

const isMoment = (span: Span): boolean =>
  FINE.includes(span.precision) &&
  span.kind === 'instant' &&
  !(span.approximate || span.uncertain || span.from || span.to || span.set) &&
  span.pattern === undefined &&
  span.calendar === 'gregorian' &&
  Number.isInteger(span.start);

/** Whether a zone differs from UTC by whole hours throughout an hour. */
const isWholeHour = (hour: number, zone: string): boolean => {
  const offset = offsetAt(hour * HOUR, zone);
  return offset % HOUR === 0 && offsetAt((hour + 1) * HOUR - 1, zone) === offset;
};

/** Equal for dates that differ only in the digits of minutes, seconds and milliseconds. */
const kindOf = ({ span, ends, times, hours, zones }: Moments): string =>
  [
    span.kind,
    ...hours,
    ...zones,
    ...ends.map((end) => end.precision + String(shapeOf(end.start))),
    alike(times),
  ].join();

/**
 * How much two times have in common below the hour: nothing (0), the minute (1), also the second (2), everything (3).
 * A range is written without what its ends have in common.
 */
function alike([from = 0, to = from]: readonly number[]): number {
  if (from === to) return 3;
  return [SECOND, MINUTE].filter((unit) => Math.floor(from / unit) === Math.floor(to / unit)).length;
}

/** A time within its hour. */
interface WithinHour {
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/**
 * Pairs of times; the second is later than the first in minute, second and ms. In the first two pairs, the digits differ
 * at each place, and no two places have the same pair of digits, which shows what each digit of a text stands for. The
 * last pair verifies that.
 */
const SAMPLES: readonly (readonly [WithinHour, WithinHour])[] = [
  [
    { minute: 12, second: 3, ms: 457 },
    { minute: 46, second: 15, ms: 981 },
  ],
  [
    { minute: 35, second: 21, ms: 180 },
    { minute: 57, second: 40, ms: 276 },
  ],
  [
    { minute: 50, second: 8, ms: 43 },
    { minute: 52, second: 39, ms: 306 },
  ],
];

/** Moves the times of a sample into the hours of given moments, as exact as these, and with as much in common. */
function sampleLike({ ends, times, hours }: Moments, [first, last]: (typeof SAMPLES)[number]): readonly number[] {
  const common = alike(times);
  const { minute, second, ms } = first;
  const other = { ...last, ...(common > 0 && { minute }), ...(common > 1 && { second }), ...(common > 2 && { ms }) };
  return ends.map((end, i) => {
    const own = i === 0 ? first : other;
    const exact = [0, own.second * SECOND, own.second * SECOND + own.ms][shapeOf(end.start)]!;
    return hours[i]! * HOUR + own.minute * MINUTE + exact;
  });
}

/** The same date with other times. */
function moved(span: Span, [from = 0, to = from]: readonly number[]): Span {
  if (!span.from || !span.to) return shifted(span, from - span.start);
  const [first, last] = [shifted(span.from, from - span.from.start), shifted(span.to, to - span.to.start)];
  const { start, latestStart } = first;
  return { ...span, start, latestStart, earliestEnd: last.earliestEnd, end: last.end, from: first, to: last };
}

function shifted(span: Span, by: number): Span {
  const at = (t: Time): Time => asTime(t + by);
  return {
    ...span,
    start: at(span.start),
    latestStart: at(span.latestStart),
    earliestEnd: at(span.earliestEnd),
    end: at(span.end),
  };
}

const digitsOf = (times: readonly number[]): string => times.map(digitsOfHour).join('');
