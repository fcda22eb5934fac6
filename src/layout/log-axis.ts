import { laterScales } from './fit-scale.js';
import { scaleLog } from '../scale/scale-log.js';

/** A timeline. Setting an option makes it lay out its picture again. */
interface Waiting {
  set(options: { readonly scale: 'auto' }): void;
}

/**
 * Makes the logarithmic axis available. Only pages that ask for one download this. `given` is the timeline’s own.
 *
 * @param waiting a timeline that may have been drawn without one, and is drawn again
 */
export function giveLog(given: typeof laterScales, waiting?: Waiting): void {
  given.log = scaleLog;
  waiting?.set({ scale: 'auto' });
}
