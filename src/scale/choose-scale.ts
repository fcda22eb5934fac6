import type { Time } from '../time/time.js';

/** Where an event is marked along an axis: a point, or the start of a bar. */
export interface Mark {
  readonly at: Time;
  readonly isBar: boolean;
  /** Bars of different lanes are in nobody’s way. */
  readonly lane: string;
}

/** Neighbours nearer than this are crushed, in px: points, and bars. */
interface Legible {
  readonly point: number;
  readonly bar: number;
}

/** Among many events, those are crushed that have less than this part of what each would have if all were shared out evenly. */
const FAIR = 0.5;
/**
 * What an elastic axis must gain to be worth the true proportions: neighbours that it parts, as a share of all, and for each break
 * that it makes; the more breaks there are, the harder each is to follow.
 */
const WORTH = { share: 1 / 6, each: 0.6, more: 1 / 8 };

/**
 * How many neighbours an axis draws too near to be told apart. What has the same time is not counted: no axis parts it.
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

/** `elastic` where that parts enough of what a true scale would crush, else `proportional`. */
export function chooseScale(gain: number, events: number, breaks: number): 'proportional' | 'elastic' {
  return gain >= Math.max(1, WORTH.share * (events - 1), Math.max(WORTH.each, WORTH.more * breaks) * breaks)
    ? 'elastic'
    : 'proportional';
}
