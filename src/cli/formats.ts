import { basename } from 'node:path';
import '../languages/all-languages.js';
import { parse, type Recognised } from '../formats/auto.js';
import type { ParseOptions } from '../formats/parsed.js';
import type { Written } from '../formats/written.js';
import type { TimelineDocument } from '../model/document.js';
import { isUrl, type Input } from './read-input.js';

/** The only module of the program that imports the formats. */

interface WriterOptions {
  readonly timeZone?: string;
  readonly locale?: string;
}

type Writer = (document: TimelineDocument, options: WriterOptions) => Promise<Written>;

/** The formats that can be written; each is loaded when it is needed. The names are also the file extensions. */
export const WRITERS = {
  csv: async (document, options) => (await import('../formats/write-csv.js')).writeCsv(document, options),
  ics: async (document, options) => (await import('../formats/write-ics.js')).writeIcs(document, options),
  json: async (document) => (await import('../formats/write-json.js')).writeJson(document),
  jsonld: async (document, options) => (await import('../formats/write-jsonld.js')).writeJsonLd(document, options),
} as const satisfies Readonly<Record<string, Writer>>;

export type Target = keyof typeof WRITERS;

/** The end of a date up to which endless repetitions are listed; undefined if it is not a date. */
export { endOfDate } from '../formats/dates/end-of-date.js';

/**
 * Reads a file of any format, and reports which it is. The folder of a local file is not added to relative addresses in
 * it, since the output may be moved to where they resolve.
 */
export const parseInput = (
  { name, bytes, mediaType, lastModified }: Input,
  options: ParseOptions & { readonly format?: string },
): Promise<Recognised> =>
  parse(bytes, { ...options, name: isUrl(name) ? name : basename(name), mediaType, lastModified });
