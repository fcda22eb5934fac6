import '../time/all-date-words.js';
import { gunzipSync } from 'node:zlib';
import { parse } from '../formats/auto.js';
import type { Parsed, ParseOptions } from '../formats/parsed.js';
import { recognise, recogniseBytes } from '../formats/recognise.js';
import { textOf } from '../formats/text-of.js';
import type { Written } from '../formats/written.js';
import type { TimelineDocument } from '../model/document.js';
import type { Input } from './read-input.js';

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

/** Reads a file of any format, and says which it is. */
export async function parseInput(
  { name, bytes: packed, mediaType }: Input,
  { format = 'auto', ...options }: ParseOptions & { readonly format?: string },
): Promise<Parsed & { readonly format?: string }> {
  const bytes = unpack(packed);
  const found = format === 'auto' ? (recogniseBytes(bytes) ?? recognise(textOf(bytes), { name, mediaType })) : format;
  const isKnown = found !== undefined && found !== 'gzip';
  const parsed = await parse(bytes, { ...options, name, mediaType, format: isKnown ? found : 'auto' });
  return { ...parsed, ...(isKnown && { format: found }) };
}

/** A packed file that is broken is left as it is, for the importer to say so. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (recogniseBytes(bytes) !== 'gzip') return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
