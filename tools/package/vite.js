// The package in a page that Vite builds.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { check } from '../checks.js';
import { page, showsStory } from './page.js';

export async function checkVite({ folder }) {
  await check('a Vite page shows the story', async () => {
    const root = join(folder, 'app');
    await mkdir(join(root, 'public'), { recursive: true });
    await cp('stories/data/treaty.json', join(root, 'public/treaty.json'));
    await writeFile(join(root, 'main.js'), `import 'event-timeline';`);
    await writeFile(join(root, 'index.html'), page('./main.js'));
    await build({ root, base: './', logLevel: 'error', configFile: false });
    await showsStory(join(root, 'dist'));
  });

  await check('a bundler takes a theme as it is, and every theme is in the package', async () => {
    const root = join(folder, 'dressed');
    const themes = await readdir(join(folder, 'node_modules/event-timeline/themes'));
    await mkdir(root);
    await writeFile(join(root, 'main.js'), themes.map((file) => `import 'event-timeline/themes/${file}';`).join('\n'));
    await writeFile(join(root, 'index.html'), page('./main.js'));
    await build({ root, logLevel: 'error', configFile: false });
    const assets = join(root, 'dist/assets');
    const css = (await readdir(assets)).find((file) => file.endsWith('.css'));
    const code = await readFile(join(assets, css), 'utf8');
    for (const theme of ['quiet', 'newspaper', 'slide', 'dense'])
      if (!code.includes(`.timeline-${theme}`)) throw new Error(`no ${theme}`);
    if (code.includes('--lightningcss') || !code.includes('light-dark(#fbf9f4'))
      throw new Error('no colours of its own');
  });
}
