import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineLegend } from '../../src/elements/timeline-legend.js';
import type { EventTimeline, Mark, TimelineEvent } from '../../src/index.js';
import { violationsIn } from './axe.js';
import {
  areOver,
  handsAt,
  itWithMedia,
  label,
  middle,
  mount,
  part,
  sendKeys,
  settled,
  shapeRect,
  textRects,
} from './page.js';

TimelineLegend.define();
const square: Mark = { draw: (pen) => pen.rect(-1, -1, 2, 2), title: 'A win' };
const broken: Mark = {
  draw() {
    throw new Error('no ink');
  },
};
const EVENTS = [
  { id: 'won', date: '1911-12-14', title: 'At the pole', data: { kind: 'win' } },
  { id: 'lost', date: '1912-01-17', title: 'Second', data: { kind: 'loss' } },
  { id: 'about', date: '1912', title: 'They died', data: { kind: 'win' } },
  { id: 'other', date: '1912-11-12', title: 'Found' },
];

async function shown(markup: string, given: Partial<EventTimeline>, width = 1000): Promise<EventTimeline> {
  const timeline = await mount(markup, width, 700);
  Object.assign(timeline, { data: EVENTS, ...given });
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const mark = (timeline: EventTimeline, id: string): SVGPathElement =>
  timeline.shadowRoot!.querySelector<SVGPathElement>(`[part~=mark][data-event-id=${id}]`)!;
const isSquare = (path: Element): boolean => /^M[\d.,]+(L[\d.,]+){3}Z$/.test(path.getAttribute('d')!);
const swatches = (root: ParentNode): readonly (string | null)[] =>
  [...root.querySelectorAll('li')].map(
    (item) => item.textContent.trim() + (item.querySelector('.swatch path') ? ' as a mark' : ''),
  );

/** The console warnings while a function runs. */
async function warnedDuring(run: () => Promise<unknown>): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: unknown) => void said.push(String(message));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('marks of one’s own', () => {
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('are drawn for exact dates of events that name them, in the colour of the event', async () => {
    const timeline = await shown('<event-timeline mark-by="kind"></event-timeline>', {
      marks: { win: square },
      colorBy: ({ data }: TimelineEvent) => (data as { kind?: string } | undefined)?.kind,
    });
    expect(['won', 'lost', 'other'].map((id) => isSquare(mark(timeline, id)))).to.deep.equal([true, false, false]);
    expect([...mark(timeline, 'about').classList]).to.deep.equal(['capsule']);
    expect([...mark(timeline, 'won').part]).to.deep.equal(['mark', 'dot']);
    const fill = (id: string): string => getComputedStyle(mark(timeline, id)).fill;
    expect(fill('won')).not.to.equal(fill('lost'));
    timeline.marks = null;
    await timeline.updateComplete;
    expect(isSquare(mark(timeline, 'won'))).to.equal(false);
    timeline.markBy = 'id';
    timeline.marks = { lost: square };
    await timeline.updateComplete;
    expect(['won', 'lost'].map((id) => isSquare(mark(timeline, id)))).to.deep.equal([false, true]);
  });

  it('open their events, and show that these are open', async () => {
    const timeline = await shown('<event-timeline mark-by="kind"></event-timeline>', { marks: { win: square } });
    const line = (): string => getComputedStyle(mark(timeline, 'won')).strokeWidth;
    const before = line();
    await sendMouse({ type: 'click', position: middle(mark(timeline, 'won')) });
    await handsAt(timeline);
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('won');
    expect([...mark(timeline, 'won').part]).to.deep.equal(['mark', 'dot', 'selected']);
    expect(line()).not.to.equal(before);
    expect(part(timeline, 'details')[0]!.textContent).to.include('At the pole').and.include('A win');
  });

  it('are reached by keys if they have no text', async () => {
    const timeline = await shown('<event-timeline mark-by="kind" lang="en"></event-timeline>', {
      data: EVENTS.map((event) => ({ ...event, lane: event.id === 'won' ? 'Folded' : 'Open' })),
      marks: { win: square },
      collapsed: ['Folded'],
    });
    expect(isSquare(mark(timeline, 'won'))).to.equal(true);
    label(timeline, 'lost').focus();
    await handsAt(timeline);
    const focused = (): Element | null => timeline.shadowRoot!.activeElement;
    for (let steps = 0; steps < 4 && !focused()?.matches('.stand-in'); steps++) await sendKeys({ press: 'ArrowLeft' });
    expect(focused()?.textContent).to.include('At the pole');
    const [at, around] = [shapeRect(mark(timeline, 'won')), focused()!.getBoundingClientRect()];
    expect(areOver(at, around)).to.equal(true);
  });

  itWithMedia('are seen in forced colours, and explained in the legend, which is accessible', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const timeline = await shown('<event-timeline mark-by="kind" lang="en"></event-timeline>', {
      marks: { win: square },
    });
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const legend = part(timeline, 'legend')[0]!;
    for (const path of [mark(timeline, 'won'), legend.querySelector('path')!])
      expect([background, 'none']).not.to.include(getComputedStyle(path).fill);
    expect(await violationsIn(timeline)).to.deep.equal([]);
  });

  it('stand in legends in place of squares, with their names', async () => {
    const timeline = await shown(
      '<timeline-legend for="t"></timeline-legend><event-timeline id="t" mark-by="kind"></event-timeline>',
      { marks: { win: square } },
    );
    const own = (): readonly (string | null)[] => part(timeline, 'legend').flatMap(swatches);
    const companion = document.querySelector('timeline-legend')!.shadowRoot!;
    expect(own()).to.deep.equal(['A win as a mark']);
    expect(swatches(companion)).to.deep.equal(own());
    timeline.colorBy = 'kind';
    await timeline.updateComplete;
    expect(own()).to.deep.equal(['A win as a mark', 'loss as a mark', 'Other as a mark']);
    expect(swatches(companion)).to.deep.equal(own());
    timeline.marks = null;
    await timeline.updateComplete;
    expect(own()).to.deep.equal(['win', 'loss', 'Other']);
    expect(swatches(companion)).to.deep.equal(own());
  });

  it('are in the files of the picture', async () => {
    const timeline = await shown('<event-timeline mark-by="kind"></event-timeline>', { marks: { win: square } });
    const drawn = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
    // One in the picture, and one in its legend.
    expect([...drawn.querySelectorAll('path')].filter(isSquare)).to.have.length(2);
    expect((await timeline.toBlob()).size).to.be.greaterThan(1000);
  });

  it('that cannot be drawn are replaced by plain ones, and the console says why', async () => {
    const said = await warnedDuring(async () => {
      const timeline = await shown('<event-timeline mark-by="kind"></event-timeline>', {
        marks: { win: broken, loss: square },
      });
      expect(['won', 'lost'].map((id) => isSquare(mark(timeline, id)))).to.deep.equal([false, true]);
      expect(shapeRect(mark(timeline, 'won')).width).to.be.greaterThan(8);
    });
    expect(said.filter((words) => words.includes('marks.win'))).to.deep.equal([
      'event-timeline: marks.win: Error: no ink; the plain mark is shown',
    ]);
  });
});

describe('texts of one’s own', () => {
  const LONG = 'Too late by five weeks, as they see by the tent that stands there, with a letter in it';

  for (const width of [1000, 360])
    it(`are measured and set as titles are, ${String(width)} px wide`, async () => {
      const timeline = await shown(
        '<event-timeline></event-timeline>',
        { renderLabel: ({ id }: TimelineEvent) => (id === 'other' ? null : LONG) },
        width,
      );
      const labels = part(timeline, 'label');
      const text = (id: string): string =>
        label(timeline, id).querySelector('.title')!.textContent.replace(/\s+/g, ' ').trim();
      expect(text('other')).to.equal('Found');
      expect(LONG.startsWith(text('won').replace(/…$/, ''))).to.equal(true);
      for (const [i, one] of labels.entries())
        for (const other of labels.slice(i + 1))
          for (const a of textRects(one.querySelector('.title')!))
            for (const b of textRects(other.querySelector('.title')!)) expect(areOver(a, b)).to.equal(false);
    });

  it('are read together with the titles, which are in the details', async () => {
    const timeline = await shown('<event-timeline lang="en-GB"></event-timeline>', {
      renderLabel: ({ id, title }: TimelineEvent) => (id === 'won' ? `${title}!` : 'Too late'),
    });
    const words = (id: string): string => label(timeline, id).textContent.replace(/\s+/g, ' ').trim();
    expect(words('won')).to.equal('14 December 1911, At the pole!');
    expect(words('lost')).to.equal('17 January 1912, Too late, Second');
    await sendMouse({ type: 'click', position: middle(label(timeline, 'lost')) });
    await handsAt(timeline);
    expect(part(timeline, 'details')[0]!.querySelector('.details-title')!.textContent).to.equal('Second');
    await resetMouse();
  });

  it('that cannot be made are replaced by the titles, and the console says why', async () => {
    const said = await warnedDuring(async () => {
      const timeline = await shown('<event-timeline></event-timeline>', {
        renderLabel: () => {
          throw new Error('no words');
        },
      });
      expect(part(timeline, 'label')).to.have.length(4);
      expect(label(timeline, 'lost').textContent).to.include('Second');
    });
    expect(said.filter((words) => words.includes('renderLabel'))).to.have.length(1);
  });
});
