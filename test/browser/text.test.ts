import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventTimeline } from '../../src/index.js';
import { areOver, handsAt, itWithMedia, label, middle, mount, part, sendKeys, settled, textRects } from './page.js';

const SCRIPTS = '/stories/data/scripts.json';
const LONGEST = 'en-21';

const WIDTHS = [1200, 768, 390, 320];
/** Different typography of pages. */
const PAGES = [
  { name: 'as it is' },
  { name: 'right to left', root: { dir: 'rtl' } },
  { name: 'at twice the size of text', style: '--timeline-font-size: 2rem' },
  { name: 'with a root of 32 px', fontSize: '32px' },
  {
    name: 'with the text spacing of WCAG 1.4.12',
    around: 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5',
  },
] as const;

type Page = { name: string; root?: { dir: string }; style?: string; fontSize?: string; around?: string };

async function show({ style = '', around = '', root, fontSize = '' }: Page, width: number, src = SCRIPTS) {
  document.documentElement.style.fontSize = fontSize;
  document.documentElement.dir = root?.dir ?? '';
  const markup = `<div style="${around}"><event-timeline src="${src}" style="${style}"></event-timeline></div>`;
  const timeline = await mount(markup, width, 700);
  await settled(timeline);
  return timeline;
}

/** The lines of an element’s text, each with the box of its glyphs. */
function paintedLines(element: Element): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of textRects(element).sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && rect.top + rect.height / 2 < last.bottom && rect.bottom - rect.height / 2 > last.top)
      lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return new DOMRect(x, y, Math.max(a.right, b.right) - x, Math.max(a.bottom, b.bottom) - y);
}

const texts = (timeline: EventTimeline): Element[] => [
  ...timeline.shadowRoot!.querySelectorAll('.title, .date, .lane-text'),
];

/** How far glyphs may extend beyond a box, since fonts have taller glyphs than a line, and side bearings; px. */
const BEARING = 2;

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
});

for (const page of PAGES)
  for (const width of WIDTHS)
    for (const src of [SCRIPTS, '/test/data/timelines/roman-emperors.json']) {
      describe(`${src.replace(/.*\/|\.json/g, '')} ${page.name}, ${String(width)} px wide`, () => {
        let timeline: EventTimeline;
        before(async () => {
          timeline = await show(page, width, src);
        });

        it('has as many lines as the layout computed, each within its box', () => {
          expect(texts(timeline)).not.to.have.length(0);
          for (const element of texts(timeline)) {
            const box = element.getBoundingClientRect();
            const lines = paintedLines(element);
            const name = element.textContent;
            const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
            expect(lines.length, name).to.equal(Math.round(box.height / lineHeight));
            for (const line of lines) {
              expect(line.left, name).to.be.at.least(box.left - BEARING);
              expect(line.right, name).to.be.at.most(box.right + BEARING);
              const middle = (line.top + line.bottom) / 2;
              expect(middle, name).to.be.within(box.top, box.bottom);
            }
          }
        });

        it('lays no text over another', () => {
          const lines = texts(timeline).flatMap((element) =>
            paintedLines(element).map((rect) => ({
              rect,
              owner: element.closest('.label'),
              name: element.textContent,
            })),
          );
          const over = lines.flatMap((a, i) =>
            lines
              .slice(i + 1)
              .flatMap((b) =>
                a.owner !== b.owner && areOver(shrunk(a.rect), shrunk(b.rect)) ? [`${a.name} × ${b.name}`] : [],
              ),
          );
          expect(over).to.deep.equal([]);
        });

        it('shows all of it within the width of the page', () => {
          for (const element of texts(timeline))
            for (const { left, right } of textRects(element)) {
              expect(left, element.textContent).to.be.at.least(-BEARING);
              expect(right, element.textContent).to.be.at.most(width + BEARING);
            }
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      });
    }

/** The boxes of glyphs are as high as the font, which may be higher than a line. */
const shrunk = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(x, y + height / 8, width, (height * 3) / 4);

describe('a title that is cut', () => {
  const cut = async (): Promise<[EventTimeline, HTMLElement, HTMLElement]> => {
    const timeline = await show({ name: '' }, 1200);
    const element = label(timeline, LONGEST);
    // A mouse is always within the window.
    element.scrollIntoView({ block: 'center' });
    return [timeline, element, element.querySelector<HTMLElement>('.whole')!];
  };
  const isShown = (whole: HTMLElement): boolean => whole.getBoundingClientRect().width > 100;

  afterEach(() => resetMouse());

  it('ends with an ellipsis, and is complete for screen readers', async () => {
    const [, element, whole] = await cut();
    expect(element.querySelector('.title')!.textContent).to.match(/…$/);
    expect(element.querySelector('.title')!.getAttribute('aria-hidden')).to.equal('true');
    expect(whole.textContent).to.have.length(500);
    expect(isShown(whole)).to.equal(false);
  });

  it('is shown in full on hover, within the picture and opaque, and moves nothing', async () => {
    const [timeline, element, whole] = await cut();
    const places = (): string =>
      JSON.stringify(
        part(timeline, 'label')
          .map((other) => other.getBoundingClientRect())
          .concat(timeline.getBoundingClientRect()),
      );
    const before = places();
    await sendMouse({ type: 'move', position: middle(element) });
    expect(isShown(whole)).to.equal(true);
    expect(places()).to.equal(before);
    expect(getComputedStyle(whole).backgroundColor).to.match(/^rgb\(/);
    const plot = part(timeline, 'plot')[0]!.getBoundingClientRect();
    const { left, right, top, bottom } = whole.getBoundingClientRect();
    expect(left).to.be.at.least(plot.left);
    expect(right).to.be.at.most(plot.right);
    expect(top).to.be.at.least(plot.top);
    expect(bottom).to.be.at.most(plot.bottom + 5);
    // What has appeared can be pointed at, and is on top.
    for (const [x, y] of [
      [left + 12, top + 12],
      [right - 12, top + 12],
      [left + 12, bottom - 12],
    ] as const) {
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
      expect(isShown(whole)).to.equal(true);
      expect(whole.contains(timeline.shadowRoot!.elementFromPoint(x, y))).to.equal(true);
    }
  });

  for (const by of ['hover', 'focus'])
    it(`lies over its neighbours, also over those that come after it (${by})`, async () => {
      const timeline = await show({ name: '' }, 700);
      const title = 'A title that goes on and on, until there is no more room for it. '.repeat(8);
      timeline.data = Array.from({ length: 8 }, (_, i) => ({
        date: `20${String(10 + i)}`,
        title: `${String(i)}. ${title}`,
      }));
      await settled(timeline);
      const root = timeline.shadowRoot!;
      const labels = part(timeline, 'label');
      let covered = 0;
      for (const [i, element] of labels.entries()) {
        const whole = element.querySelector<HTMLElement>('.whole');
        if (!whole || i === 0) continue;
        element.scrollIntoView({ block: 'center' });
        if (by === 'hover') {
          await sendMouse({ type: 'move', position: [1, 1] });
          await sendMouse({ type: 'move', position: middle(element) });
        } else {
          labels[i - 1]!.focus();
          await handsAt(timeline);
          await sendKeys({ press: 'ArrowRight' });
        }
        const box = whole.getBoundingClientRect();
        expect(isShown(whole), element.dataset['eventId']).to.equal(true);
        for (const after of labels.slice(i + 1)) {
          const rect = after.getBoundingClientRect();
          const [left, right] = [Math.max(box.left, rect.left), Math.min(box.right, rect.right)];
          const [top, bottom] = [Math.max(box.top, rect.top), Math.min(box.bottom, rect.bottom)];
          if (right - left < 4 || bottom - top < 4) continue;
          covered++;
          const over = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          expect(whole.contains(over), `${element.dataset['eventId']!} over ${after.dataset['eventId']!}`).to.equal(
            true,
          );
        }
      }
      expect(covered).to.be.greaterThan(0);
    });

  it('goes away with Escape, and comes again', async () => {
    const [, element, whole] = await cut();
    await sendMouse({ type: 'move', position: middle(element) });
    await sendKeys({ press: 'Escape' });
    expect(isShown(whole)).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
    await sendMouse({ type: 'move', position: middle(element) });
    expect(isShown(whole)).to.equal(true);
  });

  it('is shown in full on keyboard focus', async () => {
    const [timeline, element, whole] = await cut();
    label(timeline, 'en-20').focus();
    await handsAt(timeline);
    await sendKeys({ press: 'ArrowRight' });
    expect(element.matches(':focus-visible')).to.equal(true);
    expect(isShown(whole)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isShown(whole)).to.equal(false);
  });

  it('goes away with Escape where it has the focus, together with one that has the pointer', async () => {
    const [timeline] = await cut();
    const title = 'What was said '.repeat(40);
    timeline.data = ['2001', '2002', '2003'].map((date) => ({ id: `y${date}`, date, title }));
    await settled(timeline);
    const [first, second] = [label(timeline, 'y2001'), label(timeline, 'y2002')];
    first.focus();
    await handsAt(timeline);
    await sendKeys({ press: 'ArrowRight' });
    await sendMouse({ type: 'move', position: middle(first) });
    const shown = (): boolean[] => [first, second].map((own) => isShown(own.querySelector<HTMLElement>('.whole')!));
    expect(shown()).to.deep.equal([true, true]);
    await sendKeys({ press: 'Escape' });
    expect(shown()).to.deep.equal([false, false]);
  });

  for (const by of ['hover', 'focus'])
    it(`goes away with Escape, and a dialog around the timeline stays open (${by})`, async () => {
      const [timeline, element, whole] = await cut();
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 1200px; padding: 0; border: 0';
      document.querySelector('main')!.append(dialog);
      dialog.append(timeline);
      dialog.showModal();
      await settled(timeline);
      label(timeline, 'en-20').focus();
      await handsAt(timeline);
      if (by === 'hover') await sendMouse({ type: 'move', position: middle(element) });
      else await sendKeys({ press: 'ArrowRight' });
      expect(isShown(whole)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect([isShown(whole), dialog.open]).to.deep.equal([false, true]);
      await sendKeys({ press: 'Escape' });
      expect(dialog.open).to.equal(false);
    });

  it('is likewise the name of a lane', async () => {
    const timeline = await show({ name: '' }, 1200);
    const title = 'Ministries, agencies and other bodies that have to do with the opening of libraries';
    timeline.data = {
      events: [
        { date: '2001', title: 'a', lane: title },
        { date: '2002', title: 'b', lane: 'b' },
      ],
    };
    await settled(timeline);
    const name = timeline.shadowRoot!.querySelector<HTMLElement>('.lane-name')!;
    const whole = name.querySelector<HTMLElement>('.whole')!;
    expect(isShown(whole)).to.equal(false);
    await sendMouse({ type: 'move', position: middle(name) });
    expect(isShown(whole)).to.equal(true);
    expect(whole.textContent).to.equal(title);
  });

  itWithMedia('has a background and an outline in forced colours, too', async () => {
    const [, element, whole] = await cut();
    await emulateMedia({ forcedColors: 'active' });
    await sendMouse({ type: 'move', position: middle(element) });
    expect(getComputedStyle(whole).backgroundColor).to.match(/^rgb\(/);
    expect(getComputedStyle(whole).borderTopWidth).to.equal('1px');
    await emulateMedia({ forcedColors: 'none' });
  });
});

describe('the text of a timeline', () => {
  before(async () => {
    const file = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2';
    document.fonts.add(await new FontFace('Other', `url(/node_modules/${file})`).load());
  });

  it('is never smaller than 12 px, however small that of the page is', async () => {
    const timeline = await show({ name: '', style: '--timeline-font-size: 10px' }, 1200, '/stories/data/treaty.json');
    timeline.view = { start: '1970', end: '2024-06-20' };
    timeline.select('signing');
    await handsAt(timeline);
    await settled(timeline);
    const own = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.figure *')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.heard, .details, .stand-in, .range') &&
        [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
    );
    expect(own.length).to.be.above(20);
    const small = own.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12);
    expect(small.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('is as large as the page sets it', async () => {
    const sizeIn = async (page: Page): Promise<number> => {
      const timeline = await show(page, 1200, '/stories/data/treaty.json');
      return Number.parseFloat(getComputedStyle(timeline.shadowRoot!.querySelector('.title')!).fontSize);
    };
    const size = await sizeIn({ name: '' });
    for (const page of [
      { name: '', style: '--timeline-font-size: 2rem' },
      { name: '', fontSize: '32px' },
    ])
      expect(await sizeIn(page)).to.be.closeTo(2 * size, 1);
  });

  it('is one paragraph: lines are parted by the blanks of the title alone', async () => {
    const timeline = await show({ name: '' }, 768);
    const titles = new Map(timeline.events.map(({ id, title }) => [id, title]));
    for (const element of part(timeline, 'label')) {
      const title = element.querySelector('.title')!;
      if (title.ariaHidden === 'true' || titles.get(element.dataset['eventId'])!.includes('\u00AD')) continue;
      expect(title.textContent).to.equal(titles.get(element.dataset['eventId']));
    }
  });

  for (const [name, css] of [
    ['font family', 'font-family: Other'],
    ['stretch', 'font-size-adjust: 0.7'],
    ['spacing', 'letter-spacing: 3px'],
    ['capitals', 'font-variant-caps: small-caps'],
    ['slant', 'font-style: italic; word-spacing: 9px'],
  ] as const)
    it(`is measured again when the ${name} of the page changes, although no size does`, async () => {
      const timeline = await show({ name: '' }, 1200, '/stories/data/treaty.json');
      const before = part(timeline, 'label')
        .map(({ offsetWidth }) => offsetWidth)
        .join();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`main { ${css} }`);
      document.adoptedStyleSheets = [sheet];
      await settled(timeline);
      await settled(timeline);
      const after = part(timeline, 'label')
        .map(({ offsetWidth }) => offsetWidth)
        .join();
      document.adoptedStyleSheets = [];
      expect(after).not.to.equal(before);
    });

  it('is as wide as a canvas measures, with letter spacing between graphemes', async () => {
    const timeline = await show({ name: '', around: 'letter-spacing: 2px' }, 768);
    for (const element of timeline.shadowRoot!.querySelectorAll('.title')) {
      const widest = Math.max(...paintedLines(element).map(({ width }) => width));
      expect(element.getBoundingClientRect().width - widest, element.textContent).to.be.within(-1, 12);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    itWithMedia(`can be read on a ${colorScheme} page, whatever colours the data names`, async () => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      const timeline = await show({ name: '' }, 1200);
      timeline.data = {
        lanes: [
          { id: 'a', title: 'A', color: colorScheme === 'light' ? 'yellow' : 'navy' },
          { id: 'b', title: 'B' },
        ],
        events: ['a', 'b'].map((lane, i) => ({
          date: `200${String(i)}`,
          title: lane,
          lane,
          color: i ? 'gray' : undefined,
        })),
      };
      await settled(timeline);
      const ground = colorScheme === 'light' ? [255, 255, 255] : [18, 18, 18];
      for (const element of timeline.shadowRoot!.querySelectorAll('.title, .date, .lane-name, .tick'))
        expect(contrast(rgbOf(element), ground), element.textContent).to.be.at.least(4.5);
      await emulateMedia({ colorScheme: 'light' });
    });
});

function rgbOf(element: Element): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function contrast(a: number[], b: number[]): number {
  const luminance = (color: number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
}
