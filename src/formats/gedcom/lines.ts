import { eachOf } from '../reading/each-of.js';
import { linesIn } from '../reading/lines-in.js';
import type { Resting } from '../../rest.js';

/** A line of GEDCOM with its subordinate lines. */
export interface GedcomNode {
  /** The line number in the file, from 1. */
  readonly line: number;
  /** Its identifier: `I1` for `@I1@`. */
  readonly xref: string | undefined;
  readonly tag: string;
  /** Its text, including the lines that continue it. */
  readonly value: string;
  readonly children: readonly GedcomNode[];
}

/** A problem with a line, and its number. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
  readonly text: string;
}

export interface GedcomLines {
  readonly records: readonly GedcomNode[];
  readonly problems: readonly LineProblem[];
}

/** How many lines are read between two rests. */
const STEP = 512;

interface OpenNode {
  readonly line: number;
  readonly xref: string | undefined;
  readonly tag: string;
  readonly parts: string[];
  readonly children: OpenNode[];
  value: string;
}

/** `level [@xref@] tag [text]`. Files are often indented, although that is not allowed. */
const LINE = /^[\t ]*(\d{1,2})[\t ]+(?:@([^@\s][^@]*)@[\t ]+)?(\w+)(?:[\t ](.*))?$/s;

/** The kinds of records, and the tags that point to some of them. */
const RECORDS = new Set(['INDI', 'FAM', 'SOUR', 'REPO', 'OBJE', 'NOTE', 'SUBM']);
const LINKS = new Set(['HUSB', 'WIFE', 'CHIL', 'FAMS', 'FAMC']);

/**
 * The records of a GEDCOM file. A line that is not valid is read as a continuation of the line before, since some
 * programs break long lines. This is reported, and nothing else is lost.
 */
export function* readGedcomLines(text: string): Resting<GedcomLines> {
  const records: OpenNode[] = [];
  const problems: LineProblem[] = [];
  const open: OpenNode[] = [];
  let isBare = false;
  yield* eachOf(yield* linesIn(text), (content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const bare = isBare ? withSigns(content) : bareRecord(content);
    const isFirst = bare !== undefined && !isBare;
    isBare ||= isFirst;
    const read = takeLine(bare ?? content, line, open, records);
    const problem = isFirst ? `its identifier lacks its @, as others do; read as "${bare}"` : read;
    if (problem !== undefined) problems.push({ line, message: problem, text: content });
  });
  yield* closeAll(records, hasVersion7(records));
  return { records, problems };
}

/** `0 I1 INDI` as it should be, `0 @I1@ INDI`; undefined for any other line. */
function bareRecord(content: string): string | undefined {
  const [, xref = '', tag = ''] = /^\s*0\s+(\w+)\s+([A-Z]{3,4})\s*$/.exec(content) ?? [];
  return RECORDS.has(tag) && !RECORDS.has(xref) && xref !== 'HEAD' ? `0 @${xref}@ ${tag}` : undefined;
}

/** The same for a file of which one record was such, also for what points to them. */
const withSigns = (content: string): string =>
  bareRecord(content) ??
  content.replace(/^(\s*\d+\s+([A-Z]{4})\s+)(\w+)\s*$/, (line, start: string, tag: string, xref: string) =>
    LINKS.has(tag) ? `${start}@${xref}@` : line,
  );

/** Adds a line to the open records; returns a problem, if there is one. */
function takeLine(content: string, line: number, open: OpenNode[], records: OpenNode[]): string | undefined {
  const [, digits, xref, tag = '', value = ''] = LINE.exec(content) ?? [];
  const above = open.at(-1);
  if (digits === undefined) {
    above?.parts.push('\n', content);
    return `no line of GEDCOM; expected a level, a tag and a text${above ? `; taken as more text of line ${String(above.line)}` : ''}`;
  }
  const level = Number(digits);
  const jumps = level > open.length;
  open.length = Math.min(level, open.length);
  const parent = open.at(-1);
  const name = tag.toUpperCase();
  if (parent && (name === 'CONT' || name === 'CONC')) {
    parent.parts.push(name === 'CONT' ? '\n' : '', value);
  } else {
    const node = { line, xref, tag: name, parts: [value], children: [], value: '' };
    (parent ? parent.children : records).push(node);
    open.push(node);
  }
  return jumps ? `level ${digits} under a level of ${String(open.length - 2)}; taken as one more` : undefined;
}

/** Joins the texts, once the version is known. */
function* closeAll(records: readonly OpenNode[], isVersion7: boolean): Resting<void> {
  const left = [...records];
  let count = 0;
  for (let node = left.pop(); node; node = left.pop()) {
    if (++count % STEP === 0) yield;
    const text = node.parts.join('');
    // From version 7 on, only an @ at the start of a line is doubled; before, every @ is.
    node.value = text.includes('@@') ? (isVersion7 ? text.replace(/^@@/gm, '@') : text.replaceAll('@@', '@')) : text;
    node.parts.length = 0;
    left.push(...node.children);
  }
}

function hasVersion7(records: readonly OpenNode[]): boolean {
  const head = records.find(({ tag }) => tag === 'HEAD');
  const version = head?.children.find(({ tag }) => tag === 'GEDC')?.children.find(({ tag }) => tag === 'VERS');
  return (version?.parts[0] ?? '').trim().startsWith('7');
}

/** The target of a pointer: `I1` for `@I1@`. `@VOID@` has none. */
export function pointerOf(value: string): string | undefined {
  const [, xref] = /^\s*@([^@#][^@]*)@\s*$/.exec(value) ?? [];
  return xref === 'VOID' ? undefined : xref;
}

export const isPointer = (value: string): boolean => /^\s*@[^@#][^@]*@\s*$/.test(value);

export const childOf = (node: GedcomNode | undefined, ...tags: readonly string[]): GedcomNode | undefined =>
  node?.children.find(({ tag }) => tags.includes(tag));

export const childrenOf = (node: GedcomNode, tag: string): readonly GedcomNode[] =>
  node.children.filter((child) => child.tag === tag);

/** The text of a child; undefined if it is blank. */
export const textUnder = (node: GedcomNode | undefined, ...tags: readonly string[]): string | undefined =>
  childOf(node, ...tags)?.value.trim() || undefined;

/** A record as plain values, for those who need what has no field of ours: `{ SEX: 'F', BIRT: { DATE: '1900' } }`. */
export function plainRecord(node: GedcomNode): unknown {
  if (node.children.length === 0) return node.value;
  const fields = new Map<string, unknown>(node.value === '' ? [] : [['value', node.value]]);
  const lists = new Map<string, unknown[]>();
  for (const child of node.children) {
    const list = lists.get(child.tag) ?? [];
    list.push(plainRecord(child));
    lists.set(child.tag, list);
  }
  for (const [tag, list] of lists) fields.set(tag, list.length === 1 ? list[0] : list);
  return Object.fromEntries(fields);
}
