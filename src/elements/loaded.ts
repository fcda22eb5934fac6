import type { Parsed } from '../formats/parsed.js';

/** What has come of a URL so far. */
export interface Loaded extends Omit<Partial<Parsed>, 'issues' | 'until'>, Pick<Parsed, 'issues'> {
  /** `partial`: the connection broke off, and what came is there. */
  readonly state: 'none' | 'loading' | 'ready' | 'partial' | 'failed';
  /** How many records of the file were left out. */
  readonly rejected?: number;
  /** 0–1: how much of the file has come; undefined where the server does not say how large it is. */
  readonly progress?: number | undefined;
  readonly until?: (time: number) => Loaded;
  /** The document as it was when it was loaded, where more of it is listed since. */
  readonly origin?: Parsed['document'];
}
