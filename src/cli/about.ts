import type { Options } from './options.js';

/** What there is to say of a command, without what it does. */
export interface About {
  readonly name: string;
  /** Its arguments: `FILE…`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly details: string;
  readonly examples: readonly string[];
  readonly options: Options;
}
