import type { CalendarName } from './calendar.js';
import { coarser, isCoarser, type Precision } from './precision.js';
import { asTime, DAY, type Time } from './time.js';

/**
 * What is known about the time of an event: half-open bounds in milliseconds since 1970. It began at some time in
 * `[start, latestStart)` and ended at some time in `[earliestEnd, end)`.
 */
export interface Span {
  /** The earliest possible start; `-Infinity` for an open start. */
  readonly start: Time;
  /** The latest possible start. */
  readonly latestStart: Time;
  /** The earliest possible end; `Infinity` for an event that still goes on. */
  readonly earliestEnd: Time;
  /** The latest possible end; `Infinity` for an open or unknown end. */
  readonly end: Time;
  /** `instant`: happened at some time within the span. `interval`: lasted from its start to its end. */
  readonly kind: 'instant' | 'interval';
  /** The precision of the start. */
  readonly precision: Precision;
  /** The precision of the end; for an instant, the same as `precision`. */
  readonly endPrecision: Precision;
  /** “About”: EDTF `~` or `%` on either end. */
  readonly approximate: boolean;
  /** “Possibly”: EDTF `?` or `%` on either end. */
  readonly uncertain: boolean;
  /** Whether an end is open (`..`: it goes on) or unknown (empty in EDTF). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** The zone of the date: an IANA name, an offset, or `UTC`. */
  readonly zone: string;
  /** The calendar in which the date was written; the bounds are independent of it. */
  readonly calendar: CalendarName;
  /** The date as it was written. */
  readonly source: string;
  /** The start of an interval, with its own precision and doubts; undefined if it is open or unknown. */
  readonly from?: Span;
  /** The end of an interval, likewise. */
  readonly to?: Span;
  /** The dates of a set: it happened at one of them (`[…]`), or at all of them (`{…}`). */
  readonly set?: 'one' | 'all';
  readonly members?: readonly Span[];
  /** A season or other part of a year, as ISO 8601-2 numbers them: 21–41. */
  readonly part?: number;
  /** The best estimate within the bounds, if significant digits (`1950S2`) give one. */
  readonly estimate?: Time;
  /** What the EDTF of an instant says beyond its bounds: unspecified digits, doubts about single components. */
  readonly pattern?: string;
}

/** The required facts of an instant; all others default to those of a date without doubts. */
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

/** The meaning of an end without a date: it goes on (`..`), or nobody knows it. */
export type MissingEnd = 'open' | 'unknown';

/**
 * The interval from the start of one span to the end of another. An unknown end may be at any time from the other end
 * on; an open one is at infinity.
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

/** A set of dates: it happened at one of them, or at all of them. */
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
  // An event that happened at all of the dates lasted, as a whole, from the first to the last.
  if (set === 'one') return hull;
  const [latestStart, earliestEnd] = [
    asTime(least(members.map(({ latestStart }) => latestStart))),
    asTime(most(members.map(({ earliestEnd }) => earliestEnd))),
  ];
  return { ...hull, kind: members.length > 1 ? 'interval' : members[0]!.kind, latestStart, earliestEnd };
}

/** The zone of several dates: that of the days among them, since times have zones of their own. */
const commonZone = (parts: readonly Span[]): string =>
  (parts.find(({ precision }) => !isCoarser('day', precision)) ?? parts[0])?.zone ?? 'UTC';

/** The dates that a span consists of: the members of a set, or the ends of an interval. */
export const partsOf = ({ members, from, to }: Span): readonly Span[] =>
  members ?? [from, to].filter((part) => part !== undefined);

/** The earliest and the latest finite bound of a span, for drawing it if an end is open. */
export function finiteBounds(span: Span): { start: Time; end: Time } {
  const parts = partsOf(span).map(finiteBounds);
  const bounds = [
    ...[span.start, span.latestStart, span.earliestEnd, span.end],
    ...parts.flatMap(({ start, end }) => [start, end]),
  ].filter(Number.isFinite);
  return { start: asTime(least(bounds)), end: asTime(most(bounds)) };
}

/** The best single estimate: that of the date itself, or the middle of the bounds. */
export function spanMiddle(span: Span): Time {
  const { start, end } = finiteBounds(span);
  return span.estimate ?? asTime(start + (end - start) / 2);
}

/** Whether a date is coarser than a day, or has doubts. It is then drawn differently. */
export const isVague = (span: Span): boolean =>
  isCoarser(span.precision, 'day') || span.approximate || span.uncertain || !(span.end - span.start <= LONGEST_DAY);

/** The length of a day on which clocks are put back, even by the largest step on record. */
const LONGEST_DAY = 2 * DAY;

/** The least of any number of values. `Math.min` takes only a limited number of arguments. */
export const least = (times: readonly number[]): number => times.reduce((a, b) => Math.min(a, b), Infinity);
export const most = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), -Infinity);
