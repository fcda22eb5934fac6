import type { Time } from '../time/time.js';
import { findBursts, type Anchor } from './find-bursts.js';

/** Neighbours nearer than this on a true scale cannot be told apart, in px. */
const LEGIBLE = 12;

/**
 * `proportional` where a true scale keeps the events apart, `elastic` where long gaps would crush them.
 *
 * @param anchors all that the scale is to fit
 * @param marks where events are marked: one reign may end where the next begins without crushing anything
 * @param length of the axis in px
 */
export function chooseScale(
  anchors: readonly Anchor[],
  marks: readonly Time[],
  length: number,
): 'proportional' | 'elastic' {
  const times = [...marks].sort((a, b) => a - b);
  const extent = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const crushed = times.some((t, i) => i > 0 && t > times[i - 1]! && ((t - times[i - 1]!) / extent) * length < LEGIBLE);
  return crushed && findBursts(anchors, 12).length > 1 ? 'elastic' : 'proportional';
}
