import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './run.js';

/**
 * Copies a project of this repository and installs its dependencies, with the packed package instead of the published
 * one.
 */
export async function installProject(source, target, tarball) {
  await cp(source, target, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
  const file = join(target, 'package.json');
  const project = JSON.parse(await readFile(file, 'utf8'));
  project.dependencies['event-timeline'] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(project));
  const quietly = ['--silent', '--no-audit', '--no-fund', '--prefer-offline'];
  await must('npm', ['install', ...quietly, '--prefix', target], { quiet: true });
}

/** Runs a command in the folder, which must succeed; resolves with its output. */
export const inProject = (folder, command) => must('sh', ['-c', `cd "${folder}" && ${command}`], { quiet: true });
