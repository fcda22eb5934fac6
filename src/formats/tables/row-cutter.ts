import type { Resting } from '../../rest.js';
import { quotedEnd } from './quoted-cell.js';

/**
 * Cuts a text into the rows of a table, as it comes: a row ends at a line break that does not stand in quotes. A carriage return is one
 * only in a file of old, which has no other: elsewhere it is a letter that somebody has typed.
 */
export class RowCutter {
  /** The rows, each as it is written, without its line break. */
  readonly rows: string[] = [];
  /** The line in which each begins. */
  readonly lines: number[] = [];
  readonly #delimiter: string;
  readonly #hasReturns: boolean;
  #line = 1;

  /** @param start how the text begins, which tells how its lines end */
  constructor(delimiter: string, start: string) {
    this.#delimiter = delimiter;
    const outside = start.replace(/"(?:[^"]|"")*"/g, '');
    this.#hasReturns = count(outside, /\r(?!\n)/g) >= count(outside, /\n/g);
  }

  /**
   * Takes the rows that end in a text, and gives the rest of it.
   *
   * @param isEnd whether the text is all there is; then it is the last row that is given, which may be empty
   */
  *cut(text: string, isEnd: boolean): Resting<string> {
    const next = nextIn(text);
    let start = 0;
    for (let steps = 1; start < text.length; steps++) {
      if (steps % STEP === 0) yield;
      let end = this.#breakFrom(start, next);
      const isQuoted = next('"', start) < end;
      if (isQuoted) end = this.#endOf(text, start, isEnd, next);
      // What follows a carriage return decides whether it is all of the line break.
      if (end >= text.length || (text.charAt(end) === '\r' && end === text.length - 1 && !isEnd)) break;
      const isPair = end > start && text.startsWith('\r\n', end - 1);
      this.#add(text.slice(start, isPair ? end - 1 : end), isQuoted);
      start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    return text.slice(start);
  }

  /** Takes the last row, which no line break ends. */
  finish(row: string): void {
    if (row !== '') this.#add(row, true);
  }

  #add(row: string, isQuoted: boolean): void {
    this.rows.push(row);
    this.lines.push(this.#line);
    this.#line += 1 + (isQuoted ? count(row, this.#hasReturns ? /\r\n|\n|\r/g : /\n/g) : 0);
  }

  /** Where a row with quotes ends; at the end of the text where that is not yet known. */
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

/** So many rows are cut between two rests. */
const STEP = 4096;

/** Looks for marks from ever later places: each that is found is remembered, so that no part of the text is searched twice. */
function nextIn(text: string): (mark: string, from: number) => number {
  const places = new Map<string, number>();
  return (mark, from) => {
    let place = places.get(mark) ?? -1;
    if (place < from) places.set(mark, (place = placeIn(text, mark, from)));
    return place;
  };
}

/** Where a mark is; the length of the text where it is nowhere. */
function placeIn(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? text.length : place;
}
