import { asTime, type Time } from '../time/time.js';
import { anchorsOf, type AnchoredState, type Anchors } from './anchored.js';
import type { Anchor } from './find-bursts.js';
import type { Segment } from './piecewise.js';
import { initialState, timeScale, type TimeScale } from './time-scale.js';

/** A scale that shows the order of events, not their times: from each event to the next is one step. */
export interface SequenceScale extends TimeScale {
  /** The times of the events. Setting them also sets the domain to their extent. */
  anchors: Anchors<this>;
}

/**
 * Equal steps from each event to the next, unless anchors say how much room theirs needs; events at the same time have
 * their steps together. Every step is a break, so
 * that its duration can be written there. The ticks are the times themselves.
 */
export function scaleSequence(): SequenceScale {
  return sequence({ ...initialState(), anchors: [] });
}

function sequence(state: AnchoredState): SequenceScale {
  const scale = timeScale(state, {
    cut: (domain, range) => steps(state.anchors, domain, range),
    copy: () => sequence({ ...state }),
    ticks: (segments, count) => every(timesOf(segments), count),
  }) as SequenceScale;
  scale.anchors = anchorsOf(state, () => scale);
  return scale;
}

function steps(
  anchors: readonly Anchor[],
  [start, end]: readonly [Time, Time],
  [from, to]: readonly [number, number],
): readonly Segment[] {
  const inside = anchors.map(({ at }) => Number(at)).filter((t) => t > start && t < end);
  const times = [...new Set<number>([start, ...inside, end])].sort((a, b) => a - b);
  if (times.length < 2) return [{ start, end, from, to, rate: 0, role: 'plain' }];
  const rooms = new Map<number, number>();
  for (const { at, room = 1 } of anchors) rooms.set(at, (rooms.get(at) ?? 0) + room);
  // Events at the same time have their steps together.
  const steps = times.slice(0, -1).map((t) => rooms.get(t) ?? 1);
  const step = (to - from) / steps.reduce((sum, own) => sum + own, 0);
  let taken = 0;
  return steps.map((own, i): Segment => {
    const [t, next] = [times[i]!, times[i + 1]!];
    const segment = { start: asTime(t), end: asTime(next), from: from + taken * step, to: from + (taken + own) * step };
    taken += own;
    return { ...segment, rate: (own * step) / (next - t), role: 'gap' };
  });
}

const timesOf = (segments: readonly Segment[]): readonly Time[] => [
  ...segments.slice(0, 1).map(({ start }) => start),
  ...segments.map(({ end }) => end),
];

/** At most about `count` of the times, evenly thinned. */
function every(times: readonly Time[], count: number): Time[] {
  const step = Math.max(1, Math.ceil(times.length / Math.max(1, count)));
  return times.filter((_, i) => i % step === 0);
}
