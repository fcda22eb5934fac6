import { readSpokenDate } from '../dates/spoken-date.js';
import type { Speech } from '../dates/speech.js';
import { datedItem, type Dated } from './dated.js';
import { relativeDate } from './relative-date.js';

/** As programs and catalogues begin their lines: `2024-06-19 15:00 Signed`, `[2024-06-19 15:00:01,250] Signed`, `1961 Treaty`. */
const ISO_FIRST =
  /^\[?(-?\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?)\]? +(?=\S)/;
/** A colon that is in no time of day. */
const MARK = /^(.{1,120}?):(?:\s+|$)/;
const AGAIN = /\s+(every\s.*)$/;
const AFTER = /^(?:after )?!([\w-]+)(?:\s+|$)/;
const BETWEEN = /\s*\/\s*|(?:^|\s+)[–-]\s+|\s+to\s+/;

/** What a note says, and whether a mark is between its date and its words. */
interface Note extends Dated {
  readonly hasMark: boolean;
}

/** The date that a line of its own begins with: as in an item, or in numbers with a blank behind it. */
export function datedLine(line: string, speech: Speech): Note {
  const { when, text } = datedItem(line, speech);
  // What stands in brackets at the end of a line of prose is no date of it.
  if (when && (text === '' || !line.startsWith(text))) return { when, text, hasMark: true };
  const [start = '', date = ''] = ISO_FIRST.exec(line) ?? [];
  const first = start === '' ? undefined : readSpokenDate(date.replace(',', '.'), speech);
  return { when: first, text: first ? line.slice(start.length) : line, hasMark: false };
}

/**
 * Reads notes one after another, since the date of one may be told by another’s: `5 months: …` begins when that before it ended,
 * `after !visit 3 days / 1 week: …` three days after that with the id `visit`. So does Markwhen, https://docs.markwhen.com.
 */
export class NoteReader {
  readonly #speech: Speech;
  readonly #byId = new Map<string, string>();
  #before: string | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** What a line says of when something was; undefined where it says nothing of that. */
  read(line: string): Note | undefined {
    const note = this.#read(line);
    if (!note.when) return undefined;
    this.#before = note.when.date;
    return { ...note, text: note.text.replace(/^\[[ x]?\]\s+/i, '') };
  }

  /** That the last note has an id. */
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
