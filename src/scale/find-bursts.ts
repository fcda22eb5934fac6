import { asTime, type Time } from '../time/time.js';

/** Where an event may be, `[start, end)`, and the best single estimate of it. */
export interface Anchor {
  readonly start: Time;
  readonly end: Time;
  readonly at: Time;
}

/** A run of events without a long gap; a single event is a run of one. */
export interface Burst {
  readonly start: Time;
  readonly end: Time;
  readonly count: number;
}

/** Neighbouring gaps must differ at least this much for the longer to count as long. */
const JUMP = 8;

/**
 * Cuts events into bursts where the gaps between them are of another order: sort the gaps and find the largest ratio
 * of one to the next smaller; the geometric mean of the two is the threshold. No parameter depends on the data.
 * One burst means that no gap stands out.
 *
 * @param maxGaps no more long gaps than this, since each costs room
 */
export function findBursts(anchors: readonly Anchor[], maxGaps: number): readonly Burst[] {
  const sorted = [...anchors].sort((a, b) => a.at - b.at);
  const threshold = longGap(sorted, maxGaps);
  const runs: Anchor[][] = [];
  for (const anchor of sorted) {
    const run = runs.at(-1);
    if (run && anchor.at - run.at(-1)!.at <= threshold) run.push(anchor);
    else runs.push([anchor]);
  }
  return runs.map((run, i) => burstOf(run, threshold, runs[i - 1]?.at(-1)?.at, runs[i + 1]?.[0]?.at));
}

function longGap(sorted: readonly Anchor[], maxGaps: number): number {
  const gaps = sorted
    .slice(1)
    .map(({ at }, i) => at - sorted[i]!.at)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  let threshold = Infinity;
  let largest = JUMP;
  for (let i = Math.max(1, gaps.length - maxGaps); i < gaps.length; i++) {
    const ratio = gaps[i]! / gaps[i - 1]!;
    if (ratio < largest) continue;
    largest = ratio;
    threshold = Math.sqrt(gaps[i]! * gaps[i - 1]!);
  }
  return threshold;
}

/**
 * From the earliest to the latest that its events can have been. A date much vaguer than the burst does not widen it
 * (“the 1960s” beside days of July 1969), and bursts keep to their half of the gap between them.
 */
function burstOf(run: readonly Anchor[], threshold: number, before = -Infinity, after = Infinity): Burst {
  const first: number = run[0]!.at;
  const last: number = run.at(-1)!.at;
  const exact = run.filter(({ start, end }) => run.length === 1 || end - start <= threshold);
  const start = exact.reduce((least, anchor) => Math.min(least, anchor.start), first);
  const end = exact.reduce((most, anchor) => Math.max(most, anchor.end), last);
  return {
    start: asTime(Math.max(start, (before + first) / 2)),
    end: asTime(Math.min(end, (last + after) / 2)),
    count: run.length,
  };
}
