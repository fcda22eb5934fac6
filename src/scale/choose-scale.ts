import { findBursts, type Anchor } from './find-bursts.js';

/** Neighbours nearer than this on a true scale cannot be told apart, in px. */
const LEGIBLE = 12;

/**
 * `proportional` where a true scale keeps the events apart, `elastic` where long gaps would crush them.
 *
 * @param length of the axis in px
 */
export function chooseScale(anchors: readonly Anchor[], length: number): 'proportional' | 'elastic' {
  const times = anchors.map(({ at }) => at).sort((a, b) => a - b);
  const extent = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const crushed = times.some((t, i) => i > 0 && t > times[i - 1]! && ((t - times[i - 1]!) / extent) * length < LEGIBLE);
  return crushed && findBursts(anchors, 12).length > 1 ? 'elastic' : 'proportional';
}
