import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../pack.js';
import { must } from '../run.js';

const quiet = { quiet: true };

/**
 * Packs the build and installs it into a new folder, as a user would.
 *
 * @returns the folder, and the `dist` of the package in it; `inFolder` runs a shell command there that must succeed,
 * `inNode` a module; both resolve with the output
 */
export async function installPackage() {
  const folder = await mkdtemp(join(tmpdir(), 'event-timeline-'));
  const tarball = await pack(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await must('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, tarball], quiet);
  const inFolder = (command) => must('sh', ['-c', `cd ${folder} && ${command}`], quiet);
  const inNode = async (code) => {
    await writeFile(join(folder, 'check.mjs'), code);
    return inFolder('node check.mjs');
  };
  return { folder, dist: join(folder, 'node_modules/event-timeline/dist'), inFolder, inNode };
}
