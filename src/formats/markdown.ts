import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import { orderIn } from './dates/day-order.js';
import { readSpokenDate } from './dates/spoken-date.js';
import type { Speech } from './dates/speech.js';
import { blocksOf } from './markdown/blocks.js';
import { frontMatter } from './markdown/front-matter.js';
import { groupsAsHeadings } from './markdown/groups.js';
import { NoteReader } from './markdown/note.js';
import { areNotes, fieldsOfNote, headAndLines, withoutFalseNumbers } from './markdown/notes.js';
import { Outline, type Entry, type Section } from './markdown/outline.js';
import { repeated } from './markdown/recurrence.js';
import { withStressedHeadings } from './markdown/stressed.js';
import { isWiki, wikiAsMarkdown } from './markdown/wiki.js';
import { contents, linkIn, plain } from './markdown/words.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { Draft, unreadable, type Origin } from './reading/draft.js';
import { eachOf } from './reading/each-of.js';
import { textOf } from './reading/text-of.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads lists such as `- 2024-06-19: Treaty signed`, the same as plain lines, and headings with dates, such as those of
 * a changelog, with dates as people write them. Indented lines under an item are its description; the first heading is
 * the title, later ones are lanes. The text under a heading with a date is its description, or, if the heading says
 * nothing else, the events of that date. Links and pictures belong to their item.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text', locale, timeZone } = options;
  const { head, body, first } = yield* frontMatter(textOf(input));
  const speech = { order: orderIn(locale ?? head['lang']), locale: locale ?? head['lang'] };
  const { blocks, references } = yield* blocksOf(isWiki(body) ? wikiAsMarkdown(body) : body, first);
  const lines = withStressedHeadings(withoutFalseNumbers(blocks), speech);
  const list = new Outline(head['title'], lines, speech);
  yield* eachOf(lines, (line) => list.take(line));
  const isOfNotes = !list.parts.some(({ when }) => when) && areNotes(lines, speech);
  const [own, notes] = isOfNotes ? headAndLines(groupsAsHeadings(lines), speech) : [{}, []];
  const said = { ...own, ...head };
  const outline = isOfNotes ? new Outline(said['title'], notes, speech, new NoteReader(speech)) : list;
  yield* eachOf(notes, (note) => outline.take(note));
  if (outline.parts.length === 0)
    return unreadable('no-events', name, 'has no list: expected lines such as "- 2024-06-19: what happened"', input);
  const writer = new Writer(outline, references, isOfNotes, speech);
  yield* eachOf(outline.parts, (part) => {
    if ('heading' in part) writer.addSection(part);
    else writer.addEntry(part);
  });
  return writer.draft.finish({
    title: outline.title,
    description: outline.intro.map(plain).join('\n') || said['description'],
    lang: said['lang'],
    timeZone: timeZone ?? said['timeZone'] ?? said['timezone'],
  });
}

/** The greatest number of times of a repeated event, as in a calendar. */
const MOST_TIMES = 1000;
const MOST_IN_ALL = 100_000;

class Writer {
  readonly draft = new Draft();
  readonly #speech: Speech;
  /** How many more times can be listed in the whole text. */
  #room = MOST_IN_ALL;
  readonly #references: ReadonlyMap<string, string>;
  /** If headings have dates, an undated one is reported as a whole, rather than each item under it. */
  readonly #hasDatedHeadings: boolean;
  readonly #told = new Set<number>();
  readonly #isOfNotes: boolean;

  constructor({ parts }: Outline, references: ReadonlyMap<string, string>, isOfNotes: boolean, speech: Speech) {
    this.#references = references;
    this.#speech = speech;
    this.#hasDatedHeadings = parts.some((part) => 'heading' in part);
    this.#isOfNotes = isOfNotes;
  }

  addEntry({ line, raw, lane, when, text, again, more, under }: Entry): void {
    if (when) {
      const [{ id, ...data }, others] = this.#isOfNotes ? fieldsOfNote(more) : [{}, more];
      const own = { id, data: Object.keys(data).length > 0 ? data : undefined };
      const event = { displayDate: when.words, lane, ...contents(text, others) };
      this.#datesOf(when.date, again, at(line, raw)).forEach((date, i) => {
        this.draft.add({ date, ...event, ...own, ...(i > 0 && { id: undefined }) }, at(line, raw));
      });
    } else if (this.#hasDatedHeadings && under) this.#tellOfHeading(under);
    else this.#missDate(at(line, raw), text, '- 2024-06-19: what happened');
  }

  /** The times of a repeated event. */
  #datesOf(date: string, again: string | undefined, origin: Origin): readonly string[] {
    if (again === undefined) return [date];
    const most = Math.max(1, Math.min(MOST_TIMES, this.#room));
    const found = repeated(date, again, most, (words) => readSpokenDate(words, this.#speech)?.date);
    const cut = found ? found.cut : `shown once: "${again}" is not read`;
    if (cut !== undefined) this.draft.warn('repeat-cut', origin, 'date', cut);
    const { dates } = found ?? { dates: [date] };
    this.#room -= dates.length - 1;
    return dates;
  }

  /**
   * Adds the event of a heading with text; without text, its items are events of that date. Items with dates are events
   * of their own.
   */
  addSection({ heading, when, text, lane, entries, lines, isAbove }: Section): void {
    if (isAbove && text === '' && entries.length === 0 && lines.length === 0) return;
    const origin = at(heading.line, heading.raw);
    const dated = { date: when.date, displayDate: when.words, lane };
    if (text !== '' && entries.some((entry) => entry.when)) {
      for (const entry of entries) this.addEntry(entry);
    } else if (text !== '') {
      const url = linkIn(heading.text) ?? this.#references.get(text);
      this.draft.add({ ...contents(text, lines), ...dated, title: text, url }, origin);
    } else if (entries.length > 0) {
      for (const entry of entries) this.addEntry(entry.when ? { ...entry, lane } : { ...entry, when, lane });
    } else {
      const [title = '', ...more] = lines;
      this.draft.add({ ...dated, ...contents(title, more) }, origin);
    }
  }

  #tellOfHeading({ line, raw, text }: Section['heading']): void {
    if (!this.#told.has(line)) this.#missDate(at(line, raw), text, '## 2024-06-19: what happened');
    this.#told.add(line);
  }

  #missDate(origin: Origin, text: string, expected: string): void {
    const message = `no date in "${text.slice(0, 40)}": expected "${expected}"`;
    this.draft.reject('missing-date', origin, undefined, message);
  }
}

const at = (line: number, raw: string): Origin => ({ path: `line ${String(line)}`, record: raw });
