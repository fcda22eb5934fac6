import type { TimelineDocument } from '../model/document.js';
import type { EventColumns } from '../model/event-columns.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';

/** What an importer reads: text, or the bytes of a file. */
export type FormatInput = string | Uint8Array | ArrayBuffer;

/** The fields of an event that a table or a list of records can be asked for by name. */
export type FieldName =
  | 'title'
  | 'date'
  | 'start'
  | 'end'
  | 'displayDate'
  | 'description'
  | 'lane'
  | 'id'
  | 'url'
  | 'image'
  | 'alt'
  | 'color'
  | 'importance'
  | 'tags'
  | 'place'
  | 'status'
  | 'year';

/**
 * Which field of the source is which of ours: `"date:releaseDate title:name"`, or the same as an object. In a log whose lines have no year
 * `year` is that of the first: `"year:2024"`.
 */
export type FieldMap = string | Readonly<Partial<Record<FieldName, string>>>;

/** How to read what can be read in several ways. Every importer takes all of them and uses what concerns it. */
export interface ParseOptions {
  /**
   * What the source is called in messages: its URL or the name of its file. Default: `the text`. Addresses of pictures and links in records
   * are relative to it.
   */
  readonly name?: string;
  /** Which column or property is which field, where that cannot be seen from their names. */
  readonly fields?: FieldMap | undefined;
  /**
   * BCP 47 tag of the language in which dates are written, and which of texts in several is taken. It decides whether 3/4/2024 is in March or in April, unless the
   * column itself tells. Default: `en`, with English months; `en` alone says nothing of the order, and is read month first.
   */
  readonly locale?: string | undefined;
  /** IANA zone for the times of the source that have none of their own; default: that of the document, as everywhere. */
  readonly timeZone?: string;
  /** The last date for which what repeats for ever is listed: `2030`, `2030-06` or `2030-06-30`. Default: two years from its first time. */
  readonly repeatUntil?: string;
  /** When the source was last written, in ms since 1970, as a `File` has it. It tells of which year a log is whose lines have none. Default, and for NaN: now. */
  readonly lastModified?: number | undefined;
  /** Ends the reading, where that answers later: then it throws the reason of the signal. Default: none, nothing ends it. */
  readonly signal?: AbortSignal | undefined;
}

/** What an importer gives: a document for `data`, and what it could not read. */
export interface Parsed {
  /** Null where nothing could be read at all. */
  readonly document: TimelineDocument | null;
  /** Instead of the document’s events, where there are very many: the document then has none. */
  readonly columns?: EventColumns;
  readonly issues: readonly Issue[];
  /**
   * The same, with what repeats listed until a moment, in ms since 1970, if that is later: more events behind those that are there, which
   * stay as they are. Undefined where all is listed, or `repeatUntil` was given.
   */
  readonly until?: (time: number) => Parsed;
  /** Says of an issue of the document where that is in the source, and gives the record as it was there. */
  readonly locate?: (issue: Issue) => Issue;
}

/** Those of binary formats answer later. None throws for what it is given to read. */
export type Parse = (input: FormatInput, options?: ParseOptions) => Parsed | Promise<Parsed>;

/** An importer. */
export interface Importer {
  readonly parse: Parse;
  /** The same of a file that has come as a whole, with rests. */
  readonly wholeInSlices?: (input: FormatInput, options: ParseOptions) => Resting<Parsed>;
}
