import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './run.js';

/** Packs the build as npm would publish it; resolves with the path of the file in the folder. */
export async function pack(folder) {
  await must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { quiet: true });
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  return join(folder, file);
}
