import { asTime } from '../time/time.js';
import { timeScale, type Cut, type ScaleState, type TimeScale } from './time-scale.js';

/** Time as it is: each millisecond gets the same length. */
export function scaleProportional(): TimeScale {
  return proportional({ domain: [asTime(Date.UTC(2000, 0, 1)), asTime(Date.UTC(2000, 0, 2))], range: [0, 1] });
}

const proportional = (state: ScaleState): TimeScale =>
  timeScale(
    state,
    () => wholeDomain,
    () => proportional({ ...state }),
  );

const wholeDomain: Cut = ([start, end], [from, to]) => [
  { start, end, from, to, rate: end > start ? (to - from) / (end - start) : 0, role: 'burst' },
];
