import { writeFile } from 'node:fs/promises';
import { fileError } from './file-error.js';
import type { Io } from './io.js';

/**
 * Writes to a file, or to standard output if there is none or it is `-`.
 *
 * @throws FileError if it cannot be written
 */
export async function writeOutput(file: string | undefined, text: string, io: Io): Promise<void> {
  if (file === undefined || file === '-') {
    io.out(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw fileError(file, 'written', error);
  }
}
