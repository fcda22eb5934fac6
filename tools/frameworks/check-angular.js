import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';
import { check } from '../checks.js';
import { inProject } from '../install-project.js';
import { openPage } from '../open-page.js';
import { run } from '../run.js';
import { expectErrors } from './expect-errors.js';

/** Checks the package’s support for Angular in a project that has both: its types, and an application in a browser. */
export async function checkAngular(project) {
  await check('event-timeline/angular: the types tell right use from wrong', async () => {
    const compiler = join(project, 'node_modules/.bin/ngc');
    const { output } = await run(compiler, ['--project', join(project, 'tsconfig.use.json')], { quiet: true });
    const found = [...stripVTControlCharacters(output).matchAll(/use\.ts:(\d+):/g)].map(([, line]) => Number(line));
    await expectErrors(join(project, 'use.ts'), found);
  });

  await check('Angular: state goes down, events come up', async () => {
    await inProject(project, 'node_modules/.bin/ngc --project tsconfig.json');
    const site = join(project, 'site');
    await build({
      ...{ absWorkingDir: project, entryPoints: ['out/app.js'], outdir: site },
      ...{ bundle: true, splitting: true, format: 'esm', logLevel: 'error' },
    });
    const page = `<!doctype html><html lang="en"><title>Angular</title><link rel="icon" href="data:,"><app-root></app-root><script type="module" src="app.js"></script></html>`;
    await writeFile(join(site, 'index.html'), page);
    await openPage(site, async (tab) => {
      const timeline = tab.locator('event-timeline');
      const label = (id) => timeline.locator(`[part~=label][data-event-id=${id}]`);
      await label('treaty').waitFor();
      await tab.getByRole('button', { name: 'Report', exact: true }).click();
      await label('signing').click();
      await tab.locator('output', { hasText: /^signing$/ }).waitFor();
      // As attributes they are text or missing.
      const set = await timeline.evaluate(({ overview, headingLevel }) => JSON.stringify([overview, headingLevel]));
      if (set !== '[true,3]') throw new Error(`set to ${set}`);
    });
  });
}
