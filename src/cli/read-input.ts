import { readFile, stat } from 'node:fs/promises';
import { KeptChunks } from '../formats/pieces/kept-chunks.js';
import { fetchFile, LoadError } from '../source/fetch-file.js';
import { FileError, fileError } from './file-error.js';
import type { Io } from './io.js';

export interface Input {
  /** Its name in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type that the server sends. */
  readonly mediaType?: string;
  /** When a local file was last modified, in ms since 1970. */
  readonly lastModified?: number;
}

/** Whether a file is given by its URL rather than its path. */
export const isUrl = (file: string): boolean => /^https?:\/\//i.test(file);

/**
 * The bytes of a file: a path, an http or https URL, or `-` for standard input.
 *
 * @throws FileError if it cannot be read
 */
export async function readInput(file: string, io: Io): Promise<Input> {
  if (file === '-') return { name: '<stdin>', bytes: await io.stdin() };
  try {
    if (!isUrl(file)) return { name: file, bytes: await readFile(file), lastModified: (await stat(file)).mtimeMs };
    const { name, mediaType, chunks } = await fetchFile(file, { signal: new AbortController().signal });
    const kept = new KeptChunks(chunks);
    const bytes = await kept.start(Infinity);
    if (kept.error !== undefined) throw kept.error as Error;
    return { name, bytes, mediaType };
  } catch (error) {
    throw error instanceof LoadError ? new FileError(error.message, { cause: error }) : fileError(file, 'read', error);
  }
}
