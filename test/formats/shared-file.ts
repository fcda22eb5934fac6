import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = process.env['SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The folder of what is not part of this project; undefined if it does not exist. */
export const SHARED = existsSync(FOLDER) ? FOLDER : undefined;

/** A real file that its licence keeps out of this project; undefined, with a message, if it does not exist. */
export function sharedFile(name: string): Uint8Array | undefined {
  const path = join(FOLDER, name);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  console.log(`${path} is not there: its tests are left out`);
  return undefined;
}

/** A committed file of others. */
export const dataFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../data/formats/${name}`, import.meta.url))));
