import type { Time } from '../time/time.js';

/** The position of an event’s mark along an axis: that of a point, or of the start of a bar. */
export interface Mark {
  readonly at: Time;
  readonly isBar: boolean;
  /** Bars of different lanes are never in each other’s way. */
  readonly lane: string;
}

/** The least distance at which neighbours can be told apart, in px: of points, and of bars. */
interface Legible {
  readonly point: number;
  readonly bar: number;
}

/** Among many events, neighbours are too near only below this share of the mean distance. */
const FAIR = 0.5;
/**
 * What an elastic axis must gain to be worth the loss of true proportions, in neighbours that it separates: as a share
 * of all, and for each of its breaks. The more breaks there are, the harder each is to follow.
 */
const WORTH = { share: 1 / 6, each: 0.6, more: 1 / 8 };

/**
 * How many neighbours an axis draws too near to be told apart. Events at the same time do not count: no axis separates
 * them.
 *
 * @param scale from time to [0, 1]
 * @param length of the axis in px
 */
export function crowding(
  marks: readonly Mark[],
  scale: (t: number) => number,
  length: number,
  legible: Legible,
): number {
  const sorted = [...marks].sort((a, b) => a.at - b.at);
  const fair = (FAIR * length) / sorted.length;
  return sorted.reduce((crowded, { at, isBar, lane }, i) => {
    const before = sorted[i - 1];
    if (!before || !(at > before.at)) return crowded;
    const areBars = isBar && before.isBar;
    if (areBars && lane !== before.lane) return crowded;
    const least = Math.min(fair, areBars ? legible.bar : legible.point);
    return Math.abs(scale(at) - scale(before.at)) * length < least ? crowded + 1 : crowded;
  }, 0);
}

/** `elastic` if it separates enough events that a proportional scale would not, else `proportional`. */
export function chooseScale(gain: number, events: number, breaks: number): 'proportional' | 'elastic' {
  return gain >= Math.max(1, WORTH.share * (events - 1), Math.max(WORTH.each, WORTH.more * breaks) * breaks)
    ? 'elastic'
    : 'proportional';
}
