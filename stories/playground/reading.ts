import type { Loaded } from '../../src/elements/loaded.js';
import { parse } from '../../src/formats/auto.js';
import type { FormatName } from '../../src/formats/reading/format-name.js';
import type { Parsed } from '../../src/formats/parsed.js';
import type { Issue } from '../../src/warnings.js';

/** Typed or pasted text, or a file. */
export interface Input {
  readonly text: string;
  /** The name of the file that it came from. */
  readonly name?: string;
  /** What is not text, or too long to be edited, is kept unchanged. */
  readonly bytes?: Uint8Array;
}

/** The result of reading an input: what a timeline shows, and the problems. */
export interface Reading {
  readonly input: Input;
  readonly format?: FormatName | undefined;
  /** In the form of a timeline that loads a file. */
  readonly loaded: Loaded;
}

export const NOTHING: Reading = { input: { text: '' }, loaded: { state: 'none', issues: [] } };

/** The data of a reading for a timeline. */
export const dataOf = ({ loaded: { columns, document } }: Reading) => columns ?? document ?? null;

/** Longer texts would make typing slow. */
const LONGEST = 400_000;

/** Reads text of any format. The order of day and month depends on the language. */
export async function read(input: Input, locale: string): Promise<Reading> {
  const { text, name, bytes } = input;
  if (!bytes && text.trim() === '') return NOTHING;
  try {
    const parsed = await parse(bytes ?? text, { locale, ...(name !== undefined && { name }) });
    return { input, format: parsed.format, loaded: loadedOf(parsed) };
  } catch (error) {
    // Not a problem of the data: most likely a parser could not be loaded.
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

/** A file as an input: as text, if it can be edited. */
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
