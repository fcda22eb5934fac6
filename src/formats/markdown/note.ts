import { readSpokenDate } from '../dates/spoken-date.js';
import type { Speech } from '../dates/speech.js';
import { datedItem, type Dated } from './dated.js';
import { relativeDate } from './relative-date.js';

/** Lines that begin with an ISO date: `2024-06-19 15:00 Signed`, `[2024-06-19 15:00:01,250] Signed`, `1961 Treaty`. */
const ISO_FIRST =
  /^\[?(-?\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?)\]? +(?=\S)/;
/** A colon that is not part of a time of day. */
const MARK = /^(.{1,120}?):(?:\s+|$)/;
const AGAIN = /\s+(every\s.*)$/;
const AFTER = /^(?:after )?!([\w-]+)(?:\s+|$)/;
const BETWEEN = /\s*\/\s*|(?:^|\s+)[–-]\s+|\s+to\s+/;

/** The date and text of a note, and whether a mark separates them. */
interface Note extends Dated {
  readonly hasMark: boolean;
}

/** The date at the start of a line: as in an item, or a numeric one followed by a space. */
export function datedLine(line: string, speech: Speech): Note {
  const { when, text } = datedItem(line, speech);
  // Text in brackets at the end of a line of prose is not its date.
  if (when && (text === '' || !line.startsWith(text))) return { when, text, hasMark: true };
  const [start = '', date = ''] = ISO_FIRST.exec(line) ?? [];
  const first = start === '' ? undefined : readSpokenDate(date.replace(',', '.'), speech);
  return { when: first, text: first ? line.slice(start.length) : line, hasMark: false };
}

/**
 * Reads notes in order, since a date may refer to another note: `5 months: …` begins when the note before it ended,
 * `after !visit 3 days / 1 week: …` three days after the note with the id `visit`. The syntax is that of Markwhen,
 * https://docs.markwhen.com.
 */
export class NoteReader {
  readonly #speech: Speech;
  readonly #byId = new Map<string, string>();
  #before: string | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** The note in a line; undefined if it has no date. */
  read(line: string): Note | undefined {
    const note = this.#read(line);
    if (!note.when) return undefined;
    this.#before = note.when.date;
    return { ...note, text: note.text.replace(/^\[[ x]?\]\s+/i, '') };
  }

  /** Gives the last note an id. */
  name(id: string): void {
    if (this.#before !== undefined) this.#byId.set(id, this.#before);
  }

  #read(line: string): Note {
    const plainly = datedLine(line, this.#speech);
    const [mark = '', head = ''] = MARK.exec(line) ?? [];
    if (plainly.when && plainly.hasMark) return plainly;
    if (mark === '') return plainly;
    const [clause = '', again] = AGAIN.exec(head) ?? [];
    const date = this.#dateOf(head.slice(0, head.length - clause.length).trim());
    if (date === undefined) return plainly;
    return {
      when: { date },
      text: line.slice(mark.length).trim(),
      hasMark: true,
      ...(again !== undefined && { again }),
    };
  }

  #dateOf(words: string): string | undefined {
    const date = readSpokenDate(words, this.#speech)?.date;
    if (date !== undefined) return date;
    const [reference = '', id] = AFTER.exec(words) ?? [];
    const [first = '', last] = words.slice(reference.length).split(BETWEEN);
    const given = first === '' && last !== undefined ? '0 days' : (readSpokenDate(first, this.#speech)?.date ?? first);
    return relativeDate(given, last, id === undefined ? this.#before : this.#byId.get(id));
  }
}
