import type { Issue } from '../warnings.js';

/** What a writer gives: the text of a file, and what of the document is not in it. */
export interface Written {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** How to write what can be written in several ways. */
export interface WriteOptions {
  /** IANA zone in which days and times without one are meant; default: that of the document. */
  readonly timeZone?: string;
}
