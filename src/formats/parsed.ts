import type { TimelineDocument } from '../model/document.js';
import type { EventColumns } from '../model/event-columns.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';

/** The input of an importer: text, or the bytes of a file. */
export type FormatInput = string | Uint8Array | ArrayBuffer;

/** The fields of an event that can be mapped to columns or properties. */
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
 * Maps our fields to those of the source: `"date:releaseDate title:name"`, or the same as an object. For a log without
 * years, `year` is that of the first line: `"year:2024"`.
 */
export type FieldMap = string | Readonly<Partial<Record<FieldName, string>>>;

/** How to read what is ambiguous. Every importer accepts all of these, and uses those that concern it. */
export interface ParseOptions {
  /**
   * The name of the source in messages: its URL or the name of its file. Default: `the text`. Relative URLs of pictures
   * and links in records are resolved against it.
   */
  readonly name?: string;
  /** The columns or properties of our fields, if they cannot be recognised by name. */
  readonly fields?: FieldMap | undefined;
  /**
   * BCP 47 tag of the language of dates, and of the preferred texts if there are several. It decides whether 3/4/2024
   * is in March or in April, unless the column itself tells. Default: `en`, with English months; `en` alone does not
   * decide the order, which is then month first.
   */
  readonly locale?: string | undefined;
  /** IANA zone for times of the source without one; default: that of the document, else UTC. */
  readonly timeZone?: string;
  /**
   * The last date up to which endless repetitions are listed: `2030`, `2030-06` or `2030-06-30`. Default: two years
   * after the first time.
   */
  readonly repeatUntil?: string;
  /**
   * When the source was last modified, in ms since 1970, as in a `File`. It decides the year of a log without years.
   * Default, and for NaN: now.
   */
  readonly lastModified?: number | undefined;
  /** Aborts reading, if the importer is asynchronous: it then throws the reason of the signal. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

/** The result of an importer: a document for `data`, and the problems. */
export interface Parsed {
  /** Null if nothing could be read at all. */
  readonly document: TimelineDocument | null;
  /** Very many events, instead of those of the document, which then has none. */
  readonly columns?: EventColumns;
  readonly issues: readonly Issue[];
  /**
   * The same with endless repetitions listed up to a later time, in ms since 1970. Further events are added after the
   * others, which do not change. Undefined if everything is listed, or if `repeatUntil` was given.
   */
  readonly until?: (time: number) => Parsed;
  /** Translates an issue of the document to its place in the source, with the original record. */
  readonly locate?: (issue: Issue) => Issue;
}

/** Importers of binary formats are asynchronous. None throws because of its input. */
export type Parse = (input: FormatInput, options?: ParseOptions) => Parsed | Promise<Parsed>;

/** An importer. */
export interface Importer {
  readonly parse: Parse;
  /** The same for a complete file, with rests. */
  readonly wholeInSlices?: (input: FormatInput, options: ParseOptions) => Resting<Parsed>;
  /** The same for the value of a JSON text, of which it also gets the beginning. */
  readonly valueInSlices?: (value: unknown, start: string, options: ParseOptions) => Resting<Parsed>;
}
