import type { Issue } from '../warnings.js';

/** The result of a writer: the text of a file, and what of the document is not in it. */
export interface Written {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Options for what can be written in several ways. */
export interface WriteOptions {
  /** IANA zone of days and times without one; default: that of the document. */
  readonly timeZone?: string;
}
