import { laterScales } from './fit-scale.js';
import { scaleLog } from '../scale/scale-log.js';

/** A timeline, which says again what scale it wants before its next picture. */
interface Waiting {
  set(options: { readonly scale: 'auto' }): void;
}

/**
 * Lets timelines have a logarithmic axis: only pages that ask for one download this. `given` is the timeline’s own.
 *
 * @param waiting what may have been drawn without one, and is to be drawn anew
 */
export function giveLog(given: typeof laterScales, waiting?: Waiting): void {
  given.log = scaleLog;
  waiting?.set({ scale: 'auto' });
}
