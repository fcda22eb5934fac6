import { readFile } from 'node:fs/promises';

/** The lines of a file that follow a comment `expect error: …` must have an error, and no others. Of tools that know no such comments. */
export async function expectErrors(file, found) {
  const text = await readFile(file, 'utf8');
  const expected = text.split('\n').flatMap((line, i) => (line.includes('<!-- expect error:') ? [i + 2] : []));
  if (found.join() !== expected.join() || found.length === 0)
    throw new Error(`errors in lines ${found.join()}, not ${expected.join()}`);
}
