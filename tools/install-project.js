import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from './run.js';

/** Copies a project of this repository and installs there what it depends on, with the packed package in place of the published one. */
export async function installProject(source, target, tarball) {
  await cp(source, target, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
  const file = join(target, 'package.json');
  const project = JSON.parse(await readFile(file, 'utf8'));
  project.dependencies['event-timeline'] = `file:${tarball}`;
  await writeFile(file, JSON.stringify(project));
  const quietly = ['--silent', '--no-audit', '--no-fund', '--prefer-offline'];
  await must('npm', ['install', ...quietly, '--prefix', target], { quiet: true });
}

/** Runs a command there that has to succeed; resolves with what it said. */
export const inProject = (folder, command) => must('sh', ['-c', `cd "${folder}" && ${command}`], { quiet: true });
