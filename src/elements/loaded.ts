import type { Parsed } from '../formats/parsed.js';

/** What has been loaded from a URL so far. */
export interface Loaded extends Omit<Partial<Parsed>, 'issues' | 'until'>, Pick<Parsed, 'issues'> {
  /** `partial`: the connection broke, and what had arrived is there. */
  readonly state: 'none' | 'loading' | 'ready' | 'partial' | 'failed';
  /** How many records of the file were left out. */
  readonly rejected?: number;
  /** How much of the file has arrived, 0–1; undefined if the server does not say how large it is. */
  readonly progress?: number | undefined;
  readonly until?: (time: number) => Loaded;
  /** The document as it was first loaded, if more repetitions have been listed since. */
  readonly origin?: Parsed['document'];
}
