import { readFile } from 'node:fs/promises';

/**
 * Every line after a comment `expect error: …` must have an error, and no other line. For tools that do not support
 * such comments themselves.
 */
export async function expectErrors(file, found) {
  const text = await readFile(file, 'utf8');
  const expected = text.split('\n').flatMap((line, i) => (line.includes('<!-- expect error:') ? [i + 2] : []));
  if (found.join() !== expected.join() || found.length === 0)
    throw new Error(`errors in lines ${found.join()}, not ${expected.join()}`);
}
