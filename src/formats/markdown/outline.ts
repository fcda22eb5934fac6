import type { SpokenDate } from '../dates/spoken-date.js';
import type { Speech } from '../dates/speech.js';
import type { Block, Heading } from './blocks.js';
import { dateAlone, datedHeading, datedItem, type Dated } from './dated.js';
import type { NoteReader } from './note.js';
import { plain } from './words.js';

/** An item of a list or a row of a table, with the lines under it. */
export interface Entry extends Dated {
  readonly line: number;
  readonly raw: string;
  readonly lane: string | undefined;
  /** The heading above it, if that has no date. */
  readonly under: Heading | undefined;
  readonly indent: number;
  readonly more: string[];
}

/** A heading with a date, and everything up to the next heading that is not below it. */
export interface Section {
  readonly heading: Heading;
  readonly when: SpokenDate;
  /** The heading without its date. */
  readonly text: string;
  readonly lane: string | undefined;
  readonly entries: Entry[];
  /** All of its lines. */
  readonly lines: string[];
  /** Whether other headings with dates are below it. */
  isAbove: boolean;
}

/** Assigns the blocks of a text to the dates of its headings, lists and tables. */
export class Outline {
  readonly parts: (Entry | Section)[] = [];
  /** The lines before the first of these. */
  readonly intro: string[] = [];
  title: string | undefined;
  readonly #speech: Speech;
  readonly #titleHeading: Heading | undefined;
  /** The heading that is the current lane. */
  #lane: Heading | undefined;
  /** The highest heading without a date above the current line. */
  #undated: Heading | undefined;
  /** A heading without a date, until anything is below it. */
  #fresh: Heading | undefined;
  #section: Section | undefined;
  #last: Entry | undefined;
  /** The index of a table’s column with the dates. */
  #column: number | undefined;
  /** Set if lines are read as events, too, as items of a list are. */
  readonly #notes: NoteReader | undefined;

  constructor(title: string | undefined, blocks: readonly Block[], speech: Speech, notes?: NoteReader) {
    this.title = title;
    this.#speech = speech;
    this.#notes = notes;
    const [first, second] = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    this.#titleHeading = title !== undefined || (notes && first && second) ? undefined : titleOf(blocks, speech);
  }

  take(block: Block): void {
    const fresh = this.#fresh;
    this.#fresh = undefined;
    if (block.kind !== 'row') this.#column = undefined;
    if (block.kind === 'heading') this.#takeHeading(block);
    else if (block.kind === 'row') this.#takeRow(block);
    else if (!fresh || !this.#dateHeading(fresh, block.text)) this.#takeLine(block);
  }

  #takeHeading(heading: Heading): void {
    this.#last = undefined;
    const isBelow = this.#section !== undefined && heading.level > this.#section.heading.level;
    const { when, text } = datedHeading(heading.text, this.#speech, isBelow ? yearOf(this.#section) : undefined);
    if (heading === this.#titleHeading) this.title = plain(heading.text);
    else if (when) {
      if (isBelow) this.#section!.isAbove = true;
      this.#open(heading, when, text);
    } else if (isBelow) this.#section!.lines.push(heading.text);
    else {
      this.#section = undefined;
      if (!this.#undated || heading.level <= this.#undated.level) this.#undated = heading;
      this.#fresh = this.#lane = heading;
    }
  }

  #open(heading: Heading, when: SpokenDate, text: string): void {
    this.#undated = undefined;
    if (this.#lane && heading.level <= this.#lane.level) this.#lane = undefined;
    this.#section = { heading, lane: textOf(this.#lane), when, text, entries: [], lines: [], isAbove: false };
    this.parts.push(this.#section);
  }

  /** The date of a heading may be the whole first line below it. */
  #dateHeading(heading: Heading, line: string): boolean {
    const when = dateAlone(line, this.#speech);
    if (when) this.#open(heading, when, datedHeading(heading.text, this.#speech).text);
    return when !== undefined;
  }

  /** Takes a row of a table: the cells beside its date. The row of column names has none. */
  #takeRow({ cells, line, raw }: Extract<Block, { kind: 'row' }>): void {
    const column = this.#column ?? cells.findIndex((cell) => dateAlone(cell, this.#speech));
    const when = dateAlone(cells[column] ?? '', this.#speech);
    if (column < 0) return;
    this.#column = column;
    const [text = '', ...more] = cells.filter((cell, i) => i !== column && cell !== '');
    this.#add({ when, text, indent: 0, line, raw }, raw);
    this.#last?.more.push(...more);
  }

  #takeLine(block: Extract<Block, { kind: 'item' | 'words' }>): void {
    const note = block.kind === 'words' && !/^\s/.test(block.raw) ? this.#notes?.read(block.text) : undefined;
    if (note) {
      // A list below such a line belongs to it.
      this.#add({ ...block, ...note, indent: -1 }, block.text);
      return;
    }
    const line = block.kind === 'item' ? `• ${block.text}` : block.text;
    if (block.kind === 'item' && (!this.#last || block.indent <= this.#last.indent)) {
      this.#add({ ...block, ...datedItem(block.text, this.#speech, yearOf(this.#section)) }, line);
      return;
    }
    if (block.kind === 'item' || block.isBound || this.#notes) this.#last?.more.push(line);
    const [, id] = (this.#notes && this.#last && ID.exec(line)) || [];
    if (id !== undefined) this.#notes?.name(id);
    this.#section?.lines.push(line);
    if (this.parts.length === 0) this.intro.push(line);
  }

  #add({ when, text, again, indent, line, raw }: Omit<Entry, 'lane' | 'under' | 'more'>, whole: string): void {
    const section = this.#section;
    const lane = textOf(section?.heading ?? this.#lane);
    this.#last = { when, text, again, indent, line, raw, lane, under: section ? undefined : this.#undated, more: [] };
    (section?.entries ?? this.parts).push(this.#last);
    section?.lines.push(whole);
  }
}

/** The name by which other notes can refer to one. */
const ID = /^id: +(\S+)$/;

/**
 * The only heading of the first level; if there is none, or if there are several and none with a date, the first of
 * all, unless others stand beside it, as on a page of a wiki.
 */
function titleOf(blocks: readonly Block[], speech: Speech): Heading | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const firsts = headings.filter(({ level }) => level === 1);
  if (firsts.length === 1) return firsts[0];
  const isDated = ({ text }: Heading): boolean => datedHeading(text, speech).when !== undefined;
  const [first, ...others] = headings;
  if (firsts.length === 0 && others.some(({ level }) => level === first?.level)) return undefined;
  return !first || firsts.some(isDated) || isDated(first) ? undefined : first;
}

const textOf = (heading: Heading | undefined): string | undefined => (heading && plain(heading.text)) || undefined;

/** The year of a section whose date is a year. */
const yearOf = (section: Section | undefined): string | undefined => /^\d{4}$/.exec(section?.when.date ?? '')?.[0];
