import type { Loaded } from '../../src/elements/loaded.js';
import { parse } from '../../src/formats/auto.js';
import type { FormatName } from '../../src/formats/reading/format-name.js';
import type { Parsed } from '../../src/formats/parsed.js';
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
  /** As a timeline has it that loads a file. */
  readonly loaded: Loaded;
}

export const NOTHING: Reading = { input: { text: '' }, loaded: { state: 'none', issues: [] } };

/** What a timeline shows of a reading. */
export const dataOf = ({ loaded: { columns, document } }: Reading) => columns ?? document ?? null;

/** Longer texts would make typing slow. */
const LONGEST = 400_000;

/** Reads text of any format. Days are in the order of the language. */
export async function read(input: Input, locale: string): Promise<Reading> {
  const { text, name, bytes } = input;
  if (!bytes && text.trim() === '') return NOTHING;
  try {
    const parsed = await parse(bytes ?? text, { locale, ...(name !== undefined && { name }) });
    return { input, format: parsed.format, loaded: loadedOf(parsed) };
  } catch (error) {
    // What is not the fault of the data: most likely what reads them could not be had.
    const message = `could not be read: ${String(error)}`;
    const issue: Issue = { severity: 'error', code: 'not-loaded', path: name ?? 'the text', message, record: name };
    return { input, loaded: { state: 'failed', issues: [issue] } };
  }
}

const loadedOf = ({ until, ...parsed }: Parsed): Loaded => ({
  ...parsed,
  state: 'ready',
  ...(until && { until: (time: number) => loadedOf(until(time)) }),
});

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
