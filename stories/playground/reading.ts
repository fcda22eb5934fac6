import { parse } from '../../src/formats/auto.js';
import type { FormatName } from '../../src/formats/reading/recognise.js';
import type { EventColumns } from '../../src/model/event-columns.js';
import type { TimelineDocument } from '../../src/model/document.js';
import type { Issue } from '../../src/warnings.js';

/** Text that was typed or pasted, or a file as it came. */
export interface Input {
  readonly text: string;
  /** The file that it came from. */
  readonly name?: string;
  /** What is no text, or too long to be edited, is kept as it is. */
  readonly bytes?: Uint8Array;
}

/** What has come of an input: what a timeline shows, and what is wrong so far. */
export interface Reading {
  readonly input: Input;
  readonly format?: FormatName | undefined;
  readonly data: TimelineDocument | EventColumns | null;
  readonly issues: readonly Issue[];
  /** Says of what a timeline found wrong where that is in the input. */
  readonly locate: (issue: Issue) => Issue;
}

export const NOTHING: Reading = { input: { text: '' }, data: null, issues: [], locate: (issue) => issue };

/** Longer texts would make typing slow. */
const LONGEST = 400_000;

/** Reads text of any format. Days are in the order of the language. */
export async function read(input: Input, locale: string): Promise<Reading> {
  const { text, name, bytes } = input;
  if (!bytes && text.trim() === '') return NOTHING;
  try {
    const parsed = await parse(bytes ?? text, { locale, ...(name !== undefined && { name }) });
    const { format, columns, document, issues, locate = NOTHING.locate } = parsed;
    return { input, format, data: columns ?? document, issues, locate };
  } catch (error) {
    // What is not the fault of the data: most likely what reads them could not be had.
    const message = `could not be read: ${String(error)}`;
    const issue: Issue = { severity: 'error', code: 'not-loaded', path: name ?? 'the text', message, record: name };
    return { ...NOTHING, input, issues: [issue] };
  }
}

/** A file as an input: as text, where it is one that can be edited. */
export async function inputOf(file: File): Promise<Input> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > LONGEST || text.includes('\0') ? { text: '', name, bytes } : { text, name };
  } catch {
    return { text: '', name, bytes };
  }
}
