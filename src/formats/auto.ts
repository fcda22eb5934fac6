import { inSlices } from '../in-slices.js';
import type { Resting } from '../rest.js';
import { KeptChunks } from './pieces/kept-chunks.js';
import { jsonPieces } from './pieces/json-pieces.js';
import { GzipError, unpacked } from './pieces/unpacked.js';
import { wholeWithRests } from './pieces/whole-with-rests.js';
import { unreadable } from './reading/draft.js';
import type { FormatInput, Importer, Parsed, ParseOptions } from './parsed.js';
import { scriptsOfPage } from './reading/page-scripts.js';
import { pageInWords, pageTitle } from './reading/page-title.js';
import { jsonOfLiteral } from './reading/js-literal.js';
import { isJsonLines, oneLineAsList } from './reading/json-lines.js';
import { formatOfJson } from './reading/json-shapes.js';
import type { FormatName } from './reading/format-name.js';
import { dataInProgram, isProgram } from './reading/program.js';
import { beginsLog, isWebPage, recognise, recogniseBytes, type FileFacts } from './reading/recognise.js';
import { placed } from './reading/placed.js';
import { asMended, mendedJson } from './reading/mended.js';
import { textOf } from './reading/text-of.js';
import { withoutCall } from './reading/without-call.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/** Each importer is loaded when it is needed. */
const IMPORTERS: Readonly<Record<FormatName, () => Promise<Importer>>> = {
  arrow: () => import('./arrow.js'),
  csv: () => import('./csv.js'),
  feed: () => import('./feed.js'),
  gedcom: () => import('./gedcom.js'),
  ics: () => import('./ics.js'),
  jaeger: () => import('./jaeger.js'),
  json: () => import('./json.js'),
  jsonld: () => import('./jsonld.js'),
  log: () => import('./log.js'),
  markdown: () => import('./markdown.js'),
  mermaid: () => import('./mermaid.js'),
  otlp: () => import('./otlp.js'),
  parquet: () => import('./parquet.js'),
  records: () => import('./records.js'),
  simile: () => import('./simile.js'),
  timelinejs: () => import('./timelinejs.js'),
  trace: () => import('./trace.js'),
  vis: () => import('./vis.js'),
  wikidata: () => import('./wikidata.js'),
  xml: () => import('./xml.js'),
  yaml: () => import('./yaml.js'),
  zipkin: () => import('./zipkin.js'),
};

/** Other names for formats. */
export const ALIASES: Readonly<Record<string, FormatName>> = {
  ...{
    tsv: 'csv',
    ndjson: 'json',
    jsonl: 'json',
    'json-ld': 'jsonld',
    ical: 'ics',
    icalendar: 'ics',
    md: 'markdown',
    mmd: 'mermaid',
    ged: 'gedcom',
  },
  ...{
    milestones: 'records',
    storyteller: 'records',
    geojson: 'records',
    perfetto: 'trace',
    sparql: 'wikidata',
    feather: 'arrow',
    rss: 'feed',
    atom: 'feed',
    yml: 'yaml',
  },
};

/** The beginnings of what office programs save: ZIP, old Excel and PDF. */
const PACKED = /^(?:PK[\u0003\u0005]|\uFFFD{2}\u0011\uFFFD|ÐÏ\u0011à|%PDF-)/;

/** What Git has in place of a large file. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\//;

/** Formats that are read from bytes rather than text; GEDCOM has encodings of its own. */
export const BY_BYTES: ReadonlySet<string> = new Set(['arrow', 'gedcom', 'parquet']);

export interface ReadOptions extends ParseOptions {
  /** The name of a format; `auto` recognises it. */
  readonly format?: string | undefined;
  /** The media type that the server sends. */
  readonly mediaType?: string | undefined;
}

/** The result of reading a file, and the format that was recognised; undefined if none was. */
export interface Recognised extends Parsed {
  readonly format?: FormatName;
}

/**
 * Reads a file of any format that has an importer, also if it is packed with gzip. Lists, calendars, family trees and
 * XML are read in slices, so that a page stays responsive. The name of a `File` from an input or a drop is used. Never
 * throws because of the content.
 */
export async function parse(input: FormatInput | Blob, options: ReadOptions = {}): Promise<Recognised> {
  if (input instanceof Blob) {
    const own = {
      ...(input instanceof File && { name: input.name, lastModified: input.lastModified }),
      ...(input.type && { mediaType: input.type }),
    };
    return parse(await input.arrayBuffer(), { ...own, ...options });
  }
  const bytes = typeof input === 'string' ? undefined : new Uint8Array(input as ArrayBuffer);
  if (!bytes || recogniseBytes(bytes) !== 'gzip') return placed(await read(input, options), () => input);
  try {
    return await parse(await gunzip(bytes), options);
  } catch (error) {
    if (!(error instanceof GzipError)) throw error;
    return unreadable(error.code, options.name ?? 'the text', error.message, undefined);
  }
}

/** Reads a file that is not packed; places in JSON are known by their pointers only. */
async function read(input: FormatInput, options: ReadOptions): Promise<Recognised> {
  const { name = 'the text', format = 'auto', mediaType } = options;
  const bytes = typeof input === 'string' ? undefined : new Uint8Array(input as ArrayBuffer);
  const magic = bytes && recogniseBytes(bytes);
  if (format !== 'auto' && !(format in IMPORTERS) && !(format in ALIASES)) {
    return unreadable(
      'unknown-format',
      name,
      `cannot be read as “${format}”: expected auto, ${Object.keys(IMPORTERS).join(', ')}`,
      format,
    );
  }
  const said = format === 'auto' ? name : format;
  const text =
    magic === undefined ? await inSlices(jsonIn(textOf(input), { name, mediaType }, said), options.signal) : undefined;
  if (text?.trim() === '') return unreadable('empty', name, 'is empty: expected events', undefined);
  if (text !== undefined && POINTER.test(text))
    return unreadable('unknown-format', name, 'stands for a file that Git LFS keeps elsewhere: get that file', text);
  const value = text === undefined ? undefined : await inSlices(valueOfLong(text, name), options.signal);
  const chosen =
    format === 'auto'
      ? ((magic as FormatName | undefined) ??
        (value === undefined ? recognise(text!, { name, mediaType }) : formatOfJson(value, text!)))
      : (ALIASES[format] ?? (format as FormatName));
  if (chosen === undefined) {
    return unreadable(
      'unknown-format',
      name,
      text !== undefined && PACKED.test(text)
        ? 'is a workbook, a PDF or another packed file, which is not read here: save its table as CSV'
        : 'is of no format that is known here: say which it is with format="…"',
      typeof input === 'string' ? input : undefined,
    );
  }
  if (chosen !== 'jsonld' && text !== undefined && isWebPage(text))
    return {
      ...unreadable(
        'web-page',
        name,
        `is ${pageInWords(text)}, not data: does its address lead to the file itself?`,
        text,
      ),
      format: chosen,
    };
  const { parse: atOnce, wholeInSlices, valueInSlices } = await IMPORTERS[chosen]();
  // A long text is decoded only once.
  const own = BY_BYTES.has(chosen) ? input : (text ?? input);
  const work =
    value !== undefined && valueInSlices ? valueInSlices(value, text!, options) : wholeInSlices?.(own, options);
  const parsed = work ? await inSlices(work, options.signal) : await atOnce(own, options);
  if (parsed.document === null && text !== undefined && parsed.issues[0]?.code === 'invalid-json') {
    const mended = await inSlices(mendedJson(text, name), options.signal);
    if (mended) return asMended(await read(mended.json, options), mended);
  }
  // Any other list in XML.
  const isOther = parsed.issues[0]?.code === 'not-simile' || parsed.issues[0]?.code === 'missing-date';
  if (format === 'auto' && chosen === 'simile' && isOther && !parsed.document?.events.length) {
    const records = await read(input, { ...options, format: 'xml' });
    if (records.document) return records;
  }
  // A page of text about a diagram.
  if (format === 'auto' && chosen === 'markdown' && !parsed.document?.events.length) {
    const diagram = await read(input, { ...options, format: 'mermaid' });
    if (diagram.document) return diagram;
  }
  // The page of a timeline often has its events in a script.
  if (format === 'auto' && chosen === 'jsonld' && !parsed.document?.events.length && isWebPage(text ?? '')) {
    const found = await ofScripts(text!, options);
    if (found) return found;
  }
  // Much linked data has no events of schema.org, but has dates: letters in an archive, works in a museum.
  if (format === 'auto' && chosen === 'jsonld' && parsed.document === null) {
    const records = await read(input, { ...options, format: 'records' });
    if (records.document) return records;
  }
  return { ...parsed, format: chosen };
}

/** The formats of libraries of timelines. Other lists in a page may be about anything, unless it speaks of a timeline. */
const OF_TIMELINES: readonly (FormatName | undefined)[] = ['vis', 'timelinejs', 'simile'];

/** The events in the scripts of a page, with the title of that page. Nothing is run. */
async function ofScripts(html: string, options: ReadOptions): Promise<Recognised | undefined> {
  const scripts = scriptsOfPage(html);
  const data = scripts === '' ? undefined : await inSlices(dataInProgram(scripts), options.signal);
  const found = data === undefined ? undefined : await read(data, { ...options, mediaType: 'application/json' });
  if (!found?.document?.events.length) return undefined;
  if (!OF_TIMELINES.includes(found.format) && !/timeline|chronolog/i.test(scripts)) return undefined;
  const title = pageTitle(html);
  return { ...found, document: { ...(title !== undefined && { title }), ...found.document } };
}

/**
 * The JSON in a text that has some in another form: in a program, or one value a line; else the text; with rests.
 *
 * @param said the name of the format, or of the file
 */
function* jsonIn(given: string, facts: FileFacts, said: string): Resting<string> {
  const inner = withoutCall(given);
  if (isProgram(given, facts) && (yield* wholeWithRests(jsonPieces(), inner)).isWrong) {
    const data = yield* dataInProgram(given);
    if (data !== undefined) return data;
  }
  return oneLineAsList(yield* jsonOfLiteral(inner), said);
}

/** How long a text of JSON is that is read with rests, in characters. A shorter one takes no time. */
const LONG = 1 << 16;

/** The value of a long text of JSON; undefined for any other text. */
function* valueOfLong(text: string, name: string): Resting<unknown> {
  if (text.length < LONG || !/^\s*[[{]/.test(text) || isJsonLines(text) || beginsLog(text, name)) return undefined;
  const { value, isWrong } = yield* wholeWithRests(jsonPieces(), text);
  return isWrong ? undefined : value;
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new KeptChunks(unpacked(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()));
  for await (const _ of file);
  return file.start(Infinity);
}
