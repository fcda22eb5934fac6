import type { Resting } from '../../rest.js';
import { eachOf } from '../reading/each-of.js';

/** A place in the text, and the original line. */
interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly raw: string;
}

export interface Heading extends Place {
  readonly kind: 'heading';
  /** 1–6; 7 for a line that only looks like one */
  readonly level: number;
  readonly text: string;
}

interface Item extends Place {
  readonly kind: 'item';
  /** The number of spaces before it. */
  readonly indent: number;
  readonly text: string;
}

interface Row extends Place {
  readonly kind: 'row';
  readonly cells: readonly string[];
}

interface Words extends Place {
  readonly kind: 'words';
  readonly text: string;
  /** Whether it continues the line before, or belongs to it because of its indent. */
  readonly isBound: boolean;
}

/** The kind of a line of Markdown. */
export type Block = Heading | Item | Row | Words;

/** The blocks of a text, and the targets of its references: `[1.2.0]: https://…`. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly references: ReadonlyMap<string, string>;
}

const ITEM = /^(\s*)(?:[-*+]|\d{1,4}[.)])\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const UNDERLINE = /^(?:=+|-{2,})\s*$/;
const FENCE = /^\s*(?:```|~~~)/;
const REFERENCE = /^\[([^\]]+)\]:\s*(\S+)/;
/** A line that is only a tag or a comment, or the attributes of what is above it, as in Jekyll: `{: .table}`. */
const TAG = /^<(?:[^>]*>|!--.*-->)$|^\{:[^{}]*\}$/;
/** The line below the column names of a table. */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/**
 * The block of each line of Markdown, with rests.
 *
 * @param first the number of the first line
 */
export function* blocksOf(lines: readonly string[], first: number): Resting<Blocks> {
  const blocks: Block[] = [];
  const references = new Map<string, string>();
  let isCode = false;
  yield* eachOf(lines, (raw, index) => {
    const place = { line: first + index, raw };
    const text = raw.trim();
    const isBound = /^\s/.test(raw) || (lines[index - 1]?.trim() ?? '') !== '';
    if (FENCE.test(raw)) isCode = !isCode;
    else if (isCode) blocks.push({ ...place, kind: 'words', text, isBound: true });
    else if (text !== '' && !TAG.test(text)) blocks.push(...blockOf(place, text, isBound));
  });
  return { blocks, references };

  function blockOf(place: Place, text: string, isBound: boolean): readonly Block[] {
    const last = blocks.at(-1);
    const [, hashes, heading] = HEADING.exec(place.raw) ?? [];
    if (hashes !== undefined && heading !== undefined)
      return [{ ...place, kind: 'heading', level: hashes.length, text: withoutHashes(heading) }];
    const [, label, address] = REFERENCE.exec(text) ?? [];
    if (label !== undefined && address !== undefined) {
      references.set(label, address);
      return [];
    }
    if (UNDERLINE.test(place.raw)) {
      if (last?.kind !== 'words' || last.line !== place.line - 1 || /^\s/.test(last.raw)) return [];
      const level = place.raw.startsWith('=') ? 1 : 2;
      blocks[blocks.length - 1] = { kind: 'heading', level, text: last.text, line: last.line, raw: last.raw };
      return [];
    }
    if (text.includes('|') && RULE.test(text)) return [];
    if (text.startsWith('|')) return [{ ...place, kind: 'row', cells: cellsOf(text) }];
    const [, blanks = '', item] = ITEM.exec(place.raw) ?? [];
    if (item !== undefined) return [{ ...place, kind: 'item', indent: blanks.length, text: item }];
    return [{ ...place, kind: 'words', text, isBound }];
  }
}

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** A heading without the closing marks and the anchor that may follow it. */
function withoutHashes(heading: string): string {
  const bare = heading.trim().replace(/\{[#.][^{}]*\}$/, '');
  let end = bare.length;
  while (bare.charAt(end - 1) === '#') end--;
  return bare.slice(0, end).trim();
}
