import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** `Intl` changes its mind about kinds of blanks from version to version. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

/** Holds what is said against a table in `test/output` that a speaker of the language can read. */
export function expectTable(folder: string, name: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => `${row.map(plain).join('\t')}\n`).join('');
  const place = new URL(`output/${folder}/`, import.meta.url);
  const [file, changed] = [new URL(`${name}.tsv`, place), new URL(`${name}-changed.tsv`, place)];
  mkdirSync(place, { recursive: true });
  if (process.env['UPDATE_OUTPUT'] || !existsSync(file)) writeFileSync(file, text);
  if (text === readFileSync(file, 'utf8')) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
