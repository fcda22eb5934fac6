import { partitionPoint } from '../partition-point.js';
import type { EventTable } from '../model/event-table.js';
import type { LaneOf } from '../model/lanes.js';
import { memoizeEach } from '../memoize.js';
import { chooseScale, crowding, type Mark } from '../scale/choose-scale.js';
import type { Anchor } from '../scale/find-bursts.js';
import { scaleElastic } from '../scale/scale-elastic.js';
import type { ScaleChoice, ScaleKind } from '../scale/scale-kind.js';
import { scaleSequence } from '../scale/scale-sequence.js';
import { scaleProportional } from '../scale/scale-proportional.js';
import type { TimeScale } from '../scale/time-scale.js';
import { finiteBounds, partsOf, spanMiddle, type Span } from '../time/span.js';
import { asTime, type Time } from '../time/time.js';

export interface FittedScale {
  readonly kind: ScaleKind;
  /** From time to [0, 1]. */
  readonly scale: TimeScale;
}

export interface FitOptions {
  /** The length of the axis, in px. */
  readonly length: number;
  /** The room for one event of a burst, and the least length of a gap; px. */
  readonly spacing: number;
  readonly gap: number;
  /** The greatest share of the axis for bursts, 0–1. */
  readonly share: number;
  /** The lane of an event, if events are in separate lanes. */
  readonly laneOf?: LaneOf;
  /** The room that each step of a sequence needs, by the time of its beginning; by default, steps are equal. */
  readonly steps?: readonly Anchor[] | undefined;
}

/**
 * The events of a table as the scale sees them: each date of a set, and both ends of an interval, since either may be
 * in a burst. But an end close to the start of another event, as when one reign follows another, is no anchor of its
 * own.
 */
export const anchorsOf = /* @__PURE__ */ memoizeEach((table: EventTable): readonly Anchor[] => {
  const marks = Float64Array.from(marksOf(table)).sort();
  return table.estimates().flatMap((at, i) => {
    const { span } = table.rows[i]!;
    if (span.kind === 'instant' || span.set || !span.from || !span.to) return anchorsOfSpan(span, at);
    const [first, last] = [span.from, span.to].map((end) => ({ ...finiteBounds(end), at: spanMiddle(end) }));
    const isOwn = distance(marks, last!.at) * MEETS > last!.at - first!.at;
    return isOwn ? [first!, { ...last!, isEnd: true }] : [first!];
  });
});

/** An end is close to a start if their distance is at most this fraction of the interval’s length: 1 / `MEETS`. */
const MEETS = 8;

/** The distance from a time to the nearest of some sorted times. */
function distance(times: Float64Array, t: number): number {
  const next = partitionPoint(times.length, (at) => times[at]! < t);
  return Math.min(Math.abs(t - (times[next - 1] ?? Infinity)), Math.abs((times[next] ?? Infinity) - t));
}

function anchorsOfSpan(span: Span, at: Time): readonly Anchor[] {
  const parts = partsOf(span);
  if (parts.length > 0) return parts.flatMap((part) => anchorsOfSpan(part, spanMiddle(part)));
  return [{ ...finiteBounds(span), at }];
}

/** Where the mark of each event is: an instant at its best estimate, an interval at its start. */
export const marksOf = (table: EventTable): readonly Time[] =>
  table.estimates().map((at, i) => (table.rows[i]!.span.kind === 'instant' ? at : asTime(table.start[i]!)));

/** How far a picture extends beyond its axis for open and unknown ends, in px. */
const GOES_ON = 28;

/** The room for open and unknown ends before and after the axis, in px. A scale ends at the last date. */
export const overhang = /* @__PURE__ */ memoizeEach((table: EventTable): readonly [before: number, after: number] => {
  const isOpen = (at: (span: Span) => number): boolean => table.rows.some(({ span }) => !Number.isFinite(at(span)));
  return [isOpen((span) => span.start) ? GOES_ON : 0, isOpen((span) => span.end) ? GOES_ON : 0];
});

export const hasSoftEnds = /* @__PURE__ */ memoizeEach((table: EventTable) =>
  table.rows.some(({ span }) => span.approximate),
);

/**
 * Least distance at which marks can be told apart, in px. Points have labels in different rows, so a third of a mark is
 * enough; bars differ in length, so a hairline is.
 */
const LEGIBLE = { point: 4, bar: 1 };

/**
 * Scales that few axes need: `event-timeline/core` includes them, and a page downloads one when needed. Until then the
 * choice counts as `auto`.
 */
export const laterScales: { log?: () => TimeScale } = {};

/** A scale from the extent of the events to [0, 1] that suits the events and the length of the axis. */
export function fitScale(
  table: EventTable,
  choice: ScaleChoice,
  { length, spacing, gap, share, laneOf, steps }: FitOptions,
): FittedScale {
  const domain = domainOf(table);
  const proportional = scaleProportional().domain(domain);
  if (choice === 'proportional') return { kind: choice, scale: proportional };
  if (choice === 'sequence') return { kind: choice, scale: scaleSequence().anchors(steps ?? marksOf(table)) };
  if (choice === 'log' && laterScales.log) return { kind: choice, scale: laterScales.log().domain(domain) };
  const elastic = elasticOf(table)
    .copy()
    .spacing(spacing / length)
    .gap(gap / length)
    .share(share);
  if (choice === 'elastic') return { kind: choice, scale: elastic };
  const marks = marksInLanes(table, laneOf);
  const gain = crowding(marks, proportional, length, LEGIBLE) - crowding(marks, elastic, length, LEGIBLE);
  const kind = chooseScale(gain, table.length, elastic.breaks().length);
  return { kind, scale: kind === 'elastic' ? elastic : proportional };
}

function domainOf({ extent }: EventTable): readonly [number, number] {
  const { start, end } = extent ?? { start: 0, end: 1 };
  return [start, end];
}

/** The bursts are the same for every length of the axis. */
const elasticOf = /* @__PURE__ */ memoizeEach((table: EventTable) =>
  scaleElastic().anchors(anchorsOf(table)).domain(domainOf(table)),
);

const marksInLanes = /* @__PURE__ */ memoizeEach((table: EventTable, laneOf: LaneOf | undefined): readonly Mark[] =>
  marksOf(table)
    .map((at, i) => {
      const { span, event } = table.rows[i]!;
      return { at, isBar: span.kind === 'interval', lane: laneOf?.(event) ?? '' };
    })
    .sort((a, b) => a.at - b.at),
);
