// What works without script, from a server, for search engines and on paper.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { check } from '../checks.js';
import { openPage } from '../open-page.js';
import { inPage, POLICY } from './page.js';

const PLAIN = '<link rel="stylesheet" href="plain.css">';
const TWO =
  '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024-06-19"><time slot="date">19 June 2024</time>Pact</timeline-event>';

export async function checkServed({ dist }) {
  await check('a page without script is a list down an axis, at 320 px too', async () => {
    const without = { context: { javaScriptEnabled: false, viewport: { width: 320, height: 600 } } };
    await inPage(dist, `${PLAIN}<event-timeline>${TWO}</event-timeline>`, without, async (tab) => {
      const events = tab.locator('timeline-event');
      const [first, second] = [await events.nth(0).boundingBox(), await events.nth(1).boundingBox()];
      const date = await tab.locator('time').boundingBox();
      // Below each other on one axis, with dates before it, and within the page.
      const isAxis = first.x === second.x && second.y >= first.y + first.height - 1 && date.x + date.width < second.x;
      if (!isAxis || second.x + second.width > 320) throw new Error(JSON.stringify({ first, second, date }));
    });
  });

  const served = async () => {
    const { renderToHTML } = await import(join(dist, 'server.js'));
    return renderToHTML(JSON.parse(await readFile('stories/data/treaty.json', 'utf8')));
  };

  /** In a function of its own, since Lit hydrates only what it made from the same template. */
  const tagOf = (html, document) =>
    html`<event-timeline .data=${document} overview download selected="signing"></event-timeline>`;

  /** The same with a Lit template, which has no children. */
  async function servedByLit() {
    const { render } = await import('@lit-labs/ssr');
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    const { html } = await import('lit');
    await import(resolve('dist/index.js'));
    const document = JSON.parse(await readFile('stories/data/treaty.json', 'utf8'));
    return collectResult(render(tagOf(html, document)));
  }

  for (const [name, make] of Object.entries({ renderToHTML: served, '@lit-labs/ssr': servedByLit })) {
    await check(`what ${name} makes is a picture without script`, async () => {
      await inPage(dist, await make(), { context: { javaScriptEnabled: false } }, async (tab) => {
        const pictures = tab.locator('event-timeline .picture');
        const shown = await pictures.evaluateAll((all) => all.filter((picture) => picture.clientWidth > 0).length);
        if (shown !== 1) throw new Error(`${shown} pictures`);
        await tab.getByText('39 years').first().waitFor({ state: 'attached' });
      });
    });
  }

  await check('the element takes over what renderToHTML makes, without a blank frame', async () => {
    const wait = {
      head: '<script>globalThis.heights = []; addEventListener("DOMContentLoaded", function look() { heights.push(document.querySelector("event-timeline").offsetHeight); requestAnimationFrame(look); });</script>',
    };
    await inPage(dist, await served(), wait, async (tab, errors) => {
      await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
      const heights = await tab.evaluate(() => globalThis.heights);
      if (Math.min(...heights) < 300 || errors.length > 0) throw new Error(`${heights.join()} ${errors.join()}`);
      if ((await tab.locator('event-timeline .served').count()) > 0) throw new Error('two pictures');
    });
  });

  await check('the element takes over what @lit-labs/ssr makes, when Lit hydrates the page', async () => {
    const root = await mkdtemp(join(tmpdir(), 'event-timeline-hydrated-'));
    const program = `
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      import { hydrate } from '@lit-labs/ssr-client';
      import { html } from 'lit';
      import '${resolve('dist/index.js')}';
      const tagOf = ${String(tagOf)};
      hydrate(tagOf(html, ${await readFile('stories/data/treaty.json', 'utf8')}), document.querySelector('main'));
    `;
    const stdin = { contents: program, resolveDir: resolve('.') };
    await bundle({
      stdin,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: root,
      entryNames: 'page',
      logLevel: 'error',
    });
    const script = '<script type="module" src="page.js"></script>';
    await writeFile(
      join(root, 'index.html'),
      `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}<main>${await servedByLit()}</main></html>`,
    );
    // Any error or warning of the page is an error.
    await openPage(root, async (tab) => {
      await tab.locator('event-timeline [part~=details]', { hasText: 'mutual assistance' }).waitFor();
      const labels = await tab.locator('event-timeline [part~=label]').count();
      const left = await tab.locator('event-timeline :is(.served, .picture)').count();
      const timelines = await tab.locator('event-timeline').count();
      if (labels !== 7 || left > 0 || timelines !== 1) throw new Error(`${labels} labels, ${left} left, ${timelines}`);
    });
    await rm(root, { recursive: true });
  });

  await check('a plain page tells search engines of its events, under a strict policy', async () => {
    await inPage(dist, `<event-timeline json-ld>${TWO}</event-timeline>`, { policy: POLICY }, async (tab, errors) => {
      const block = tab.locator('head script[type="application/ld+json"]');
      await block.waitFor({ state: 'attached' });
      const { itemListElement } = JSON.parse(await block.textContent());
      if (itemListElement[0].item.startDate !== '1961' || errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page is printed with every event and all that is said of it', async () => {
    const tag = '<event-timeline src="treaty.json" style="height: 200px"></event-timeline>';
    await cp('stories/data/treaty.json', join(dist, 'treaty.json'));
    await inPage(dist, tag, {}, async (tab) => {
      await tab.locator('event-timeline [part~=label]').nth(6).waitFor();
      // A program that prints sends the same events as a browser. The page is then what it prints.
      await tab.evaluate(() => {
        addEventListener('afterprint', () => {}, { once: true });
        const { shadowRoot } = document.querySelector('event-timeline');
        matchMedia('print').addEventListener(
          'change',
          () => (globalThis.printed ??= shadowRoot.querySelector('.printed')?.innerText),
        );
      });
      await tab.pdf({ format: 'A4' });
      const printed = await tab.evaluate(() => globalThis.printed);
      for (const words of ['A Cold War treaty', 'Charter of the United Nations', 'sacred fight'])
        if (!printed?.includes(words)) throw new Error(`not on paper: ${words}`);
    });
  });
}
