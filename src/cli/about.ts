import type { Options } from './options.js';

/** The description of a command, for its help. */
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
