import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** `Intl` has different spaces in different versions. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

/** Compares texts with a table in `test/output`, which native speakers can review. */
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
