// The files of the package in a page without a bundler.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../checks.js';
import { inPage, page, POLICY, showsStory } from './page.js';

export async function checkPlainPages({ folder, dist }) {
  await check('a plain page shows the story, under a strict content security policy', () =>
    showsStoryPlainly(folder, 'plain', ['event-timeline.min.js', 'event-timeline.hands.min.js']),
  );

  await check('a plain page with nothing but the one file shows it too, and opens its events', () =>
    showsStoryPlainly(folder, 'bare', ['event-timeline.min.js'], /404|event-timeline\.hands\.min\.js/),
  );

  for (const [lang, [date, summary]] of Object.entries({
    ko: ['1570년경', '사건 1건'],
    fr: ['vers 1570', '1 événement'],
  })) {
    await check(`a plain page in ${lang} finds its language beside the one file`, async () => {
      const events = '<timeline-event start="1570~">a</timeline-event>';
      const tag = `<event-timeline>${events}</event-timeline>`;
      await inPage(dist, tag, { lang }, async (tab) => {
        await tab.locator('event-timeline [part~=label]', { hasText: date }).waitFor();
        await tab.locator('event-timeline .summary', { hasText: summary }).waitFor();
      });
    });
  }

  await check('a plain page keeps what is seen in its hash, and goes back, under a strict policy', async () => {
    const event = '<timeline-event event-id="pact" start="1961-07-06">Treaty</timeline-event>';
    const tag = `<event-timeline hash id="t">${event}<timeline-event start="2024">Pact</timeline-event></event-timeline>`;
    await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
      await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).click();
      await tab.waitForURL('**#t.selected=pact');
      await tab.reload();
      await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor();
      await tab.goBack();
      await tab.locator('event-timeline [part~=details]', { hasText: 'Treaty' }).waitFor({ state: 'hidden' });
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page hands out its files, under a policy that allows pictures of its own', async () => {
    const events = '<timeline-event start="1961-07-06">Treaty</timeline-event>';
    const tag = `<event-timeline download>${events}</event-timeline>`;
    await inPage(dist, tag, { policy: `${POLICY}; img-src blob:` }, async (tab, errors) => {
      const items = tab.locator('event-timeline .downloads button');
      await items.first().waitFor({ state: 'attached' });
      for (const item of await items.all()) {
        await tab.locator('event-timeline .download').click();
        const [file] = await Promise.all([tab.waitForEvent('download', { timeout: 10_000 }), item.click()]);
        const contents = await readFile(await file.path(), 'latin1');
        if (!/Treaty|^.PNG/.test(contents)) throw new Error(`${file.suggestedFilename()}: ${contents.slice(0, 200)}`);
      }
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check(
    'a plain page colours its events, and shows rich text, a list and a legend, under a strict policy',
    async () => {
      const scripts = ['list', 'legend'].map(
        (name) => `<script type="module" src="event-timeline.${name}.min.js"></script>`,
      );
      const tag = `${scripts.join('')}<event-timeline color-by="kind"><timeline-list></timeline-list><timeline-legend></timeline-legend></event-timeline>`;
      await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
        await tab.evaluate(() => {
          document.querySelector('event-timeline').data = {
            lanes: [{ id: 'a', title: 'North', color: 'teal' }],
            eras: [{ title: 'War', start: '1961', end: '1970', color: 'crimson' }],
            events: [
              {
                id: 'one',
                date: '1961',
                title: 'Treaty',
                lane: 'a',
                color: '#123456',
                kind: 'x',
                descriptionHtml: '<p>In <b>bold</b></p>',
              },
              { date: '2024', title: 'Pact', lane: 'b', kind: 'y' },
            ],
          };
        });
        await tab.locator('event-timeline [data-event-id=one]').first().click();
        await tab.locator('event-timeline [part=details] b', { hasText: 'bold' }).waitFor();
        await tab.locator('timeline-list [data-event-id]').first().waitFor();
        await tab.locator('timeline-legend li').first().waitFor();
        if (errors.length > 0) throw new Error(errors.join());
      });
    },
  );

  await check('a plain page shows a million events, finds them and appends more, under a strict policy', async () => {
    const tag = '<event-timeline overview></event-timeline>';
    await inPage(dist, tag, { lang: 'fr', policy: POLICY }, async (tab, errors) => {
      await tab.evaluate(() => {
        const start = Float64Array.from({ length: 1e6 }, (_, i) => Date.UTC(2024, 0, 1) + ((i * 7919) % 1e6) * 1000);
        const timeline = document.querySelector('event-timeline');
        timeline.style.height = '400px';
        timeline.data = { start, title: (i) => `Request ${i}` };
      });
      const lane = tab.locator('event-timeline .density-lane');
      await lane.waitFor({ state: 'attached' });
      const { x, y, width, height } = await lane.boundingBox();
      await tab.mouse.move(x + width / 2, y + height - 20);
      const readout = tab.locator('event-timeline .readout');
      await readout.filter({ hasText: /janvier 2024.*événements.*Request \d+/s }).waitFor();
      await tab.mouse.click(x + width / 2, y + height - 20);
      await tab.locator('event-timeline .shown', { hasText: /sur 1\s000\s000 d’événements/ }).waitFor();
      await tab.locator('event-timeline [part=overview] [role=slider]').first().waitFor();
      await tab.evaluate(() =>
        document.querySelector('event-timeline').append([{ start: '2024-03-01', title: 'Later' }]),
      );
      await tab.locator('event-timeline .summary', { hasText: /1\s000\s001 événements/ }).waitFor();
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page has a toolbar, under a strict policy', async () => {
    const events =
      '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
    const script = '<script type="module" src="event-timeline.toolbar.min.js"></script>';
    const tag = `${script}<event-timeline><timeline-toolbar></timeline-toolbar>${events}</event-timeline>`;
    await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
      for (const name of ['Zoom in', 'Earlier', 'Show all', 'Previous event'])
        await tab.getByRole('button', { name }).click();
      await tab.locator('event-timeline [part=details]', { hasText: 'Visit' }).waitFor();
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page has an axis beside its timeline, in the same words, under a strict policy', async () => {
    const script = '<script type="module" src="event-timeline.axis.min.js"></script>';
    const tag = `${script}<timeline-axis for="t"></timeline-axis><event-timeline id="t" src="treaty.json" lang="ko"></event-timeline>`;
    await cp('stories/data/treaty.json', join(dist, 'treaty.json'));
    await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
      await tab.locator('timeline-axis [part=break]', { hasText: '39년' }).waitFor();
      const texts = (tag) => tab.locator(`${tag} [part~=tick]`).allTextContents();
      const [own, theirs] = [await texts('timeline-axis'), await texts('event-timeline')];
      if (own.join() !== theirs.join()) throw new Error(`${own.join()} ${theirs.join()}`);
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page has its details below the picture, under a strict policy', async () => {
    const events =
      '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
    const script = '<script type="module" src="event-timeline.details.min.js"></script>';
    const tag = `${script}<event-timeline><timeline-details></timeline-details>${events}</event-timeline>`;
    await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
      await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).click();
      await tab.locator('timeline-details').getByRole('button', { name: 'Next' }).click();
      await tab.locator('timeline-details [role=heading]', { hasText: 'Visit' }).waitFor();
      if ((await tab.locator('event-timeline .details[popover]').count()) > 0) throw new Error('there is a panel, too');
      if (errors.length > 0) throw new Error(errors.join());
    });
  });

  await check('a plain page filters its events, under a strict policy', async () => {
    const events =
      '<timeline-event date="1961">Treaty</timeline-event><timeline-event date="2024">Visit</timeline-event>';
    const script = '<script type="module" src="event-timeline.filter.min.js"></script>';
    const tag = `${script}<event-timeline filter-mode="hidden"><timeline-filter></timeline-filter>${events}</event-timeline>`;
    await inPage(dist, tag, { policy: POLICY }, async (tab, errors) => {
      await tab.locator('timeline-filter [part=search]').fill('treaty 1961');
      await tab.locator('timeline-filter [part=count]', { hasText: '1 of 2 events match' }).waitFor();
      await tab.locator('event-timeline [part~=label]', { hasText: 'Visit' }).waitFor({ state: 'detached' });
      if (errors.length > 0) throw new Error(errors.join());
    });
  });
}

/** @param allowed errors of the page that are expected */
async function showsStoryPlainly(folder, name, files, allowed) {
  const root = join(folder, name);
  await mkdir(root);
  await cp('stories/data/treaty.json', join(root, 'treaty.json'));
  for (const file of files) await cp(join(folder, 'node_modules/event-timeline/dist', file), join(root, file));
  await writeFile(join(root, 'index.html'), page('event-timeline.min.js', POLICY));
  await showsStory(root, allowed);
}
