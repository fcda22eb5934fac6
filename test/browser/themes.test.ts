import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { TimelineFilter } from '../../src/elements/timeline-filter.js';
import { TimelineLegend } from '../../src/elements/timeline-legend.js';
import { TimelineList } from '../../src/elements/timeline-list.js';
import { TimelineOverview } from '../../src/elements/timeline-overview.js';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import { handsAt, mount, part, settled, textRects, TREATY, until } from './page.js';
import { contrast, type Rgb } from '../contrast.js';

TimelineFilter.define();
TimelineLegend.define();
TimelineList.define();
TimelineOverview.define();
TimelineToolbar.define();

const THEMES = ['', 'quiet', 'newspaper', 'slide', 'dense'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what has to be seen. */
const LEAST = { text: 4.5, mark: 3 };
/** Decorative shapes, which carry no information by themselves. */
const ADORNMENTS = 'burst grid era era-edge strip join cut'.split(' ');
const SPANS = [
  { start: '2001', end: '2010', title: 'One of the first', lane: 'a' },
  { start: '2003', end: '2003-06', title: 'Another, which is short', lane: 'b' },
  { date: '2004~', title: 'About then', lane: 'c' },
  { date: '2005?', title: 'Perhaps', lane: 'd' },
  { date: '2006-02-03', title: 'A day', lane: 'e' },
  { date: '200X', title: 'Some year', lane: 'f' },
  { start: '2007', end: '..', title: 'Still going on', lane: 'g' },
  { date: '2008', title: 'The eighth', lane: 'h' },
];

const MANY = Array.from({ length: 2400 }, (_, i) => ({
  date: 1e12 + ((i * 7919) % 2400) ** 2 * 1e5,
  title: `Event ${String(i)}`,
  lane: `abcdefgh`[i % 8],
}));

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A computed colour of any kind, as it is painted on a background. */
function painted(color: string, ground: Rgb = [255, 255, 255], opacity = 1): Rgb {
  context.globalAlpha = 1;
  context.fillStyle = `rgb(${ground.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.globalAlpha = opacity;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** A page in a theme; the empty string is none. */
async function dressed(theme: string, scheme: string, markup: string): Promise<EventTimeline> {
  document.documentElement.style.colorScheme = scheme;
  document.body.className = theme && `timeline-${theme}`;
  const id = `theme-${theme}`;
  if (theme && !document.getElementById(id)) {
    const link = Object.assign(document.createElement('link'), { id, rel: 'stylesheet' });
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    link.href = `/themes/${theme}.css`;
    document.head.append(link);
    await loaded;
  }
  const timeline = await mount(markup, 1200, 800);
  await settled(timeline);
  return timeline;
}

/** The backgrounds: that of the timeline, and that of an enlarged stretch of time or a row. */
function groundsOf(timeline: EventTimeline): readonly Rgb[] {
  const probe = document.createElement('i');
  timeline.shadowRoot!.append(probe);
  const page = painted('Canvas');
  const grounds = ['--timeline-background, Canvas', '--timeline-tint, color-mix(in srgb, CanvasText 4%, Canvas)'].map(
    (token) => {
      probe.style.color = `var(${token})`;
      return painted(getComputedStyle(probe).color, page);
    },
  );
  probe.remove();
  return grounds;
}

/** All visible elements with text of their own, in all shadow roots within a root. */
function* texts(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
    );
    const isHidden =
      !element.checkVisibility({ visibilityProperty: true }) || element.closest('.heard, style, .sample');
    if (hasText && !isHidden && textRects(element).length > 0) yield element;
    if (element.shadowRoot) yield* texts(element.shadowRoot);
  }
}

/** Illegible texts, with their colours. */
function illegible(timeline: EventTimeline): readonly string[] {
  const grounds = groundsOf(timeline);
  const found = new Set<string>();
  for (const element of [...texts(timeline.shadowRoot!), ...texts(timeline)]) {
    // Disabled controls may be pale.
    if (element.closest('[aria-disabled=true]')) continue;
    const style = getComputedStyle(element);
    const ink = element.closest<HTMLElement>('.label.inside');
    const bar = ink && getComputedStyle(ink.querySelector('.date') ?? ink).getPropertyValue('--ink');
    for (const ground of grounds) {
      const below = bar ? painted(resolved(ink, bar), ground, 0.16) : ground;
      const ratio = contrast(painted(style.color, below), below);
      if (ratio < LEAST.text)
        found.add(`${element.className || element.localName} ${style.color} on ${below.join()}: ${ratio.toFixed(2)}`);
    }
  }
  return [...found];
}

/** A colour of any kind as the element computes it. */
function resolved(element: Element, color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  element.append(probe);
  const { color: computed } = getComputedStyle(probe);
  probe.remove();
  return computed;
}

/** Marks and lines that are not visible. */
function invisible(timeline: EventTimeline, adornments = ADORNMENTS): readonly string[] {
  const grounds = groundsOf(timeline);
  const found = new Set<string>();
  const paths = [...timeline.shadowRoot!.querySelectorAll('.shapes path')];
  for (const path of paths.filter(({ classList }) => !adornments.includes(classList[0]!))) {
    const { fill, fillOpacity, stroke } = getComputedStyle(path);
    for (const ground of grounds) {
      // Its stroke or its fill; one of them is enough.
      const inks = [stroke, ...(Number(fillOpacity) === 1 ? [fill] : [])].filter((color) => color !== 'none');
      const ratio = Math.max(...inks.map((color) => contrast(painted(color, ground), ground)));
      if (ratio < LEAST.mark) found.add(`${path.classList[0]!} on ${ground.join()}: ${ratio.toFixed(2)}`);
    }
  }
  return [...found];
}

/** All visible elements in all shadow roots within a root that match. */
function* visible(root: ParentNode, selector: string): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) yield element;
    if (element.shadowRoot) yield* visible(element.shadowRoot, selector);
  }
}

/** What shows where something can be typed or pressed, and does not stand out: edges of fields, signs on buttons, the window of a map. */
function unclear(timeline: EventTimeline): readonly string[] {
  const grounds = groundsOf(timeline);
  const found = new Set<string>();
  const seen = (element: Element, color: string): void => {
    for (const ground of grounds) {
      const ratio = contrast(painted(color, ground), ground);
      if (ratio < LEAST.mark) found.add(`${nameOf(element)} ${color} on ${ground.join()}: ${ratio.toFixed(2)}`);
    }
  };
  for (const field of visible(timeline, 'input:not([type=checkbox], [type=radio]), select')) {
    // Its own edge, or that of what is drawn around it.
    const { borderBlockEndWidth } = getComputedStyle(field);
    const edged = Number.parseFloat(borderBlockEndWidth) > 0 ? field : field.parentElement!;
    seen(field, getComputedStyle(edged).borderBlockEndColor);
  }
  for (const sign of visible(timeline, 'button:not([aria-disabled=true], :disabled) svg'))
    seen(sign.closest('button')!, getComputedStyle(sign).color);
  for (const window of visible(timeline, '.window')) seen(window, getComputedStyle(window).borderInlineStartColor);
  return [...found];
}

const nameOf = ({ localName, className, id }: Element): string => `${localName} ${className || id}`;

after(() => {
  document.documentElement.style.colorScheme = '';
  document.body.className = '';
});

for (const theme of THEMES)
  for (const scheme of SCHEMES)
    describe(`${theme || 'no theme'}, ${scheme}`, () => {
      it('text can be read and marks can be seen: a story with everything around it', async () => {
        const timeline = await dressed(
          theme,
          scheme,
          `<event-timeline src="${TREATY}" now="2024-06-20"><timeline-toolbar></timeline-toolbar><timeline-list></timeline-list></event-timeline>`,
        );
        timeline.select(timeline.events[4]!.id!);
        await handsAt(timeline);
        await settled(timeline);
        expect([...texts(timeline.shadowRoot!)].length).to.be.above(20);
        expect(illegible(timeline)).to.deep.equal([]);
        expect(invisible(timeline)).to.deep.equal([]);
      });

      it('text can be read and marks can be seen: eight colours, bars, and every kind of doubt', async () => {
        const timeline = await dressed(theme, scheme, '<event-timeline overview></event-timeline>');
        timeline.data = SPANS;
        await timeline.updateComplete;
        await settled(timeline);
        expect(timeline.shadowRoot!.querySelectorAll('.label.inside')).to.have.length.above(0);
        expect(illegible(timeline)).to.deep.equal([]);
        expect(invisible(timeline)).to.deep.equal([]);
      });

      it('text can be read and marks can be seen: very many events, in lanes of eight colours', async () => {
        const timeline = await dressed(theme, scheme, '<event-timeline overview></event-timeline>');
        timeline.data = MANY;
        await timeline.updateComplete;
        await settled(timeline);
        expect(timeline.shadowRoot!.querySelectorAll('.shapes .density')).to.have.length(8);
        expect(illegible(timeline)).to.deep.equal([]);
        expect(invisible(timeline)).to.deep.equal([]);
      });
    });

describe('each companion', () => {
  const COMPANIONS = ['toolbar', 'filter', 'list', 'legend', 'overview'];
  const CONTRASTS = ['no-preference', 'more'] as const;
  afterEach(() => executeServerCommand('contrast', { contrast: 'no-preference' }).then(() => undefined));

  for (const theme of THEMES)
    for (const scheme of SCHEMES)
      for (const wanted of CONTRASTS)
        it(`has texts of 4.5 to 1, and fields and signs of 3 to 1: ${theme || 'no theme'}, ${scheme}, ${wanted}`, async function () {
          if (!(await executeServerCommand('contrast', { contrast: wanted })) && wanted === 'more') this.skip();
          const within = COMPANIONS.map((name) => `<timeline-${name} slot="${name}"></timeline-${name}>`).join('');
          const timeline = await dressed(theme, scheme, `<event-timeline color-by="kind">${within}</event-timeline>`);
          timeline.data = SPANS.map((event, i) => ({ id: `e${String(i)}`, kind: `Kind ${String(i % 3)}`, ...event }));
          timeline.view = { start: '2002', end: '2007' };
          timeline.filter = 'e';
          timeline.select('e4');
          await handsAt(timeline);
          await settled(timeline);
          for (const name of COMPANIONS) {
            const companion = timeline.querySelector(`timeline-${name}`)!;
            await until(() => !visible(companion.shadowRoot!, '*').next().done, name);
          }
          await settled(timeline);
          expect(illegible(timeline)).to.deep.equal([]);
          expect(unclear(timeline)).to.deep.equal([]);
        });
});

describe('for readers who want more contrast', () => {
  const emulate = (contrast: 'more' | 'no-preference'): Promise<unknown> =>
    executeServerCommand('contrast', { contrast });
  /** The ground of an enlarged stretch, which tick names name, too; and white or black between parts of the strip. */
  const STILL_ADORNMENTS = ['burst', 'cut'];
  const eras = [{ title: 'An era', start: '2001', end: '2004~' }];
  afterEach(() => emulate('no-preference').then(() => undefined));

  for (const theme of THEMES)
    for (const scheme of SCHEMES)
      it(`eras, doubts, rules and columns have edges or fills of 3 to 1: ${theme || 'no theme'}, ${scheme}`, async function () {
        if (!(await emulate('more'))) this.skip();
        for (const data of [{ eras, events: SPANS }, { events: MANY }]) {
          const timeline = await dressed(
            theme,
            scheme,
            `<event-timeline class="${theme && `timeline-${theme}`}" overview></event-timeline>`,
          );
          timeline.data = data;
          await timeline.updateComplete;
          await settled(timeline);
          const kinds = [...timeline.shadowRoot!.querySelectorAll('.shapes path')].map(({ classList }) => classList[0]);
          expect(kinds).to.include.members(
            data.events === MANY ? ['density'] : ['era', 'era-edge', 'band', 'possible'],
          );
          expect(invisible(timeline, STILL_ADORNMENTS)).to.deep.equal([]);
          expect(illegible(timeline)).to.deep.equal([]);
          for (const path of timeline.shadowRoot!.querySelectorAll('.shapes .density'))
            expect(getComputedStyle(path).fill, 'not mixed with the ground').to.match(/^rgb\(/);
        }
      });
});

describe('tokens', () => {
  const width = (element: Element): number => Math.max(...textRects(element).map((rect) => rect.width));

  it('fonts that a theme changes are measured as they are set, also when they change later', async () => {
    // Generic families may all be the same font on a machine with few fonts.
    const file = '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
    document.fonts.add(await new FontFace('Small', `url(${file})`, { weight: '200 900' }).load());
    const timeline = await dressed('', 'light', `<event-timeline src="${TREATY}"></event-timeline>`);
    const texts = (): Element[] => [...timeline.shadowRoot!.querySelectorAll('.title, .date, .tick')];
    for (const [token, value] of [
      ['--timeline-small-font', 'Small'],
      ['--timeline-title-weight', '900'],
      ['--timeline-small-font', 'initial'],
      ['--timeline-font', 'Small'],
    ] as const) {
      const picture = (): string => timeline.shadowRoot!.querySelector('.plot')!.innerHTML;
      const before = picture();
      timeline.style.setProperty(token, value);
      // Resize observers answer when the page has time.
      for (let round = 0; round < 20 && picture() === before; round++) await settled(timeline);
      await settled(timeline);
      const stickOut = texts().filter((text) => width(text) > (text as HTMLElement).offsetWidth + 1.5);
      expect(stickOut.map((text) => `${token} ${value}: ${text.textContent}`)).to.deep.equal([]);
      expect(picture(), `${token} ${value}`).not.to.equal(before);
    }
  });

  it('distances of rows, sizes of marks and widths of lines are those that the page sets', async () => {
    const timeline = await dressed('', 'light', `<event-timeline src="${TREATY}"></event-timeline>`);
    const [height, mark] = [timeline.offsetHeight, part(timeline, 'mark').at(-1)!.getBoundingClientRect().width];
    timeline.style.cssText = '--timeline-gap: 0.3; --timeline-mark-size: 1.5; --timeline-stroke: 3';
    await settled(timeline);
    expect(timeline.offsetHeight).to.be.below(height - 20);
    expect(part(timeline, 'mark').at(-1)!.getBoundingClientRect().width).to.be.above(1.3 * mark);
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('path.axis')!).strokeWidth).to.equal('4.5px');
  });

  it('parts tell the kind of a mark, and whether it is selected', async () => {
    const timeline = await dressed('', 'light', `<event-timeline src="${TREATY}"></event-timeline>`);
    const marks = part(timeline, 'mark').map((mark) => mark.getAttribute('part'));
    expect(marks).to.include.members(['mark capsule', 'mark dot']);
    timeline.select(timeline.events[4]!.id!);
    await timeline.updateComplete;
    expect(part(timeline, 'mark').map((mark) => mark.getAttribute('part'))).to.include('mark dot selected');
  });

  for (const scheme of SCHEMES)
    it(`an exported picture has the styles of the page, ${scheme}`, async () => {
      const timeline = await dressed('newspaper', scheme, `<event-timeline src="${TREATY}"></event-timeline>`);
      const svg = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
      const colors = (selector: string, attribute: string): Set<string> =>
        new Set([...svg.querySelectorAll(selector)].map((node) => painted(node.getAttribute(attribute)!).join()));
      const of = (name: string): string =>
        painted(getComputedStyle(timeline.shadowRoot!.querySelector(name)!).color).join();
      expect(colors('rect', 'fill')).to.include(groundsOf(timeline)[0]!.join());
      const page = ['.heading', '.summary', '.tick', '.lane-name', '.date'].map(of);
      expect([...colors('text', 'fill')]).to.include.members(page);
      const families = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('font-family'));
      expect(families.join()).to.match(/Franklin Gothic/);
      expect(svg.documentElement.getAttribute('font-family')).to.match(/^Charter/);
      const axis = getComputedStyle(timeline.shadowRoot!.querySelector('path.axis')!);
      const widths = [...svg.querySelectorAll('path')].map((path) => Number(path.getAttribute('stroke-width')));
      expect(widths).to.include(Math.round(100 * Number.parseFloat(axis.strokeWidth)) / 100);
      // Only browsers support other kinds of colours in SVG.
      expect(timeline.toSVG()).not.to.match(/color\(|color-mix|light-dark|var\(/);
      expect(timeline.toSVG({ theme: 'dark' })).to.contain('fill="#121212"');
    });
});
