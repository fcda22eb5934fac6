import { EVEN } from './find-bursts.js';
import type { Segment } from './piecewise.js';

/** The content of a segment. */
interface Content {
  /** The number of its events; 0 in a gap. */
  readonly count: number;
  /** The least length that it was given. */
  readonly least: number;
}

/** At least this many gaps in a run make it plain time. Fewer are gaps between bursts. */
const AN_AXIS = 2;

/**
 * Gives each segment its role. Time between events is a gap if it is drawn much shorter than the segments beside it. A
 * run of segments that are not is plain, and those of the same rate are joined: there the axis simply goes on.
 */
export function nameRoles(
  segments: readonly Omit<Segment, 'role'>[],
  contents: readonly Content[],
): readonly Segment[] {
  const isHeld = (i: number): boolean => (contents[i]?.count ?? 0) > 0 && (contents[i]?.least ?? 0) > 0;
  const rateOf = (i: number): number => (isHeld(i) ? Math.abs(segments[i]!.rate) : 0);
  const isSkipped = (i: number): boolean => Math.max(rateOf(i - 1), rateOf(i + 1)) > EVEN * Math.abs(segments[i]!.rate);
  const named: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const { count } = contents[i]!;
    // How far does time go on from here without a burst or a gap?
    let next = i;
    let gaps = 0;
    while (next < segments.length && !isHeld(next) && (contents[next]!.count > 0 || !isSkipped(next))) {
      if (contents[next]!.count === 0) gaps++;
      next++;
    }
    if (gaps >= AN_AXIS) {
      named.push(...joined(segments.slice(i, next)));
      i = next - 1;
    } else {
      named.push({ ...segments[i]!, role: count > 0 ? 'burst' : 'gap' });
    }
  }
  return named;
}

/** Joins segments of the same rate. */
function joined(segments: readonly Omit<Segment, 'role'>[]): readonly Segment[] {
  const plain: Segment[] = [];
  for (const segment of segments) {
    const last = plain.at(-1);
    const isSame = last && (segment.end <= segment.start || Math.abs(segment.rate / last.rate - 1) < 1e-6);
    if (isSame) plain[plain.length - 1] = { ...last, end: segment.end, to: segment.to };
    else plain.push({ ...segment, role: 'plain' });
  }
  return plain;
}
