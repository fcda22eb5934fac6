import type { FormatName } from './reading/format-name.js';
import { isLiteral } from './reading/js-literal.js';
import { inSlices } from '../in-slices.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';
import { ALIASES, BY_BYTES, parse, type ReadOptions, type Recognised } from './auto.js';
import type { Parsed, ParseOptions } from './parsed.js';
import { jsonPieces } from './pieces/json-pieces.js';
import { KeptChunks } from './pieces/kept-chunks.js';
import { readPieces } from './pieces/read-pieces.js';
import { more, type Piece, type Reading } from './pieces/reading.js';
import { NoUtf8, textsOf } from './pieces/texts-of.js';
import { GzipError, unpacked } from './pieces/unpacked.js';
import { unreadable } from './reading/draft.js';
import { placed } from './reading/placed.js';
import { isJsonLines, jsonLinesInPieces, type JsonLines } from './reading/json-lines.js';
import { formatOfJson, formatOfLines } from './reading/json-shapes.js';
import { isProgram } from './reading/program.js';
import { TELLING } from './reading/old-encoding.js';
import { parsedOfLines, parsedOfValue } from './reading/own-events.js';
import type { ReadValue } from './reading/parse-json.js';
import { beginsLog, beginsTrace, isWebPage, recognise, recogniseBytes } from './reading/recognise.js';
import { oldDecoder, textOf } from './reading/text-of.js';

/** How many characters are needed to recognise a file. Smaller files are read as a whole. */
const START = 1 << 16;

/** A reader of JSON in slices. Our own format has another. */
interface SliceReader {
  readonly valueInSlices: ReadValue;
  /** The same, if very many records become columns. */
  readonly manyInSlices?: ReadValue;
  linesInSlices?(lines: JsonLines, options: ParseOptions): Resting<Parsed>;
}

const SLICE_READERS: { readonly [Name in FormatName]?: () => Promise<SliceReader> } = {
  jaeger: () => import('./jaeger.js'),
  jsonld: () => import('./jsonld.js'),
  otlp: () => import('./otlp.js'),
  records: () => import('./records.js'),
  simile: () => import('./simile.js'),
  timelinejs: () => import('./timelinejs.js'),
  trace: () => import('./trace.js'),
  vis: () => import('./vis.js'),
  wikidata: () => import('./wikidata.js'),
  zipkin: () => import('./zipkin.js'),
};

/** A reader of text as it arrives, line by line. */
interface PieceReader {
  parseSlices(options: ParseOptions): Reading<Parsed>;
}

const PIECE_READERS: { readonly [Name in FormatName]?: () => Promise<PieceReader> } = {
  csv: () => import('./csv.js'),
  log: () => import('./log.js'),
};

export type { ReadOptions as StreamOptions };

/** The result of reading a file that arrived in pieces. */
export interface Streamed extends Recognised {
  /** How many records were left out. */
  readonly rejected: number;
  /** `partial`: the rest of the file is missing, as the issues say. `failed`: nothing could be read. */
  readonly state: 'ready' | 'partial' | 'failed';
  readonly until?: (time: number) => Streamed;
}

/**
 * Reads a file of any format as it arrives, such as `response.body`, in slices of 12 ms, so that the page stays
 * responsive. More than 20,000 rows or records become `columns`. Formats other than tables, logs and JSON are read when
 * everything has arrived. Never throws because of the content of the file.
 *
 * @param chunks the bytes of the file; if they end with an error, what arrived before is read
 * @throws that error if nothing can be read from what arrived; the reason of the signal when it is aborted
 *
 * @example
 * const { columns, document, issues } = await parseStream((await fetch(url)).body, { name: url });
 */
export async function parseStream(chunks: AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<Streamed> {
  const { name = 'the text', signal } = options;
  const given = new KeptChunks(chunks);
  const isPacked = recogniseBytes(await given.start(2)) === 'gzip';
  const file = isPacked ? new KeptChunks(unpacked(given)) : given;
  try {
    return await new StreamReader(file, options).read();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (error instanceof NoUtf8) return new StreamReader(file, options, oldDecoder(await file.start(TELLING))).read();
    if (error instanceof GzipError)
      return {
        ...{ document: null, issues: unreadable(error.code, name, error.message, undefined).issues },
        ...{ rejected: 0, state: 'failed' },
      };
    throw error;
  }
}

class StreamReader {
  readonly #file: KeptChunks;
  readonly #options: ReadOptions;
  readonly #texts: AsyncIterator<string, unknown>;

  /** @param old decodes it if it is not UTF-8 */
  constructor(file: KeptChunks, options: ReadOptions, old?: (bytes: Uint8Array) => string) {
    this.#file = file;
    this.#options = options;
    this.#texts = textsOf(file, old);
  }

  async read(): Promise<Streamed> {
    return this.#streamed(await this.#parse());
  }

  /** Adds what the stream knows to a result, also when more is listed later. */
  #streamed({ until, ...parsed }: Recognised): Streamed {
    const { format } = parsed;
    const more = until && { until: (time: number) => this.#streamed({ ...until(time), ...(format && { format }) }) };
    // If nothing could be read, the problem is not that of a record.
    const rejected = parsed.document ? parsed.issues.filter(({ severity }) => severity === 'error').length : 0;
    const { error } = this.#file;
    if (error === undefined) return { ...parsed, ...more, rejected, state: parsed.document ? 'ready' : 'failed' };
    if (!parsed.document) throw error as Error;
    const { name = 'the text' } = this.#options;
    const message = `${name} ended early, in line ${String(this.#file.lines)}: what came before that is shown`;
    const issue = { severity: 'error', code: 'ended-early', path: name, message, record: undefined } satisfies Issue;
    return { ...parsed, ...more, issues: [issue, ...parsed.issues], rejected, state: 'partial' };
  }

  async #parse(): Promise<Recognised> {
    const magic = recogniseBytes(await this.#file.start(6));
    if (magic !== undefined) return this.#bytes();
    let start = '';
    let end: Piece | undefined;
    while (start.length < START && end === undefined) {
      const piece = await this.#next();
      if (typeof piece === 'string') start += piece;
      else end = piece;
    }
    const pieces = [start, ...(end ? [end] : [])];
    const next = async (): Promise<Piece> => pieces.shift() ?? (await this.#next());
    const { format = 'auto', name } = this.#options;
    const asked = ALIASES[format] ?? format;
    const isAny = asked === 'auto';
    // Small files take no time, so they are read at once.
    if ((end && this.#file.error === undefined) || start.trim() === '') return this.#bytes();
    if (isWebPage(start) || isLiteral(start) || isProgram(start, this.#options)) return this.#whole(next);
    const isJson = /^\s*[[{]/.test(start) && !(isAny && beginsLog(start, name));
    if (isJson && (isAny || asked === 'json' || asked in SLICE_READERS))
      return this.#json(start, isAny ? undefined : (asked as FormatName), next);
    const found = isAny ? recognise(start, this.#options) : asked;
    // More of an unknown format would not help to recognise it.
    if (found === undefined) return parse(start, this.#options);
    const reader = await PIECE_READERS[found as FormatName]?.();
    if (!reader) return BY_BYTES.has(found) ? this.#bytes() : this.#whole(next);
    return { ...(await this.#inSlices(reader.parseSlices(this.#options), next)), format: found as FormatName };
  }

  /** Reads JSON: events or records in a list, within an object, or one per line. */
  async #json(start: string, asked: FormatName | undefined, next: () => Promise<Piece>): Promise<Recognised> {
    if (isJsonLines(start)) {
      const lines = await this.#inSlices(jsonLinesInPieces(), next);
      return this.#as(asked ?? formatOfLines(lines.values), parsedOfLines.bind(undefined, lines), (reader) =>
        reader.linesInSlices?.(lines, this.#options),
      );
    }
    const { value, isWrong } = await this.#inSlices(jsonPieces(), next);
    if (isWrong) {
      const text = textOf(await this.#file.start(Infinity));
      if (asked === 'trace' || (asked === undefined && beginsTrace(start))) {
        const { wholeInSlices } = await import('./trace.js');
        return { ...(await this.#inSlices(wholeInSlices(text, this.#options))), format: 'trace' };
      }
      // What can be read of it is read as a whole.
      return parse(text, this.#options);
    }
    const chosen = asked ?? formatOfJson(value, start);
    const { name = 'the text' } = this.#options;
    const readAs = async (format: FormatName): Promise<Recognised> => {
      const read = await this.#as(format, parsedOfValue.bind(undefined, value, name), (reader) =>
        (reader.manyInSlices ?? reader.valueInSlices)(value, start, this.#options),
      );
      return placed(read, () => this.#file.arrived());
    };
    const read = await readAs(chosen);
    if (asked !== undefined || chosen !== 'jsonld' || read.document) return read;
    // Linked data that is not about events may still have dates.
    const records = await readAs('records');
    return records.document ? records : read;
  }

  async #as(
    format: FormatName,
    own: () => Parsed,
    read: (reader: SliceReader) => Resting<Parsed> | undefined,
  ): Promise<Recognised> {
    if (format === 'json') return { ...own(), format };
    const reader = await SLICE_READERS[format]?.();
    const work = reader && read(reader);
    return work ? { ...(await inSlices(work, this.#options.signal)), format } : this.#bytes();
  }

  /** Reads a text when everything has arrived, which is decoded piece by piece until then. */
  async #whole(next: () => Promise<Piece>): Promise<Recognised> {
    const text = await this.#inSlices(allOf(), next);
    if (this.#file.error instanceof GzipError) throw this.#file.error;
    return parse(text, this.#options);
  }

  /** Reads a file from its bytes when everything has arrived. */
  async #bytes(): Promise<Recognised> {
    const bytes = await this.#file.start(Infinity);
    if (this.#file.error instanceof GzipError) throw this.#file.error;
    return parse(bytes, this.#options);
  }

  #inSlices<Result>(reading: Reading<Result>, next = (): Promise<Piece> => this.#next()): Promise<Result> {
    return readPieces(reading, next, this.#options.signal);
  }

  async #next(): Promise<Piece> {
    try {
      const { value, done } = await this.#texts.next();
      return done === true ? { isBroken: this.#file.error !== undefined } : value;
    } catch (error) {
      if (error !== this.#file.error || error instanceof GzipError) throw error;
      return { isBroken: true };
    }
  }
}

/** The whole of a text. */
function* allOf(): Reading<string> {
  const pieces: string[] = [];
  for (;;) {
    const piece = yield* more();
    if (typeof piece !== 'string') return pieces.join('');
    pieces.push(piece);
  }
}
