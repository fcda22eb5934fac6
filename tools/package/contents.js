// What is in the package, and what is not.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../checks.js';

/** All files that may be in the package. */
const CONTENTS = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(schema|custom-elements|web-types|vscode\.(css|html)-custom-data)\.json$/,
  /^dist\/plain\.css$/,
  /^themes\/\w+\.css$/,
  /^dist\/event-timeline(\.[\w-]+)?\.min\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+\.styles\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+(\.styles)?\.d\.ts$/,
];

export async function checkContents({ folder }) {
  await check(
    'it has modules, their types and their maps, and nothing else; nothing of it runs when it is installed',
    async () => {
      const root = join(folder, 'node_modules/event-timeline');
      const files = await filesOf(root);
      const strange = files.filter((file) => !CONTENTS.some((kind) => kind.test(file)));
      if (strange.length > 0) throw new Error(`not known to CONTENTS: ${strange.join()}`);
      const missing = CONTENTS.filter((kind) => !files.some((file) => kind.test(file)));
      if (missing.length > 0) throw new Error(`nothing is ${missing.join()}`);
      for (const file of files.filter((name) => name.endsWith('.map'))) {
        const { sources, sourcesContent = [] } = JSON.parse(await readFile(join(root, file), 'utf8'));
        if (sources.some((_, i) => !sourcesContent[i])) throw new Error(`${file} does not bring its sources`);
      }
      const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
      const installing = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => scripts?.[name]);
      if (installing.length > 0) throw new Error(`runs ${installing.join()}`);
    },
  );

  await check('every public entry has a budget', async () => {
    const { exports, 'size-limit': budgets } = JSON.parse(await readFile('package.json', 'utf8'));
    const formats = (await readdir('dist/formats')).filter((file) => /^[\w-]+\.js$/.test(file));
    const entries = Object.values(exports).flatMap((target) => {
      const path = target?.default?.slice(2);
      return path?.includes('*') ? formats.map((file) => path.replace('*.js', file)) : (path ?? []);
    });
    const isTypes = (path) => path.startsWith('dist/frameworks/');
    const without = entries.filter((path) => !isTypes(path) && !budgets.some((budget) => budget.path === path));
    if (without.length > 0) throw new Error(without.join());
  });
}

async function filesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
