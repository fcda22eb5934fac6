import type { Resting } from '../../rest.js';
import { KeptRows } from './kept-rows.js';
import { quotedEnd } from './quoted-cell.js';

/**
 * Divides a text into the rows of a table as it arrives: a row ends at a line break that is not in quotes. A lone
 * carriage return ends a row only in an old file without other line breaks; elsewhere it is an ordinary character.
 */
export class RowCutter {
  /** The rows that are not empty, without their line breaks. */
  readonly rows = new KeptRows();
  readonly #delimiter: string;
  readonly #isEmpty: (row: string) => boolean;
  readonly #hasReturns: boolean;
  #line = 1;

  /** @param start the beginning of the text, which decides how its lines end */
  constructor(delimiter: string, start: string, isEmpty: (row: string) => boolean) {
    this.#delimiter = delimiter;
    this.#isEmpty = isEmpty;
    const outside = start.replace(/"(?:[^"]|"")*"/g, '');
    this.#hasReturns = count(outside, /\r(?!\n)/g) >= count(outside, /\n/g);
  }

  /**
   * Takes the rows that end in a text, and returns the rest.
   *
   * @param isEnd whether nothing follows the text; then the last row is returned, which may be empty
   */
  *cut(text: string, isEnd: boolean): Resting<string> {
    const next = nextIn(text);
    this.rows.begin(text);
    let start = 0;
    for (let steps = 1; start < text.length; steps++) {
      if (steps % STEP === 0) yield;
      let end = this.#breakFrom(start, next);
      const isQuoted = next('"', start) < end;
      if (isQuoted) end = this.#endOf(text, start, isEnd, next);
      // The character after a carriage return decides whether it is the whole line break.
      if (end >= text.length || (text.charAt(end) === '\r' && end === text.length - 1 && !isEnd)) break;
      const isPair = end > start && text.startsWith('\r\n', end - 1);
      this.#add(text, start, isPair ? end - 1 : end, isQuoted);
      start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    return text.slice(start);
  }

  /** Takes the last row, which has no line break. */
  finish(row: string): void {
    if (row === '') return;
    this.rows.begin(row);
    this.#add(row, 0, row.length, true);
  }

  #add(text: string, start: number, end: number, isQuoted: boolean): void {
    FILLED.lastIndex = start;
    if (FILLED.test(text) || !this.#isEmpty(text.slice(start, end))) this.rows.add(start, end, this.#line);
    const breaks = this.#hasReturns ? /\r\n|\n|\r/g : /\n/g;
    this.#line += 1 + (isQuoted ? count(text.slice(start, end), breaks) : 0);
  }

  /** The end of a row with quotes; the end of the text if it is not yet known. */
  #endOf(text: string, start: number, isEnd: boolean, next: ReturnType<typeof nextIn>): number {
    const marks = [this.#delimiter, '\n', this.#hasReturns ? '\r' : '\r\n'];
    let at = start;
    for (;;) {
      const quoted = quotedEnd(text, at, marks, isEnd);
      if (quoted === 'waiting') return text.length;
      const end = quoted ?? Math.min(next(this.#delimiter, at), this.#breakFrom(at, next));
      if (text.charAt(end) !== this.#delimiter) return end;
      at = end + 1;
    }
  }

  #breakFrom(start: number, next: ReturnType<typeof nextIn>): number {
    return this.#hasReturns ? Math.min(next('\n', start), next('\r', start)) : next('\n', start);
  }
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** How most rows begin that are not empty: with a letter or a digit. */
const FILLED = /[^\s",;|]/y;

/** How many rows are cut between two rests. */
const STEP = 4096;

/**
 * Searches for marks from ascending positions, and remembers each result, so that no part of the text is searched
 * twice.
 */
function nextIn(text: string): (mark: string, from: number) => number {
  const places = new Map<string, number>();
  return (mark, from) => {
    let place = places.get(mark) ?? -1;
    if (place < from) places.set(mark, (place = placeIn(text, mark, from)));
    return place;
  };
}

/** The position of a mark; the length of the text if there is none. */
function placeIn(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? text.length : place;
}
