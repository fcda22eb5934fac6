import { emulateMedia, resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fontFaces, type EventTimeline } from '../../src/index.js';
import { TimelineAxis } from '../../src/elements/timeline-axis.js';
import { TimelineLegend } from '../../src/elements/timeline-legend.js';
import { TimelineList } from '../../src/elements/timeline-list.js';
import { TimelineOverview } from '../../src/elements/timeline-overview.js';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import { renderToHTML } from '../../src/server.js';
import { handsAt, itWithMedia, label, middle, mount, part, sendKeys, settled, TREATY, until } from './page.js';

const treaty: unknown = await (await fetch(TREATY)).json();

for (const element of [TimelineAxis, TimelineLegend, TimelineList, TimelineOverview, TimelineToolbar]) element.define();

/**
 * Puts the output of a server into an empty page, as a parser does, with the template as its shadow root.
 *
 * @param width of its place, in px, which a scroll bar of the page does not narrow; default: that of the page
 */
function serve(markup: string, width?: number): EventTimeline {
  document.body.style.margin = '0';
  const place = document.createElement('main');
  if (width !== undefined) place.style.width = `${String(width)}px`;
  document.body.replaceChildren(place);
  place.setHTMLUnsafe(markup);
  // Firefox does so a little later.
  customElements.upgrade(place);
  return place.querySelector('event-timeline')!;
}

/** Two frames, after which observers have been told of sizes and shifts. */
const frames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

const places = (elements: Iterable<Element>): [string, number, number][] =>
  [...elements].map((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [(element.closest('[data-event-id]') as HTMLElement | SVGElement).dataset['eventId']!, left, top];
  });

describe('what a server sends', () => {
  for (const width of [340, 1200]) {
    it(`is what the element then draws, text by text, at ${String(width)} px`, async () => {
      const drawn = await mount(`<event-timeline src="${TREATY}"></event-timeline>`, width);
      const { measure, fontFamily } = drawn.timeline.options;
      await setViewport({ width, height: 900 });
      const timeline = serve(renderToHTML(treaty, { measure, fontFamily, widths: [340, 1200] }), width);
      // Elements render in a later task. Until then the page is as without script.
      const shown = [...timeline.shadowRoot!.querySelectorAll('.picture')].filter((svg) => svg.clientWidth > 0);
      expect(shown).to.have.length(1);
      const served = places([...shown[0]!.querySelectorAll('g[data-event-id]')].map((g) => g.lastElementChild!));
      const height = timeline.offsetHeight;
      await timeline.updateComplete;
      expect(timeline.shadowRoot!.querySelector('.served')).to.equal(null);
      const own = places(part(timeline, 'label').map((text) => text.querySelector('.title')!));
      expect(own.map(([id]) => id)).to.deep.equal(served.map(([id]) => id));
      for (const [i, [id, left, top]] of own.entries()) {
        expect(left, id).to.be.closeTo(served[i]![1], 3);
        expect(top, id).to.be.closeTo(served[i]![2], 3);
      }
      expect(timeline.offsetHeight).to.be.closeTo(height, 2);
    });
  }

  for (const [width, theme] of [
    [390, ''],
    [412, ''],
    [800, ''],
    [412, 'newspaper'],
    [1000, 'newspaper'],
    [1200, 'newspaper'],
  ] as const) {
    it(`has by default nearly the form and the height of that at ${String(width)} px${theme && `, in the padded theme ${theme}`}`, async () => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/themes/newspaper.css' });
      document.head.append(link);
      await new Promise((resolve) => link.addEventListener('load', resolve));
      document.body.style.fontFamily = 'sans-serif';
      await setViewport({ width, height: 900 });
      const timeline = serve(renderToHTML(treaty, { attributes: { class: theme && `timeline-${theme}` } }), width);
      const [shown, ...others] = [...timeline.shadowRoot!.querySelectorAll<SVGSVGElement>('.picture')].filter(
        (svg) => svg.clientWidth > 0,
      );
      expect(others).to.have.length(0);
      const { viewBox, clientWidth } = shown!;
      expect(clientWidth, 'not enlarged').to.be.at.most(viewBox.baseVal.width);
      const height = timeline.offsetHeight;
      const isUpright = viewBox.baseVal.width < 600;
      // Dates beside an upright axis end there.
      const isBeside = shown!.querySelector('[data-event-id] > [text-anchor="end"]') !== null;
      await timeline.updateComplete;
      const { orientation, labels } = timeline.timeline.scene;
      expect(isUpright).to.equal(orientation === 'vertical');
      expect(isBeside).to.equal(labels.some(({ dateText, dateAlign }) => dateText && dateAlign === 'end'));
      expect(timeline.offsetHeight).to.be.closeTo(height, theme ? 70 : 40);
      link.remove();
      document.body.style.fontFamily = '';
    });
  }

  for (const [width, height] of [
    [390, 664],
    [768, 1024],
    [1200, 600],
    [1366, 768],
  ] as const)
    for (const story of ['treaty', 'apollo', 'rome'])
      it(`moves nothing in the page when the element takes over, in a window of ${String(width)} × ${String(height)} (${story})`, async () => {
        const data: unknown = await (await fetch(TREATY.replace('treaty', story))).json();
        await setViewport({ width, height });
        const timeline = serve(`${renderToHTML(data)}<p>Text below</p>`);
        const below = document.querySelector('main > p')!;
        const top = (): number => below.getBoundingClientRect().top + scrollY;
        const summary = (): HTMLElement =>
          [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.summary')].find((own) => own.offsetHeight > 0)!;
        const before = top();
        const { textContent: words, offsetHeight: lines } = summary();
        // Only Chromium has it. It counts what moved in sight.
        const shifts: number[] = [];
        const observer = new PerformanceObserver((list) =>
          shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
        );
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          observer.observe({ type: 'layout-shift' });
        scrollTo(0, document.documentElement.scrollHeight);
        await frames();
        scrollTo(0, 0);
        await timeline.updateComplete;
        expect(part(timeline, 'label').length).to.be.greaterThan(5);
        // Where the fonts are wider than those of the server, other stretches may be enlarged, and named.
        const longer = summary().textContent === words ? 0 : summary().offsetHeight - lines;
        expect(top()).to.be.closeTo(before + longer, 1);
        scrollTo(0, document.documentElement.scrollHeight);
        await frames();
        observer.disconnect();
        expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.be.below(0.001);
        expect(timeline.offsetHeight).to.be.closeTo(timeline.scrollHeight, 1);
      });

  it('leaves its room when there are other data', async () => {
    await setViewport({ width: 1200, height: 600 });
    const timeline = serve(renderToHTML(treaty));
    await timeline.updateComplete;
    await frames();
    const before = timeline.offsetHeight;
    timeline.data = [{ date: '1961', title: 'One' }];
    await settled(timeline);
    await frames();
    expect(timeline.offsetHeight).to.be.below(before / 2);
  });

  it('keeps to a height that the page sets, before and after, with nothing empty to scroll to', async () => {
    await setViewport({ width: 1200, height: 900 });
    const timeline = serve(renderToHTML(treaty, { attributes: { style: 'height: 360px' } }));
    expect(timeline.scrollHeight).to.equal(360);
    await timeline.updateComplete;
    await frames();
    expect(timeline.offsetHeight).to.equal(360);
    expect(timeline.scrollHeight).to.equal(360);
    const frame = timeline.shadowRoot!.querySelector('.frame')!;
    const { naturalHeight } = timeline.timeline.scene;
    expect(frame.scrollHeight).to.be.closeTo(Math.max(frame.clientHeight, naturalHeight), 1);
  });

  it('is styled as the element is, with whatever the page sets', async () => {
    const style = '--timeline-small-font: monospace; --timeline-muted: rgb(90, 60, 30)';
    const events = ['one', 'two'].map((kind, i) => ({ date: String(2000 + i), title: kind, data: { kind } }));
    const markup = renderToHTML({ title: 'Two', events }, { colorBy: 'kind', attributes: { style } });
    const drawn = serve(markup);
    await drawn.updateComplete;
    // A page of its own has no script.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.setHTMLUnsafe(markup);
    const looksOf = (timeline: Element): readonly unknown[] =>
      ['.heading', '.summary', '.legend', '.swatch'].map((name) => {
        const of = getComputedStyle(timeline.shadowRoot!.querySelector(name)!);
        return [name, of.fontFamily, of.fontSize, of.fontWeight, of.color, of.lineHeight, of.margin];
      });
    frame.style.width = `${String(drawn.offsetWidth)}px`;
    frame.style.border = '0';
    const looks = looksOf(drawn);
    expect(looks[1]).to.include('monospace').and.include('rgb(90, 60, 30)');
    expect(looksOf(frame.contentDocument!.querySelector('event-timeline')!)).to.deep.equal(looks);
  });

  it('stays while its file is loading, and is then replaced', async () => {
    const timeline = serve(
      renderToHTML(treaty, { src: `${TREATY}?slow` }).replace(/<timeline-event.*<\/timeline-event>/gs, ''),
    );
    await Promise.resolve();
    const served = timeline.shadowRoot!.querySelector<HTMLElement>('.served')!;
    expect(served.offsetHeight).to.be.greaterThan(200);
    await timeline.updateComplete;
    expect(served.isConnected).to.equal(false);
    expect(part(timeline, 'label')).to.have.length(7);
  });

  it('contains the whole document, so that nothing is loaded', async () => {
    const timeline = serve(renderToHTML(treaty));
    await timeline.updateComplete;
    expect(timeline.events).to.have.length(7);
    expect(timeline.timeline.document.lanes?.map(({ title }) => title)).to.include('Moscow–Pyongyang');
    expect(timeline.issues).to.deep.equal([]);
  });
});

describe('JSON-LD', () => {
  const block = (): string | undefined =>
    document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? undefined;

  it('is in the head as long as the attribute is set, as exact as the dates are, and removed with the timeline', async () => {
    const timeline = await mount(
      '<event-timeline json-ld><timeline-event date="1961">Treaty</timeline-event></event-timeline>',
    );
    while (!block()) await settled(timeline);
    expect(block()).to.contain('"startDate": "1961"').and.not.contain('1961-');
    timeline.data = [{ date: '2024-06-19', title: '</script>' }];
    while (!block()?.includes('2024-06-19')) await settled(timeline);
    expect(block()).to.contain('2024-06-19').and.not.contain('Treaty');
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
    timeline.remove();
    expect(block()).to.equal(undefined);
    document.body.append(timeline);
    while (!block()) await settled(timeline);
    expect(block()).to.contain('2024-06-19');
    timeline.jsonLd = false;
    await timeline.updateComplete;
    expect(block()).to.equal(undefined);
    timeline.remove();
  });
});

/** The computed styles of a text that are compared. */
const LOOKS = [
  'content',
  'white-space',
  'font',
  'color',
  'margin',
  'padding',
  'list-style',
  'overflow-wrap',
  'text-align',
  'unicode-bidi',
  'text-underline-offset',
];
/** Companions that are printed where they are in a page. */
const BESIDE = ['timeline-axis', 'timeline-legend', 'timeline-list', 'timeline-overview'];

describe('paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  itWithMedia('has the whole picture and each event with all details, uncut and without controls', async () => {
    const timeline = await mount(
      `<event-timeline src="${TREATY}" view-start="2024-06-19" style="height: 200px"></event-timeline>`,
      700,
    );
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    const root = timeline.shadowRoot!;
    expect(root.querySelectorAll('.printed g[data-event-id]')).to.have.length(7);
    const entries = [...root.querySelectorAll<HTMLElement>('.entry')];
    expect(entries).to.have.length(7);
    expect(entries[0]!.innerText).to.contain('A Cold War treaty').and.contain('Financial Times');
    for (const entry of entries) expect(entry.offsetHeight).to.be.greaterThan(20);
    const bottom = timeline.getBoundingClientRect().bottom;
    expect(entries.at(-1)!.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    for (const button of root.querySelectorAll('button')) expect(button.offsetHeight).to.equal(0);
    // What could be scrolled is not divided among pages, but cut.
    for (const part of ['.frame', '.figure'])
      expect(getComputedStyle(root.querySelector(part)!).overflow, part).to.equal('visible');
    await emulateMedia({ media: 'screen' });
    await settled(timeline);
    expect(root.querySelector('.printed')).to.equal(null);
    expect(label(timeline, 'signing').offsetHeight).to.be.greaterThan(0);
  });

  itWithMedia('has no event that a filter hides, and all that it only makes faint', async () => {
    for (const [mode, count] of [
      ['hidden', 2],
      ['faint', 7],
    ] as const) {
      const timeline = await mount(
        `<event-timeline src="${TREATY}" filter="date:1961/2000" filter-mode="${mode}"></event-timeline>`,
        700,
      );
      await emulateMedia({ media: 'print' });
      await settled(timeline);
      expect(timeline.shadowRoot!.querySelectorAll('.entry'), mode).to.have.length(count);
      await emulateMedia({ media: 'screen' });
    }
  });

  itWithMedia('lists pictures, with their addresses, and related events, with their dates', async () => {
    const timeline = await mount('<event-timeline></event-timeline>', 700);
    timeline.data = {
      events: [
        { id: 'pact', date: '1961-07-06', title: 'A pact' },
        {
          ...{ date: '2024-06-19', title: 'A treaty' },
          media: [
            { url: 'https://example.org/table.jpg', alt: 'Two flags', caption: 'The table', credit: 'Photo: a person' },
            { url: 'https://example.org/speech.mp3', alt: 'A speech' },
            {
              url: 'https://example.org/long.jpg',
              caption: 'x'.repeat(10_000),
              alt: null,
              credit: { name: 'A person' },
            },
          ],
          relations: [{ type: 'follows', target: 'pact' }, { type: 'see', target: 'nothing' }, null],
        },
        { date: '2025', title: 'Another', relations: 'pact' },
      ],
    };
    await timeline.updateComplete;
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    const [pact, treaty] = timeline.shadowRoot!.querySelectorAll<HTMLElement>('.entry');
    const said = [...treaty!.querySelectorAll<HTMLElement>(':scope > p')];
    expect(said.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'The table Photo: a person',
      'A speech',
      `${'x'.repeat(500)}…`,
      '› A pact, July 6, 1961',
    ]);
    const link = said[0]!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('https://example.org/table.jpg');
    // Firefox returns the style as it was written.
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:\/\/example\.org\/table\.jpg/);
    expect(pact!.querySelectorAll(':scope > p')).to.have.length(0);
    expect(timeline.shadowRoot!.querySelectorAll('.printed img')).to.have.length(0);
    expect(timeline.issues.map(({ path }) => path)).to.deep.equal([
      ...['/events/1/media/2/credit', '/events/1/relations/2', '/events/2/relations'],
    ]);
  });

  itWithMedia('has the pictures that the reader has seen, and loads no others', async () => {
    const timeline = await mount('<event-timeline style="margin: 3rem"></event-timeline>', 700);
    const picture = '/stories/data/signing.svg';
    timeline.data = [
      { id: 'seen', date: '1961', title: 'Seen', media: [{ url: picture, alt: 'Two flags', caption: 'The table' }] },
      { date: '2024', title: 'Unseen', media: [{ url: `${picture}?other`, alt: 'A table' }] },
    ];
    await settled(timeline);
    await sendMouse({ type: 'click', position: middle(label(timeline, 'seen')) });
    await handsAt(timeline);
    await settled(timeline);
    const root = timeline.shadowRoot!;
    await until(() => !!root.querySelector<HTMLImageElement>('.details img')?.naturalWidth, 'the picture');
    await sendKeys({ press: 'Escape' });
    await resetMouse();
    for (const round of ['first', 'second']) {
      await emulateMedia({ media: 'print' });
      // As a browser that prints: it waits for nothing.
      window.dispatchEvent(new Event('beforeprint'));
      await timeline.updateComplete;
      const pictures = [...root.querySelectorAll<HTMLImageElement>('.printed img')];
      expect(pictures, round).to.have.length(1);
      expect(pictures[0]!.closest<HTMLElement>('.entry')!.innerText).to.contain('The table');
      expect(pictures[0]!.alt).to.equal('Two flags');
      expect(pictures[0]!.complete && pictures[0]!.naturalWidth > 0, 'it is there at once').to.equal(true);
      expect(pictures[0]!.offsetHeight).to.be.within(20, 300);
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await settled(timeline);
    }
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('signing.svg?other'))).to.deep.equal([]);
  });

  itWithMedia('is the same whether or not the pointer has been over the timeline before', async () => {
    // Keeps clear of the resting mouse.
    const timeline = await mount('<event-timeline style="margin: 3rem"></event-timeline>', 700);
    timeline.data = {
      lanes: [{ id: 'a', title: 'Seoul' }],
      events: [
        {
          ...{ date: '1961-07', displayDate: 'in the summer', title: 'Treaty', lane: 'a', status: 'reported' },
          description: 'First line.\nSecond line.',
          ...{ place: 'Moscow', url: 'https://example.org/', media: [{ url: 'https://example.org/a.jpg', alt: 'A' }] },
          sources: [{ title: 'A book', publisher: 'A house', url: 'https://example.org/book' }, { title: 'Another' }],
        },
        { date: '1962', title: 'Another', lane: 'b', descriptionHtml: '<p>One</p><ul><li>Two</li></ul>' },
      ],
    };
    await timeline.updateComplete;
    // The words and the styles, node by node.
    const printed = async (): Promise<readonly string[]> => {
      await emulateMedia({ media: 'print' });
      window.dispatchEvent(new Event('beforeprint'));
      await timeline.updateComplete;
      const looks = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.entry :not(.close, .close *)')].flatMap(
        (node) =>
          ['', '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(node, pseudo || null);
            return [node.className, pseudo, ...LOOKS.map((name) => style.getPropertyValue(name))].join(' | ');
          }),
      );
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await settled(timeline);
      return looks;
    };
    const untouched = await printed();
    expect(timeline.shadowRoot!.querySelector('.help') === null, 'no reader has come near').to.equal(true);
    expect(untouched.find((look) => look.startsWith('description |'))).to.contain('pre-line');
    timeline.dispatchEvent(new Event('pointerover'));
    await handsAt(timeline);
    const touched = await printed();
    expect(touched).to.have.length(untouched.length);
    expect(touched.filter((look, i) => look !== untouched[i])).to.deep.equal([]);
  });

  itWithMedia(
    'is dark on light, also in a dark page whose backgrounds are printed, and has no buttons beside it',
    async () => {
      const root = document.documentElement;
      root.style.colorScheme = 'dark';
      const timeline = await mount(
        `<event-timeline id="t" src="${TREATY}" color-by="importance"></event-timeline>
      ${BESIDE.map((tag) => `<${tag} for="t"></${tag}>`).join('')}<timeline-toolbar for="t"></timeline-toolbar>`,
        700,
      );
      await emulateMedia({ media: 'print' });
      await settled(timeline);
      for (const element of [timeline, ...BESIDE.map((tag) => document.querySelector(tag)!)]) {
        const { backgroundColor, color } = getComputedStyle(element);
        expect([backgroundColor, color], element.localName).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      }
      expect(document.querySelector<HTMLElement>('timeline-toolbar')!.offsetHeight).to.equal(0);
      root.style.colorScheme = '';
    },
  );

  itWithMedia('has each event once if there is a list of them in it, with all that its rows leave out', async () => {
    const timeline = await mount('<event-timeline><timeline-list></timeline-list></event-timeline>', 700);
    const treaty = { id: 'a', date: '1961', title: 'Treaty', place: 'Moscow', sources: [{ title: 'The gazette' }] };
    timeline.data = [treaty, { date: '2024', title: 'Pact', relations: [{ type: 'follows', target: 'a' }] }];
    await settled(timeline);
    const list = timeline.querySelector('timeline-list')!;
    expect(list.offsetHeight).to.be.greaterThan(20);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(list.offsetHeight).to.equal(0);
    const entries = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
    expect(entries.map(({ innerText }) => innerText.replace(/\s+/g, ' '))).to.have.lengthOf(2);
    expect(Math.min(...entries.map(({ offsetHeight }) => offsetHeight))).to.be.greaterThan(20);
    for (const words of ['Moscow', 'The gazette', '› Treaty, 1961'])
      expect(entries.map(({ innerText }) => innerText).join(' ')).to.contain(words);
  });
});

describe('toSVG()', () => {
  it('has the colours of the page, in a form that every program can read', async () => {
    const timeline = await mount(
      `<event-timeline src="${TREATY}" style="--timeline-color-0: rebeccapurple; color-scheme: dark"></event-timeline>`,
    );
    const page = document.body.appendChild(document.createElement('p'));
    page.style.cssText = 'color-scheme: dark; color: Canvas';
    const dark = getComputedStyle(page).color.replaceAll(' ', '');
    expect(dark).to.match(/^rgb\(\d\d?,/);
    const svg = timeline.toSVG();
    expect(svg).to.contain('rgb(102,51,153)').and.not.contain('color(').and.not.contain('var(');
    expect(svg).to.contain(`fill="${dark}"`);
    expect(timeline.toSVG({ theme: 'light' }))
      .to.contain('#0c54a0')
      .and.not.contain('rgb(102');
    expect(svg).to.match(/xml:lang="en-GB"/);
  });
});

describe('a file of the picture', () => {
  it('has the fonts of the page in it that it names, and no others', async () => {
    const style = document.createElement('style');
    const font = '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
    const face = (family: string): string =>
      `@font-face{font-family:"${family}";font-weight:200 900;src:url(${font}) format("woff2")}`;
    style.textContent = face('Story Serif') + face('Other');
    document.head.append(style);
    await document.fonts.load('16px "Story Serif"');
    await document.fonts.load('16px "Other"');
    const timeline = await mount(
      `<event-timeline src="${TREATY}" style="--timeline-font: 'Story Serif', serif"></event-timeline>`,
    );
    const rules = await fontFaces(timeline.toSVG());
    expect(rules).to.match(/^@font-face\{[^@]*Story Serif[^@]*src:url\("data:font\/woff2[^@]*\}$/);
    const alone = timeline.toSVG({ styles: rules });
    expect(alone).to.contain('data:font/woff2');
    const drawn = new DOMParser().parseFromString(alone, 'image/svg+xml');
    expect(drawn.querySelector('style')!.textContent).to.equal(rules);
    const blob = await timeline.toBlob({ pixelRatio: 4 });
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.equal(timeline.timeline.options.width * 4);
    style.remove();
  });

  for (const token of ['--timeline-heading-font', '--timeline-small-font'])
    it(`has that of ${token} in it too`, async () => {
      const style = document.createElement('style');
      const font = '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
      style.textContent = `@font-face{font-family:"Own Serif";src:url(${font}) format("woff2")}`;
      document.head.append(style);
      await document.fonts.load('16px "Own Serif"');
      const timeline = await mount(
        `<event-timeline src="${TREATY}" style="${token}: 'Own Serif', serif"></event-timeline>`,
      );
      expect(await fontFaces(timeline.toSVG())).to.match(/^@font-face\{[^@]*Own Serif[^@]*\}$/);
      style.remove();
    });
});
