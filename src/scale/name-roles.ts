import { EVEN } from './find-bursts.js';
import type { Segment } from './piecewise.js';

/** What a segment is made of. */
interface Content {
  /** How many events it has; none in a gap. */
  readonly count: number;
  /** The length that it had to be given. */
  readonly least: number;
}

/** So many stretches of plain time one after the other are an axis of their own; fewer are what lies between bursts. */
const AN_AXIS = 2;

/**
 * Says what each segment is. Time between events is skipped where it is drawn much shorter than what is beside it; a row
 * of such times that is not is plain, and is joined where it has one rate: there the axis simply goes on.
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
    // From here on, how far does time go on without a burst or a break?
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

/** Segments of one rate as one. */
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
