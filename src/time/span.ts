import type { CalendarName } from './calendar.js';
import { coarser, isCoarser, type Precision } from './precision.js';
import { asTime, DAY, type Time } from './time.js';

/**
 * What is known of when something happened: half-open bounds in milliseconds since 1970.
 * It began at some time in `[start, latestStart)` and ended at some time in `[earliestEnd, end)`.
 */
export interface Span {
  /** The earliest time at which it can have begun; `-Infinity` for an open start. */
  readonly start: Time;
  /** The latest time at which it can have begun. */
  readonly latestStart: Time;
  /** The earliest time at which it can have ended; `Infinity` for what still goes on. */
  readonly earliestEnd: Time;
  /** The latest time at which it can have ended; `Infinity` for an open or unknown end. */
  readonly end: Time;
  /** `instant`: happened at some time within the span. `interval`: lasted from its start to its end. */
  readonly kind: 'instant' | 'interval';
  /** How exactly the start is known. */
  readonly precision: Precision;
  /** How exactly the end is known; the same as `precision` for an instant. */
  readonly endPrecision: Precision;
  /** “About”: EDTF `~` or `%` on either end. */
  readonly approximate: boolean;
  /** “Possibly”: EDTF `?` or `%` on either end. */
  readonly uncertain: boolean;
  /** Which ends are open (`..`: it goes on) or not known (empty in EDTF). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** The zone in which the date was meant: an IANA name, an offset, or `UTC`. */
  readonly zone: string;
  /** The calendar in which the date was written; the bounds are the same instants in either. */
  readonly calendar: CalendarName;
  /** The date as it was written. */
  readonly source: string;
  /** The first end of an interval, with its own precision and doubts; undefined where that end is open or not known. */
  readonly from?: Span;
  /** The other end of an interval, likewise. */
  readonly to?: Span;
  /** The dates of a set: it happened at one of them (`[…]`), or at all of them (`{…}`). */
  readonly set?: 'one' | 'all';
  readonly members?: readonly Span[];
  /** A season or other part of a year, as ISO 8601-2 numbers them: 21–41. */
  readonly part?: number;
  /** The best guess within the bounds, where significant digits (`1950S2`) name one. */
  readonly estimate?: Time;
  /** What EDTF says of an instant beyond its bounds: unspecified digits, doubts about single components. */
  readonly pattern?: string;
}

/** What an instant needs to have said of it; all else is as for a date without doubts. */
type InstantFacts = Pick<Span, 'precision' | 'zone' | 'source'> & Partial<Span>;

/** A span for something that happened at some time within `[start, end)`. */
export const instantSpan = (start: Time, end: Time, facts: InstantFacts): Span => ({
  start,
  latestStart: end,
  earliestEnd: start,
  end,
  kind: 'instant',
  endPrecision: facts.precision,
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  calendar: 'gregorian',
  ...facts,
});

/** How an end that has no date is meant: it goes on (`..`), or nobody knows. */
export type MissingEnd = 'open' | 'unknown';

/**
 * From the start of one span to the end of another. An end that is not known may lie anywhere from the other end on;
 * one that is open lies beyond all time.
 */
export function spanBetween(from: Span | MissingEnd, to: Span | MissingEnd, source: string): Span {
  const first = typeof from === 'string' ? undefined : from;
  const last = typeof to === 'string' ? undefined : to;
  const known = first ?? last;
  const precision = first?.precision ?? last?.precision ?? 'gigaannum';
  return {
    start: first?.start ?? asTime(-Infinity),
    latestStart: first?.latestStart ?? (from === 'open' ? asTime(-Infinity) : (last?.end ?? asTime(Infinity))),
    earliestEnd: last?.earliestEnd ?? (to === 'open' ? asTime(Infinity) : (first?.start ?? asTime(-Infinity))),
    end: last?.end ?? asTime(Infinity),
    kind: 'interval',
    precision,
    endPrecision: last?.precision ?? precision,
    approximate: Boolean(first?.approximate) || Boolean(last?.approximate),
    uncertain: Boolean(first?.uncertain) || Boolean(last?.uncertain),
    openStart: from === 'open',
    openEnd: to === 'open',
    unknownStart: from === 'unknown',
    unknownEnd: to === 'unknown',
    zone: commonZone([first, last].filter((end) => end !== undefined)),
    calendar: known?.calendar ?? 'gregorian',
    source,
    ...(first && { from: first }),
    ...(last && { to: last }),
  };
}

/** One of several dates, or all of them, from the first to the last. */
export function spanOfSet(set: 'one' | 'all', members: readonly Span[], source: string): Span {
  const start = asTime(least(members.map(({ start }) => start)));
  const end = asTime(most(members.map(({ end }) => end)));
  const hull = instantSpan(start, end, {
    precision: members.map(({ precision }) => precision).reduce(coarser),
    zone: commonZone(members),
    calendar: members[0]?.calendar ?? 'gregorian',
    approximate: members.some(({ approximate }) => approximate),
    uncertain: members.some(({ uncertain }) => uncertain),
    openStart: start === -Infinity,
    openEnd: end === Infinity,
    source,
    set,
    members,
  });
  // What happened at all of the dates lasted, as a whole, from the first to the last.
  if (set === 'one') return hull;
  const [latestStart, earliestEnd] = [
    asTime(least(members.map(({ latestStart }) => latestStart))),
    asTime(most(members.map(({ earliestEnd }) => earliestEnd))),
  ];
  return { ...hull, kind: members.length > 1 ? 'interval' : members[0]!.kind, latestStart, earliestEnd };
}

/** In which zone several dates were meant: that of the days among them, since times have their own. */
const commonZone = (parts: readonly Span[]): string =>
  (parts.find(({ precision }) => !isCoarser('day', precision)) ?? parts[0])?.zone ?? 'UTC';

/** The earliest and the latest finite bound of a span: where it can be drawn when an end is open. */
export function finiteBounds(span: Span): { start: Time; end: Time } {
  const parts = [...(span.members ?? []), span.from, span.to].filter((part) => part !== undefined).map(finiteBounds);
  const bounds = [
    ...[span.start, span.latestStart, span.earliestEnd, span.end],
    ...parts.flatMap(({ start, end }) => [start, end]),
  ].filter(Number.isFinite);
  return { start: asTime(least(bounds)), end: asTime(most(bounds)) };
}

/** The middle of the span of possibility, or the guess that the date itself names: the best single estimate. */
export function spanMiddle(span: Span): Time {
  const { start, end } = finiteBounds(span);
  return span.estimate ?? asTime(start + (end - start) / 2);
}

/** Whether a date says less than a day, or says it with a doubt: drawn so that one sees it. */
export const isVague = (span: Span): boolean =>
  isCoarser(span.precision, 'day') || span.approximate || span.uncertain || !(span.end - span.start <= LONGEST_DAY);

/** A day on which clocks are put back, even by the largest step on record. */
const LONGEST_DAY = 2 * DAY;

/** Of a set of very many dates: `Math.min` takes only so many arguments. */
export const least = (times: readonly number[]): number => times.reduce((a, b) => Math.min(a, b), Infinity);
export const most = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), -Infinity);
