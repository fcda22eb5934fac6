import { asTime, type Time } from '../time/time.js';

/** The bounds of an event, `[start, end)`, and the best single estimate of its time. */
export interface Anchor {
  readonly start: Time;
  readonly end: Time;
  readonly at: Time;
  /** Whether it is the end of something that began at another anchor. */
  readonly isEnd?: boolean;
  /** In a sequence: the room for the step that begins here, compared with other steps; default 1. */
  readonly room?: number;
}

/** A run of events to be drawn at one rate. A single event is a run of one. */
export interface Burst {
  readonly start: Time;
  readonly end: Time;
  /** The number of its anchors. */
  readonly count: number;
  /**
   * Its length in steps, each from one start to the next that is known to be later, plus the time before the first and
   * after the last. 0 if at most one thing begins, or all begin on the same date, since no axis could separate those.
   */
  readonly steps: number;
}

/**
 * The shortest gap of a burst is at most this many times shorter than the mean gap, so that it is still visible at one
 * rate.
 */
export const EVEN = 8;
/** More cuts than this would not be visible. So the number of segments does not grow with that of events. */
const MOST_CUTS = 200;

/** Anchors by their indices in time order, and the length above which gaps separated them from others. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly threshold: number;
}

/**
 * Divides events into bursts that can each be drawn at one rate. A run whose gaps are too uneven for that is cut where
 * they are most uneven: sort the gaps, find the largest ratio of one to the next smaller, and cut at all above it. The
 * same is done with the parts, so that hours within days within years become bursts of their own. Nothing depends on
 * the available room, so that a picture changes without a jump when it is resized.
 *
 * O(n log n) for each level; there are as many levels as orders of magnitude among the gaps.
 */
export function findBursts(anchors: readonly Anchor[]): readonly Burst[] {
  if (anchors.length === 0) return [];
  const sorted = [...anchors].sort((a, b) => a.at - b.at);
  const gaps = Float64Array.from(sorted, (anchor, i) => gapBetween(sorted[i - 1], anchor));
  const open: Run[] = [{ first: 0, last: gaps.length - 1, threshold: Infinity }];
  const done: Run[] = [];
  let cuts = MOST_CUTS;
  for (let run = longest(open, sorted); run; run = longest(open, sorted)) {
    const threshold = uneven(gaps, run, cuts);
    const parts = threshold === undefined ? [] : split(gaps, run, threshold);
    if (parts.length < 2) done.push(run);
    else open.push(...parts);
    cuts -= Math.max(0, parts.length - 1);
  }
  done.sort((a, b) => a.first - b.first);
  return done.map((run, i) => burstOf(sorted, run, done[i - 1], done[i + 1]));
}

/**
 * The time from one event to the next. 0 if one of them is vague and contains the other, as a year contains one of its
 * days: their distance is unknown. Events known to the same day are as far apart as their estimates.
 */
function gapBetween(before: Anchor | undefined, anchor: Anchor): number {
  if (!before) return 0;
  const overlaps = before.end > anchor.start && anchor.end > before.start;
  return overlaps && !isSame(before, anchor) ? 0 : anchor.at - before.at;
}

const isSame = (a: Anchor, b: Anchor): boolean => a.start === b.start && a.end === b.end;

/** Takes the run with the longest duration from a list: left uncut, it would be the most compressed. */
function longest(runs: Run[], sorted: readonly Anchor[]): Run | undefined {
  const duration = ({ first, last }: Run): number => sorted[last]!.at - sorted[first]!.at;
  const index = runs.reduce((best, run, i) => (duration(run) > duration(runs[best]!) ? i : best), 0);
  return runs.splice(index, 1)[0];
}

/** The length above which the gaps of a run are cut; undefined if the run is even enough, or nothing can be gained. */
function uneven(all: Float64Array, { first, last }: Run, mostCuts: number): number | undefined {
  const gaps = all
    .subarray(first + 1, last + 1)
    .filter((gap) => gap > 0)
    .sort();
  const duration = gaps.reduce((sum, gap) => sum + gap, 0);
  if (gaps.length < 2 || duration <= EVEN * gaps[0]! * gaps.length) return undefined;
  // If not all gaps can be cut, only those of another order of magnitude are worth it.
  const isFew = gaps.length - 1 <= mostCuts;
  let largest = isFew ? 1 : EVEN;
  let threshold: number | undefined;
  for (let i = Math.max(1, gaps.length - mostCuts); i < gaps.length; i++) {
    const ratio = gaps[i]! / gaps[i - 1]!;
    if (ratio <= largest) continue;
    largest = ratio;
    threshold = Math.sqrt(gaps[i]!) * Math.sqrt(gaps[i - 1]!);
  }
  return threshold;
}

function split(gaps: Float64Array, { first, last }: Run, threshold: number): readonly Run[] {
  const parts: Run[] = [];
  let begin = first;
  for (let i = first + 1; i <= last + 1; i++) {
    if (i <= last && gaps[i]! <= threshold) continue;
    parts.push({ first: begin, last: i - 1, threshold });
    begin = i;
  }
  return parts;
}

/**
 * The extent of all that its events may be. A date much vaguer than the burst does not widen it (“the 1960s” beside
 * days of July 1969), and each burst keeps to its half of the gap between them.
 */
function burstOf(sorted: readonly Anchor[], run: Run, before?: Run, after?: Run): Burst {
  const anchors = sorted.slice(run.first, run.last + 1);
  const first: number = anchors[0]!.at;
  const last: number = anchors.at(-1)!.at;
  const narrow = anchors.filter(({ start, end }) => end - start <= run.threshold);
  const exact = narrow.length > 0 && anchors.length > 1 ? narrow : anchors;
  const start = exact.reduce((least, anchor) => Math.min(least, anchor.start), Infinity);
  const end = exact.reduce((most, anchor) => Math.max(most, anchor.end), -Infinity);
  const [left, right] = [before ? sorted[before.last]!.at : -Infinity, after ? sorted[after.first]!.at : Infinity];
  return {
    start: asTime(Math.max(start, (left + Math.max(first, start)) / 2)),
    end: asTime(Math.min(end, (Math.min(last, end) + right) / 2)),
    count: anchors.length,
    steps: stepsIn(
      anchors.filter(({ isEnd }) => !isEnd),
      end - start,
    ),
  };
}

function stepsIn(begun: readonly Anchor[], duration: number): number {
  if (begun.every((anchor) => isSame(anchor, begun[0]!))) return 0;
  const steps = begun.filter((anchor, i) => gapBetween(begun[i - 1], anchor) > 0).length;
  return steps && Math.min(steps + 1, (steps * duration) / (begun.at(-1)!.at - begun[0]!.at));
}
