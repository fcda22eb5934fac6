import { basename } from 'node:path';
import '../languages/all-languages.js';
import { parse, type Recognised } from '../formats/auto.js';
import type { ParseOptions } from '../formats/parsed.js';
import type { Written } from '../formats/written.js';
import type { TimelineDocument } from '../model/document.js';
import { isUrl, type Input } from './read-input.js';

/** All that the command knows of the formats: where they are is said here only. */

interface WriterOptions {
  readonly timeZone?: string;
  readonly locale?: string;
}

type Writer = (document: TimelineDocument, options: WriterOptions) => Promise<Written>;

/** What can be written; each is loaded when it is asked for. The names are also the endings of files. */
export const WRITERS = {
  csv: async (document, options) => (await import('../formats/write-csv.js')).writeCsv(document, options),
  ics: async (document, options) => (await import('../formats/write-ics.js')).writeIcs(document, options),
  json: async (document) => (await import('../formats/write-json.js')).writeJson(document),
  jsonld: async (document, options) => (await import('../formats/write-jsonld.js')).writeJsonLd(document, options),
} as const satisfies Readonly<Record<string, Writer>>;

export type Target = keyof typeof WRITERS;

/** The end of a date until which what repeats for ever can be listed; undefined for what is none. */
export { endOfDate } from '../formats/dates/end-of-date.js';

/**
 * Reads a file of any format, and says which it is. The folder of a file on disk is no part of the addresses in it: what is written from it
 * goes where these lead to the same.
 */
export const parseInput = (
  { name, bytes, mediaType, lastModified }: Input,
  options: ParseOptions & { readonly format?: string },
): Promise<Recognised> =>
  parse(bytes, { ...options, name: isUrl(name) ? name : basename(name), mediaType, lastModified });
