// Several copies of the package on one page.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { check } from '../checks.js';
import { inPage } from './page.js';

export async function checkCopies({ folder, dist }) {
  await check(
    'two copies of the one file and its companions, and the modules, live on one page: the first one stays',
    async () => {
      const root = join(folder, 'twice');
      for (const copy of ['a', 'b']) await cp(dist, join(root, copy), { recursive: true });
      const entries = ['event-timeline', 'event-timeline/toolbar', 'event-timeline/list', 'event-timeline/overview'];
      const stdin = { contents: entries.map((entry) => `import '${entry}';`).join('\n'), resolveDir: folder };
      await bundle({
        stdin,
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: join(root, 'modules'),
        logLevel: 'error',
      });
      const scripts = [
        ...['a', 'b'].flatMap((copy) =>
          ['', '.toolbar', '.list', '.overview'].map((name) => `${copy}/event-timeline${name}.min.js`),
        ),
        'modules/stdin.js',
      ].map((src) => `<script type="module" src="${src}"></script>`);
      const tag = `${scripts.join('')}
    <event-timeline id="t" overview><timeline-toolbar></timeline-toolbar>
      <timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>
    </event-timeline><timeline-list for="t"></timeline-list>`;
      await cp(join(dist, 'event-timeline.min.js'), join(root, 'event-timeline.min.js'));
      await inPage(root, tag, {}, async (tab, errors) => {
        await tab.getByRole('button', { name: 'Next event' }).click();
        await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor();
        await tab.keyboard.press('Escape');
        await tab.locator('timeline-list', { hasText: 'Visit' }).waitFor();
        await tab.locator('event-timeline [part=overview] [role=slider]').first().waitFor();
        const isOne = await tab.evaluate(async () => {
          const [first, a, b] = await Promise.all(
            ['./', './a/', './b/'].map((path) => import(`${path}event-timeline.min.js`)),
          );
          return (
            customElements.get('event-timeline') === first.EventTimeline &&
            new Set([first, a, b].map(({ EventTimeline }) => EventTimeline)).size === 3
          );
        });
        if (!isOne) throw new Error('another definition than the first is used');
        if (errors.length > 0) throw new Error(errors.join());
      });
    },
  );
}
