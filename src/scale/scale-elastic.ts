import { asTime, type Time } from '../time/time.js';
import { findBursts, type Anchor, type Burst } from './find-bursts.js';
import type { Segment } from './piecewise.js';
import { timeScale, type Cut, type ScaleState, type TimeScale } from './time-scale.js';
import { waterFill } from './water-fill.js';

/**
 * A scale that fits its events: bursts of events are given room, long gaps between them are shortened. Within a burst
 * time is true; a longer gap is never drawn shorter than a shorter one; everything that did not have to be held at its
 * least length keeps one common rate.
 *
 * @example
 * const x = scaleElastic().anchors(dates).spacing(80).range([0, 900]);
 * x.breaks(); // the gaps that are skipped, to be marked on the axis
 */
export interface ElasticScale extends TimeScale {
  /** When the events were: times, or spans with a best estimate `at`. Also sets the domain to their extent. */
  anchors(): readonly Anchor[];
  anchors(anchors: readonly (number | Anchor)[]): this;
  /** The length that each event of a burst is to have, in units of the range; default a hundredth of it. */
  spacing(): number;
  spacing(spacing: number): this;
  /** The least length of a gap, in units of the range; default half of `spacing`. */
  gap(): number;
  gap(gap: number): this;
  /** How much of the range may go to holding bursts open, 0–1; default 0.6. The rest shows how long the gaps are. */
  share(): number;
  share(share: number): this;
}

interface ElasticState extends ScaleState {
  anchors: readonly Anchor[];
  spacing: number | undefined;
  gap: number | undefined;
  share: number;
}

export function scaleElastic(): ElasticScale {
  const day: readonly [Time, Time] = [asTime(Date.UTC(2000, 0, 1)), asTime(Date.UTC(2000, 0, 2))];
  return elastic({ domain: day, range: [0, 1], anchors: [], spacing: undefined, gap: undefined, share: 0.6 });
}

function elastic(state: ElasticState): ElasticScale {
  const spacingOf = (): number => state.spacing ?? Math.abs(state.range[1] - state.range[0]) / 100;
  const gapOf = (): number => state.gap ?? spacingOf() / 2;
  const cut: Cut = (domain, range) => elasticSegments(domain, range, { ...state, spacing: spacingOf(), gap: gapOf() });
  const scale = timeScale(
    state,
    () => cut,
    () => elastic({ ...state }),
  ) as ElasticScale;

  scale.anchors = ((anchors?: readonly (number | Anchor)[]) => {
    if (!anchors) return state.anchors;
    state.anchors = anchors.map((anchor) =>
      typeof anchor === 'number' ? { start: asTime(anchor), end: asTime(anchor), at: asTime(anchor) } : anchor,
    );
    return scale.domain(extentOf(state.anchors) ?? state.domain);
  }) as ElasticScale['anchors'];
  scale.spacing = ((spacing?: number) => {
    if (spacing === undefined) return spacingOf();
    state.spacing = spacing;
    return scale.domain(state.domain);
  }) as ElasticScale['spacing'];
  scale.gap = ((gap?: number) => {
    if (gap === undefined) return gapOf();
    state.gap = gap;
    return scale.domain(state.domain);
  }) as ElasticScale['gap'];
  scale.share = ((share?: number) => {
    if (share === undefined) return state.share;
    state.share = share;
    return scale.domain(state.domain);
  }) as ElasticScale['share'];
  return scale;
}

/** How much of the range the least lengths of gaps may take: it limits how many there can be. */
const MOST_GAPS = 0.5;

type Demands = Pick<ElasticState, 'anchors' | 'share'> & { readonly spacing: number; readonly gap: number };

function elasticSegments(
  [start, end]: readonly [Time, Time],
  [from, to]: readonly [number, number],
  { anchors, spacing, gap, share }: Demands,
): readonly Segment[] {
  const total = Math.abs(to - from);
  const bursts = findBursts(anchors, Math.floor((total * MOST_GAPS) / Math.max(gap, 1e-9)));
  const pieces = piecesOf(bursts, start, end);
  const asked = bursts.reduce((sum, { count }) => sum + roomFor(count) * spacing, 0);
  const granted = asked > share * total ? (share * total) / asked : 1;
  const lengths = waterFill(
    pieces.map(({ start, end, count, role }) => ({
      duration: end - start,
      least: role === 'gap' ? gap : end > start ? roomFor(count) * spacing * granted : 0,
    })),
    total,
  );
  const sign = to < from ? -1 : 1;
  let position = from;
  return pieces.map((piece, i) => {
    const segmentFrom = position;
    position = i === pieces.length - 1 ? to : position + sign * lengths[i]!;
    const duration = piece.end - piece.start;
    const rate = duration > 0 ? (position - segmentFrom) / duration : 0;
    return { start: piece.start, end: piece.end, from: segmentFrom, to: position, rate, role: piece.role };
  });
}

/** How many spacings a burst asks for: a single event only needs to be seen beside its gaps. */
const roomFor = (count: number): number => (count === 1 ? 0.5 : count);

type Piece = Burst & { readonly role: Segment['role'] };

/** Bursts and the gaps between them; what lies before the first and after the last belongs to these. */
function piecesOf(bursts: readonly Burst[], start: Time, end: Time): readonly Piece[] {
  if (bursts.length < 2) return [{ start, end, count: bursts[0]?.count ?? 1, role: 'burst' }];
  return bursts.flatMap((burst, i): readonly Piece[] => {
    const next = bursts[i + 1];
    const own: Piece = {
      count: burst.count,
      start: i === 0 ? start : burst.start,
      end: next ? burst.end : end,
      role: 'burst',
    };
    return next ? [own, { start: burst.end, end: next.start, count: 0, role: 'gap' }] : [own];
  });
}

function extentOf(anchors: readonly Anchor[]): readonly [Time, Time] | undefined {
  if (anchors.length === 0) return undefined;
  const start = anchors.reduce((least, anchor) => Math.min(least, anchor.start), Infinity);
  const end = anchors.reduce((most, anchor) => Math.max(most, anchor.end), -Infinity);
  return [asTime(start), asTime(end)];
}
