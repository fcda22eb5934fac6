import type { Time } from '../time/time.js';

/**
 * Neighbours nearer than this cannot be told apart, in px; among many events, those that have less than this part of what each
 * would have if all were shared out evenly.
 */
const LEGIBLE = 12;
const FAIR = 0.5;
/** How much an elastic axis must gain to be worth what it costs: the true proportions. A share of what is crowded. */
const WORTH = 0.25;

/**
 * How many neighbours an axis draws too near to be told apart. What has the same time is not counted: no axis parts it.
 *
 * @param marks where events are marked: one reign may end where the next begins without crushing anything
 * @param scale from time to [0, 1]
 * @param length of the axis in px
 */
export function crowding(marks: readonly Time[], scale: (t: number) => number, length: number): number {
  const times = [...marks].sort((a, b) => a - b);
  const legible = Math.min(LEGIBLE, (FAIR * length) / times.length);
  return times.reduce((crowded, t, i) => {
    const before = times[i - 1];
    const isCrowded = before !== undefined && t > before && Math.abs(scale(t) - scale(before)) * length < legible;
    return isCrowded ? crowded + 1 : crowded;
  }, 0);
}

/** `proportional` where a true scale keeps the events apart, `elastic` where that parts many that it would crush. */
export const chooseScale = (proportional: number, elastic: number): 'proportional' | 'elastic' =>
  proportional - elastic >= Math.max(1, WORTH * proportional) ? 'elastic' : 'proportional';
