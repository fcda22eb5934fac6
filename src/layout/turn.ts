import type { turning } from './layout.js';
import { mirror } from './mirror.js';

/** A timeline that is read from right to left, or not. */
interface Waiting {
  readonly options: { readonly rightToLeft: boolean };
  set(options: { readonly rightToLeft: boolean }): void;
}

/**
 * Lets pictures be read from right to left. Only pages with such a picture download this. `given` is that of the
 * timeline.
 *
 * @param waiting a timeline that may have been drawn from left to right, and is drawn again
 */
export function giveMirror(given: typeof turning, waiting?: Waiting): void {
  given.mirror = mirror;
  if (waiting?.options.rightToLeft !== true) return;
  waiting.set({ rightToLeft: false });
  waiting.set({ rightToLeft: true });
}
