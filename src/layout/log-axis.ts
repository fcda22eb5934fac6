import { laterScales } from './fit-scale.js';
import { scaleLog } from '../scale/scale-log.js';

/** Lets timelines have a logarithmic axis: only pages that ask for one download this. `given` is the timeline’s own. */
export function giveLog(given: typeof laterScales): void {
  given.log = scaleLog;
}
