import { memoizeEach } from '../memoize.js';
import type { Time } from '../time/time.js';
import { EVEN, findBursts, type Burst } from './find-bursts.js';
import { nameRoles } from './name-roles.js';
import type { Segment } from './piecewise.js';
import { initialState, timeScale, type TimeScale } from './time-scale.js';
import { anchorsOf, type AnchoredState, type Anchors } from './anchored.js';
import { waterFill } from './water-fill.js';

/**
 * A scale that adapts to its events: bursts of events get room, long gaps between them are shortened. Within a burst
 * time is in true proportion; a longer gap is never drawn shorter than a shorter one; and everything that is not held
 * at its
 * least length has one common rate.
 *
 * @example
 * const x = scaleElastic().anchors(dates).spacing(80).range([0, 900]);
 * x.breaks(); // the gaps that are skipped, to be marked on the axis
 */
export interface ElasticScale extends TimeScale {
  /** The times of the events. Setting them also sets the domain to their extent. */
  anchors: Anchors<this>;
  /** The room for each event of a burst, in units of the range; default a hundredth of it. */
  spacing(): number;
  spacing(spacing: number): this;
  /** The least length of a gap, in units of the range; default half of `spacing`. */
  gap(): number;
  gap(gap: number): this;
  /**
   * The greatest share of the range for the least lengths of bursts, 0–1; default 0.6. The rest shows how long the gaps
   * are.
   */
  share(): number;
  share(share: number): this;
}

interface ElasticState extends AnchoredState {
  spacing: number | undefined;
  gap: number | undefined;
  share: number;
}

export function scaleElastic(): ElasticScale {
  return elastic({ ...initialState(), anchors: [], spacing: undefined, gap: undefined, share: 0.6 });
}

function elastic(state: ElasticState): ElasticScale {
  const spacingOf = (): number => state.spacing ?? Math.abs(state.range[1] - state.range[0]) / 100;
  const gapOf = (): number => state.gap ?? spacingOf() / 2;
  const scale = timeScale(state, {
    cut: (domain, range) => elasticSegments(domain, range, { ...state, spacing: spacingOf(), gap: gapOf() }),
    copy: () => elastic({ ...state }),
  }) as ElasticScale;

  const property = <Name extends 'spacing' | 'gap' | 'share'>(name: Name, get: () => number) =>
    ((value?: number) => {
      if (value === undefined) return get();
      state[name] = value;
      return scale.domain(state.domain);
    }) as ElasticScale[Name];

  scale.anchors = anchorsOf(state, () => scale);
  scale.spacing = property('spacing', spacingOf);
  scale.gap = property('gap', gapOf);
  scale.share = property('share', () => state.share);
  return scale;
}

type Demands = Pick<ElasticState, 'anchors' | 'share'> & { readonly spacing: number; readonly gap: number };

/** A burst, or the time between two, with its least length. */
interface Piece extends Burst {
  readonly isGap: boolean;
  readonly least: number;
}

/** Bursts depend only on the anchors, which copies of a scale share. */
const burstsOf = memoizeEach(findBursts);

function elasticSegments(
  [start, end]: readonly [Time, Time],
  [from, to]: readonly [number, number],
  { anchors, spacing, gap, share }: Demands,
): readonly Segment[] {
  const total = Math.abs(to - from);
  const pieces = askForRoom(piecesOf(burstsOf(anchors), start, end), { total, spacing, gap, share });
  const lengths = waterFill(
    pieces.map(({ start, end, least }) => ({ duration: end - start, least })),
    total,
  );
  const sign = to < from ? -1 : 1;
  let position = from;
  const segments = pieces.map((piece, i) => {
    const segmentFrom = position;
    position = i === pieces.length - 1 ? to : position + sign * lengths[i]!;
    const duration = piece.end - piece.start;
    const rate = duration > 0 ? (position - segmentFrom) / duration : 0;
    return { start: piece.start, end: piece.end, from: segmentFrom, to: position, rate };
  });
  return nameRoles(segments, pieces);
}

/**
 * The greatest share of the range for the least lengths of bursts and gaps together, unless `share` allows bursts more;
 * the rest shows how long the gaps are.
 */
const HELD = 0.9;
/** The share of the range that bursts get before gaps do. */
const KEPT = 0.35;
/** The greatest room for an event of a burst, as a multiple of the mean room of an event. */
const FAIR = 1.5;
/** A date vaguer than this share of the whole is a stretch of time to be seen, not a point. */
const VAGUE = 0.01;

/**
 * The least length of each piece: a burst needs room for its events, a gap for its mark; both get less if there is not
 * enough.
 */
function askForRoom(
  pieces: readonly Burst[],
  { total, spacing, gap, share }: { total: number; spacing: number; gap: number; share: number },
): readonly Piece[] {
  const whole = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const gaps = pieces.filter(({ count }) => count === 0).length;
  // If there are many events, those of a burst get only a little more than their mean room.
  const events = pieces.reduce((sum, { count }) => sum + count, 0);
  const room = Math.min(spacing, (FAIR * total) / events);
  const asks = pieces.map(({ start, end, count, steps }) => {
    if (steps > 0 && end > start) return steps * room;
    return count > 0 && end - start > VAGUE * whole ? spacing / 2 : 0;
  });
  const asked = asks.reduce((sum, ask) => sum + ask, 0);
  const wanted = Math.min(asked, share * total);
  // However many gaps there are, bursts keep a good part of what they need.
  const held = Math.max(HELD, share);
  const forGaps = held * total - Math.min(wanted, KEPT * total);
  const leastGap = Math.min(gap, forGaps / gaps, Math.max(spacing / EVEN, (held * total - wanted) / gaps));
  const granted = asked > 0 ? Math.min(wanted, held * total - gaps * leastGap) / asked : 1;
  return pieces.map((piece, i) => {
    const isGap = piece.count === 0;
    return { ...piece, isGap, least: isGap ? leastGap : asks[i]! * granted };
  });
}

/** Bursts and the gaps between them (`count` 0). The first burst begins at `start`, and the last ends at `end`. */
function piecesOf(bursts: readonly Burst[], start: Time, end: Time): readonly Burst[] {
  if (bursts.length < 2) return [{ start, end, count: bursts[0]?.count ?? 1, steps: bursts[0]?.steps ?? 0 }];
  return bursts.flatMap((burst, i) => {
    const next = bursts[i + 1];
    const own = { ...burst, start: i === 0 ? start : burst.start, end: next ? burst.end : end };
    // Between bursts that touch there is no gap.
    return next && next.start > burst.end ? [own, { start: burst.end, end: next.start, count: 0, steps: 0 }] : [own];
  });
}
