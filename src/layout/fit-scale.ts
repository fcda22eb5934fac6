import type { EventTable } from '../model/event-table.js';
import { chooseScale } from '../scale/choose-scale.js';
import type { Anchor } from '../scale/find-bursts.js';
import { scaleElastic } from '../scale/scale-elastic.js';
import { scaleProportional } from '../scale/scale-proportional.js';
import type { TimeScale } from '../scale/time-scale.js';
import { finiteBounds, spanMiddle, type Span } from '../time/span.js';
import { asTime, type Time } from '../time/time.js';
import type { ScaleChoice } from './setting.js';

export interface FittedScale {
  readonly kind: 'proportional' | 'elastic';
  /** From time to [0, 1]. */
  readonly scale: TimeScale;
}

export interface FitOptions {
  /** Of the axis, in px. */
  readonly length: number;
  /** Room for one event of a burst, and the least length of a gap; px. */
  readonly spacing: number;
  readonly gap: number;
  /** How much of the axis may go to bursts, 0–1. */
  readonly share: number;
}

/** The events of a table as the scale sees them: the ends of an interval count each, since either may stand in a burst. */
export function anchorsOf(table: EventTable): readonly Anchor[] {
  return table.estimates().flatMap((at, i) => anchorsOfSpan(table.rows[i]!.span, at));
}

function anchorsOfSpan(span: Span, at: Time): readonly Anchor[] {
  const { members, from, to } = span;
  const parts = members ?? [from, to].filter((end) => end !== undefined);
  if (parts.length > 0) return parts.flatMap((part) => anchorsOfSpan(part, spanMiddle(part)));
  return [{ ...finiteBounds(span), at }];
}

/** Where each event is marked: an instant at its best estimate, an interval where it begins. */
const marksOf = (table: EventTable): readonly Time[] =>
  table.estimates().map((at, i) => (table.rows[i]!.span.kind === 'instant' ? at : asTime(table.start[i]!)));

/** How far a picture goes on beyond its axis where something goes on, or nobody knows when it ended; px. */
const GOES_ON = 28;

/** The room that open and unknown ends need before and after the axis, in px. Beyond the last date time has no scale. */
export function overhang(table: EventTable): readonly [before: number, after: number] {
  const isOpen = (at: (span: Span) => number): boolean => table.rows.some(({ span }) => !Number.isFinite(at(span)));
  return [isOpen((span) => span.start) ? GOES_ON : 0, isOpen((span) => span.end) ? GOES_ON : 0];
}

/** A scale from the extent of the events to [0, 1] that suits them and the length of the axis. */
export function fitScale(
  table: EventTable,
  choice: ScaleChoice,
  { length, spacing, gap, share }: FitOptions,
): FittedScale {
  const anchors = anchorsOf(table);
  const { start, end } = table.extent ?? { start: 0, end: 1 };
  const domain = [start, end] as const;
  const kind = choice === 'auto' ? chooseScale(anchors, marksOf(table), length) : choice;
  const scale =
    kind === 'elastic'
      ? scaleElastic()
          .spacing(spacing / length)
          .gap(gap / length)
          .share(share)
          .anchors(anchors)
          .domain(domain)
      : scaleProportional().domain(domain);
  return { kind, scale };
}
