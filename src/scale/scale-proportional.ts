import type { Segment } from './piecewise.js';
import { initialState, timeScale, type ScaleState, type TimeScale } from './time-scale.js';
import type { Time } from '../time/time.js';

/**
 * Time in true proportion: each millisecond has the same length. From nanoseconds to thousands of millions of years.
 */
export function scaleProportional(): TimeScale {
  return proportional(initialState());
}

const proportional = (state: ScaleState): TimeScale =>
  timeScale(state, { cut: wholeDomain, copy: () => proportional({ ...state }) });

const wholeDomain = (
  [start, end]: readonly [Time, Time],
  [from, to]: readonly [number, number],
): readonly Segment[] => [{ start, end, from, to, rate: end > start ? (to - from) / (end - start) : 0, role: 'plain' }];
