import type { DatedEvent } from '../model/validate.js';
import { isCoarser } from '../time/precision.js';
import { finiteBounds, isVague, spanMiddle, type Span } from '../time/span.js';
import type { Time } from '../time/time.js';
import type { Glyph, GlyphEnd } from './scene.js';

/** Half the height of a mark, in px. */
export const MARK_RADIUS = 5.5;
/** Half the thickness of a bar without text, in px. */
export const BAR_RADIUS = 3.5;

/** How far a mark fades out at an unknown end; at an approximate end; the length of an arrowhead; px. */
const FADE = 28;
export const SOFT = 13;
const ARROW = 9;

/** Where an event is along the axis, and how certain that is. */
export type Extent = Pick<
  Glyph,
  'shape' | 'from' | 'to' | 'coreFrom' | 'coreTo' | 'bodyFrom' | 'bodyTo' | 'ends' | 'doubts' | 'places' | 'isEither'
> & { readonly at: number };

/**
 * How far the ends of a mark fade out beyond its extent, in px. The extent already includes the fade of an unknown end.
 */
export const softness = ({ ends }: Pick<Extent, 'ends'>): readonly [number, number] => [soft(ends[0]), soft(ends[1])];
const soft = (end: GlyphEnd): number => (end === 'soft' ? SOFT : 0);

/** Maps a time to px along the axis; and the ends of the axis. */
interface Along {
  readonly position: (t: number) => number;
  readonly axis: readonly [number, number];
}

/**
 * The shape of an event and its positions along the axis. An open end reaches to the end of the axis; an unknown one
 * fades out near the last known date.
 *
 * @param position maps a time to px
 * @param axis where the axis begins and ends, in px
 */
export function extentOf(
  { span }: DatedEvent,
  estimate: Time,
  position: (t: number) => number,
  axis: readonly [number, number],
): Extent {
  if (span.set && span.members) return setExtent(span, span.members, { position, axis });
  return span.kind === 'instant'
    ? instantExtent(span, estimate, { position, axis })
    : barExtent(span, { position, axis });
}

function instantExtent(span: Span, estimate: Time, { position, axis }: Along): Extent {
  const bounds = finiteBounds(span);
  const at = position(estimate);
  const end: GlyphEnd = span.approximate ? 'soft' : 'sharp';
  const [isBefore, isLater] = [!Number.isFinite(span.start), !Number.isFinite(span.end)];
  const [bodyFrom, bodyTo] = [position(bounds.start), position(bounds.end)];
  const from = isBefore ? Math.max(axis[0], bodyFrom - FADE) : bodyFrom;
  const to = isLater ? Math.min(axis[1], bodyTo + FADE) : bodyTo;
  return {
    ...{ shape: isVague(span) ? 'ring' : 'dot', from, to, bodyFrom, bodyTo, coreFrom: from, coreTo: to, at },
    ends: [isBefore ? 'unknown' : end, isLater ? 'unknown' : end],
    ...{ places: [at], doubts: span.uncertain ? [at] : [], isEither: false },
  };
}

function barExtent(span: Span, { position, axis }: Along): Extent {
  const bounds = finiteBounds(span);
  const [axisFrom, axisTo] = axis;
  const first = span.from && sharpness(span.from);
  const last = span.to && sharpness(span.to);
  const [knownFrom, knownTo] = [position(bounds.start), position(bounds.end)];
  const from = first ? knownFrom : span.openStart ? axisFrom : Math.max(axisFrom, knownFrom - FADE);
  const to = last ? knownTo : span.openEnd ? axisTo : Math.min(axisTo, knownTo + FADE);
  // An end known to the day is drawn as certain, as an instant of a day is. A vaguer end is drawn over all that it may
  // be.
  const coreFrom = first?.isDay ? from : Number.isFinite(span.latestStart) ? position(span.latestStart) : from;
  const coreTo = last?.isDay ? to : Number.isFinite(span.earliestEnd) ? position(span.earliestEnd) : to;
  return {
    ...{ shape: 'bar', from, to, at: (from + to) / 2, places: [], isEither: false },
    // An interval that is not certain to have been going on at any time has no core.
    ...(coreFrom < coreTo ? { coreFrom, coreTo } : { coreFrom: coreTo, coreTo }),
    bodyFrom: span.openStart ? from + ARROW : knownFrom,
    bodyTo: span.openEnd ? to - ARROW : knownTo,
    ends: [first?.end ?? (span.openStart ? 'open' : 'unknown'), last?.end ?? (span.openEnd ? 'open' : 'unknown')],
    // In the middle of the range that this end may be in.
    doubts: [
      ...(span.from?.uncertain ? [(from + position(span.from.end)) / 2] : []),
      ...(span.to?.uncertain ? [(position(span.to.start) + to) / 2] : []),
    ],
  };
}

const sharpness = (end: Span): { isDay: boolean; end: GlyphEnd } => ({
  isDay: !isCoarser(end.precision, 'day') && !isVague(end),
  end: end.approximate ? 'soft' : 'sharp',
});

/** A mark for each date of a set, in one line. */
function setExtent(span: Span, members: readonly Span[], { position, axis }: Along): Extent {
  const isEither = span.set === 'one' || members.some(isVague);
  const places = members.map((member) => position(spanMiddle(member)));
  const open = instantExtent({ ...span, uncertain: false }, spanMiddle(span), { position, axis });
  return {
    ...open,
    ...{ shape: isEither ? 'ring' : 'dot', places, isEither: span.set === 'one' },
    at: places[0] ?? open.at,
    doubts: members.flatMap(({ uncertain }, i) => (uncertain ? [places[i]!] : [])),
  };
}

/**
 * The part of an extent within a stretch, in px. Ends beyond it are cut at its edge. Undefined if nothing is within.
 */
export function extentWithin(extent: Extent, [least, most]: readonly [number, number]): Extent | undefined {
  const { from, to, ends } = extent;
  if (to < least || from > most) return undefined;
  const clamp = (at: number): number => Math.min(most, Math.max(least, at));
  const isWithin = (at: number): boolean => at >= least && at <= most;
  return {
    ...extent,
    ...{ from: clamp(from), to: clamp(to), at: clamp(extent.at) },
    ...{ coreFrom: clamp(extent.coreFrom), coreTo: clamp(extent.coreTo) },
    ...{ bodyFrom: clamp(extent.bodyFrom), bodyTo: clamp(extent.bodyTo) },
    ends: [from < least ? 'sharp' : ends[0], to > most ? 'sharp' : ends[1]],
    ...{ places: extent.places.filter(isWithin), doubts: extent.doubts.filter(isWithin) },
  };
}

/** An extent on an axis that shows only the order, where a day or a year has no length. */
export const markOnly = (extent: Extent): Extent => {
  const { shape, at } = extent;
  return shape === 'bar' ? extent : { ...extent, from: at, to: at, coreFrom: at, coreTo: at, bodyFrom: at, bodyTo: at };
};
