import type { Speech } from '../dates/speech.js';
import type { Block } from './blocks.js';
import { datedLine, NoteReader } from './note.js';
import { titleAndTags } from './words.js';

type Fields = Readonly<Partial<Record<string, string>>>;

/** `title: What happened`, or the colour of a tag, `#talks: blue`. */
const FIELD = /^(#?[\p{L}_][\p{L}\d_]*):(?:\s+(.*))?$/u;
/** A field of an event. Prose rarely has a lower-case word before a colon. */
const OWN_FIELD = /^([a-z_]\w*): +(\S.*)$/;
/** A number before a possible month. */
const NUMBERED = /^(\d{1,2})\. +(?:\p{L}|\d{1,2}\. ?\d)/u;

/** How many lines decide. */
const LOOKED_AT = 200;

/**
 * Whether a text is notes, one event per line, each beginning with its date. A sentence may also begin with a year, so
 * in that case most lines must.
 */
export function areNotes(blocks: readonly Block[], speech: Speech): boolean {
  const lines = blocks.filter(({ kind, raw }) => kind === 'words' && !/^\s/.test(raw)).slice(0, LOOKED_AT);
  const reader = new NoteReader(speech);
  const dated = lines.flatMap(({ raw }) => reader.read(raw.trim()) ?? []);
  return dated.some(({ hasMark }) => hasMark) || (dated.length > 0 && dated.length * 2 >= lines.length);
}

/**
 * Makes notes of numbered lines that begin with days, `3. März 1871: …`: their numbers are not in order, as those of a
 * list would be.
 */
export function withoutFalseNumbers(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  const isInOrder = blocks.every(({ raw }) => {
    const number = Number(NUMBERED.exec(raw)?.[1] ?? 0);
    const follows = number === 0 || number === 1 || number === last + 1;
    last = number || last;
    return follows;
  });
  if (isInOrder) return blocks;
  return blocks.map((block) =>
    block.kind === 'item' && NUMBERED.test(block.raw)
      ? { kind: 'words', text: block.raw.trim(), isBound: false, line: block.line, raw: block.raw }
      : block,
  );
}

/**
 * The fields before the first of the notes, which apply to all, and the other lines. Fields below a heading, which are
 * meant for other programs, and tags in a heading, `## Talks #asia`, are ignored.
 */
export function headAndLines(
  blocks: readonly Block[],
  speech: Speech,
): readonly [head: Fields, lines: readonly Block[]] {
  const isField = (block: Block): boolean =>
    block.kind === 'words' && FIELD.test(block.text) && !datedLine(block.text, speech).when;
  const end = blocks.findIndex((block) => !isField(block));
  const fields = blocks.slice(0, end).map(({ raw }) => {
    const [, name = '', value = ''] = FIELD.exec(raw.trim()) ?? [];
    return /^time ?zone$|^tz$/i.test(name) ? (['timeZone', zoneOf(value)] as const) : ([name, value.trim()] as const);
  });
  let isBelow = false;
  const lines = blocks.slice(end).filter((block) => {
    const isLeftOut = isBelow && isField(block);
    isBelow = block.kind === 'heading' || isLeftOut;
    return !isLeftOut;
  });
  return [Object.fromEntries(fields), lines.map(withoutTags)];
}

/** The fields directly below a note, `id: visit`, and the other lines. */
export function fieldsOfNote(lines: readonly string[]): readonly [fields: Fields, others: readonly string[]] {
  const end = lines.findIndex((line) => !OWN_FIELD.test(line));
  const own = end < 0 ? lines : lines.slice(0, end);
  const fields = own.map((line) => OWN_FIELD.exec(line)!.slice(1) as [string, string]);
  return [Object.fromEntries(fields), lines.slice(own.length)];
}

const withoutTags = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, text: titleAndTags(block.text).title } : block;

/** An offset in hours, `+5`, as the zone of that name, whose sign is inverted. */
const zoneOf = (given: string): string =>
  given
    .trim()
    .replace(
      /^([+-])0?(\d{1,2})(?::?00)?$/,
      (_, sign: string, hours: string) => `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`,
    );
