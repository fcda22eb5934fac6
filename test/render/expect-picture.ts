import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a picture with the reviewed one in test/output. If it differs, it is written beside that one;
 * UPDATE_OUTPUT=1 accepts it.
 */
export function expectPicture(name: string, svg: string): void {
  const file = new URL(`../output/${name}.svg`, import.meta.url);
  const changed = new URL(`../output/${name}-changed.svg`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  if (process.env['UPDATE_OUTPUT'] || !existsSync(file)) writeFileSync(file, svg);
  const isSame = svg === readFileSync(file, 'utf8');
  if (isSame) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(isSame, `differs; compare with ${changed.pathname}`).toBe(true);
}
