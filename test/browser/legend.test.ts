import { expect } from 'chai';
import { TimelineLegend } from '../../src/elements/timeline-legend.js';
import type { EventTimeline } from '../../src/index.js';
import { mount, part, settled } from './page.js';

TimelineLegend.define();

const EVENTS = ['one', 'two', 'one', 'three'].map((kind, i) => ({
  ...{ date: String(2000 + i), title: `Event ${String(i)}` },
  data: { kind },
}));

async function mounted(markup: string): Promise<EventTimeline> {
  const timeline = await mount(markup, 1000, 700);
  timeline.data = EVENTS;
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const legend = (): TimelineLegend => document.querySelector('timeline-legend')!;
const words = (): string[] => [...legend().shadowRoot!.querySelectorAll('li')].map((item) => item.textContent);
const isSeen = (element: Element | undefined): boolean => (element?.getClientRects().length ?? 0) > 0;

describe('<timeline-legend>', () => {
  it('within a timeline stands in place of its legend', async () => {
    const timeline = await mounted(
      '<event-timeline color-by="kind"><timeline-legend></timeline-legend></event-timeline>',
    );
    expect(words()).to.deep.equal(['one', 'two', 'three']);
    expect(isSeen(legend())).to.equal(true);
    expect(isSeen(part(timeline, 'legend')[0])).to.equal(false);
    const plot = timeline.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
    expect(legend().getBoundingClientRect().bottom).to.be.below(plot.top);
  });

  it('elsewhere shows the same with `for`, in the colours of the picture, and follows it', async () => {
    const timeline = await mounted(
      '<timeline-legend for="t"></timeline-legend><event-timeline id="t" color-by="kind"></event-timeline>',
    );
    expect(words()).to.deep.equal(['one', 'two', 'three']);
    const inks = (root: ParentNode): string[] =>
      [...root.querySelectorAll('.swatch')].map((swatch) => getComputedStyle(swatch).backgroundColor);
    expect(inks(legend().shadowRoot!)).to.deep.equal(inks(timeline.shadowRoot!));
    timeline.data = EVENTS.slice(0, 2);
    await timeline.updateComplete;
    expect(words()).to.deep.equal(['one', 'two']);
    timeline.colorBy = 'lane';
    await timeline.updateComplete;
    expect(isSeen(legend().shadowRoot!.querySelector('ul') ?? undefined)).to.equal(false);
  });
});

describe('slots', () => {
  const shown = (name: string): boolean => isSeen(document.querySelector(`[slot=${name}]`) ?? undefined);
  const SLOTS =
    '<h2 slot="heading">Ours</h2><p slot="details">Ours</p><p slot="loading">Wait</p><p slot="empty">None</p><p slot="error">Failed</p>';

  it('heading and details replace the default content; the others are shown when there are no events', async () => {
    const timeline = await mounted(`<event-timeline>${SLOTS}</event-timeline>`);
    timeline.data = { title: 'Theirs', events: EVENTS };
    await timeline.updateComplete;
    expect(['heading', 'details', 'loading', 'empty', 'error'].map(shown)).to.deep.equal([
      ...[true, false, false, false, false],
    ]);
    expect(isSeen(part(timeline, 'heading')[0])).to.equal(false);
    timeline.select(timeline.events[0]!.id!);
    await timeline.updateComplete;
    expect(shown('details')).to.equal(true);
    timeline.select(null);
    timeline.data = [];
    await timeline.updateComplete;
    expect(['loading', 'empty', 'error'].map(shown)).to.deep.equal([false, true, false]);
  });

  it('loading is shown while a file arrives, error if it does not', async () => {
    const timeline = await mount(`<event-timeline src="/missing.json">${SLOTS}</event-timeline>`, 1000, 700);
    await timeline.updateComplete;
    expect(['loading', 'empty', 'error'].map(shown)).to.deep.equal([false, false, true]);
    const said = timeline.reload();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(shown('error') || shown('loading')).to.equal(true);
    await said;
    expect(shown('error')).to.equal(true);
  });
});
