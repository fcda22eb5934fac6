// The types of the package in a strict project.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { check } from '../checks.js';

export async function checkTypes({ folder, dist, inFolder }) {
  await check('its types hold in a project that checks the types of its libraries too', async () => {
    const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
    const formats = (await readdir(join(dist, 'formats'))).filter((file) => /^[\w-]+\.js$/.test(file));
    // Types for other frameworks are checked where these are installed: see test-frameworks.js.
    const others = /^\.\/(?:angular|preact|solid|svelte|vue)$/;
    const entries = Object.entries(exports)
      .filter(([entry, target]) => target?.types && !others.test(entry))
      .flatMap(([entry]) =>
        entry.includes('*') ? formats.map((file) => entry.replace('*', file.slice(0, -'.js'.length))) : entry,
      );
    const code = entries.map((entry, index) => `export * as e${index} from 'event-timeline${entry.slice(1)}';`);
    if (code.length < 30) throw new Error('too few entries');
    await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
    await symlink(resolve('node_modules/@types/react'), join(folder, 'node_modules/@types/react'));
    code.push(
      "import type { Filter, LaneBy, TimelineDocument, TimelineEvent, View, ViewRequest } from 'event-timeline';",
      "import { parse, type Parsed } from 'event-timeline/formats/csv';",
      'export const filter: Filter = ({ data }: TimelineEvent<{ score: number }>) => (data?.score ?? 0) > 1;',
      'export const laneBy: LaneBy = ({ data }: TimelineEvent<{ team: string }>) => data?.team;',
      "export const story: TimelineDocument = { $schema: './schema.json', events: [] };",
      'export const { issues }: Parsed = parse("date,title");',
      'export const [view, request]: [View?, ViewRequest?] = [];',
    );
    await writeFile(join(folder, 'types.ts'), code.join('\n'));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable';
    for (const modules of ['--module nodenext', '--module esnext --moduleResolution bundler'])
      await inFolder(`node ${tsc} ${options} ${modules} types.ts`);
  });
}
