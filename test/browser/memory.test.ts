import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { TimelineList } from '../../src/elements/timeline-list.js';
import { TimelineOverview } from '../../src/elements/timeline-overview.js';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import type { EventColumns, EventTimeline } from '../../src/index.js';
import { handsAt, isWebKit, mount, settled } from './page.js';

for (const companion of [TimelineList, TimelineOverview, TimelineToolbar]) companion.define();

const MB = 2 ** 20;

const columns = (n: number): EventColumns => ({
  start: Float64Array.from({ length: n }, (_, i) => 1.7e12 + ((i * 7919) % n) * 1000),
  lane: Uint8Array.from({ length: n }, (_, i) => i % 4),
  lanes: ['a', 'b', 'c', 'd'],
  title: (i) => `Request ${String(i)}`,
});

/** The bytes in use after garbage collection; NaN if a browser does not tell. */
const heap = async (): Promise<number> => Number(await executeServerCommand('heap'));

/** Firefox and WebKit do not tell; any other browser must. */
async function needsBytes(test: Mocha.Context): Promise<void> {
  if (isWebKit || navigator.userAgent.includes('Firefox')) test.skip();
  expect(await heap()).to.be.greaterThan(0);
}

/** How many of some objects are still there after garbage collection. */
async function heldOf(refs: readonly WeakRef<object>[]): Promise<number> {
  const held = (): number => refs.filter((ref) => ref.deref()).length;
  for (let round = 0; round < 20 && held() > 0; round++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await heap();
  }
  return held();
}

const empty = (): Promise<EventTimeline> =>
  mount('<event-timeline overview style="height: 400px"></event-timeline>', 1000, 600);

const ALL = 'event-timeline, timeline-toolbar, timeline-list, timeline-overview';
const MARKUP = `
  <event-timeline id="t" now json-ld hash download><timeline-toolbar></timeline-toolbar><timeline-overview></timeline-overview></event-timeline>
  <timeline-list for="t"></timeline-list>
  <timeline-toolbar for="t"></timeline-toolbar>`;

describe('memory', () => {
  it('does not grow when data are replaced a thousand times', async function () {
    // Each of them has texts, which take most of the time.
    this.timeout(300_000);
    await needsBytes(this);
    const timeline = await empty();
    const replace = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        timeline.data = columns(2000 + (i % 10));
        await timeline.updateComplete;
      }
      await settled(timeline);
      return heap();
    };
    // Until everything has been compiled, and caches are filled.
    await replace(300);
    const before = await replace(50);
    const after = await replace(1000);
    expect((after - before) / MB).to.be.lessThan(1);
  });

  it('does not grow with a stream of which the latest are kept', async function () {
    this.timeout(180_000);
    await needsBytes(this);
    const timeline = await mount(
      '<event-timeline max-events="5000" style="height: 400px"></event-timeline>',
      1000,
      600,
    );
    let n = 0;
    const stream = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        timeline.append(
          Array.from({ length: 1000 }, () => ({
            start: 1.7e12 + n++ * 10,
            title: `Request ${String(n)}`,
            lane: `l${String(n % 3)}`,
          })),
        );
        await timeline.updateComplete;
      }
      return heap();
    };
    const before = await stream(40);
    const after = await stream(160);
    expect(timeline.events.length).to.equal(5000);
    expect((after - before) / MB).to.be.lessThan(2);
  });

  it('is freed when a timeline is removed from the page', async function () {
    await needsBytes(this);
    const before = await heap();
    const refs: WeakRef<object>[] = [];
    const comeAndGo = async (data: EventColumns): Promise<void> => {
      const timeline = await empty();
      timeline.data = data;
      await timeline.updateComplete;
      await settled(timeline);
      expect(timeline.extent!.end).to.be.greaterThan(1.7e12);
      expect((await heap()) - before).to.be.greaterThan(2 * MB);
      timeline.remove();
      refs.push(new WeakRef(timeline), new WeakRef(data));
    };
    await comeAndGo(columns(300_000));
    expect(await heldOf(refs)).to.equal(0);
    expect(((await heap()) - before) / MB).to.be.lessThan(1);
  });

  it('is freed by each of a thousand timelines that were added and removed with all that they can have, also if they are updated later', async function () {
    this.timeout(300_000);
    await needsBytes(this);
    await mount('<event-timeline></event-timeline>', 1000, 600);
    const place = document.querySelector('main')!;
    const events = Array.from({ length: 8 }, (_, i) => ({
      id: `e${String(i)}`,
      date: String(1990 + i),
      title: `Event ${String(i)}`,
    }));
    const comeAndGo = async (times: number): Promise<WeakRef<Element>[]> => {
      const refs: WeakRef<Element>[] = [];
      for (let i = 0; i < times; i++) {
        place.innerHTML = MARKUP;
        const timeline = place.querySelector('event-timeline')!;
        timeline.data = events;
        // For every tenth, details and the hands are loaded, too.
        if (i % 10 === 0) timeline.selected = 'e3';
        await timeline.updateComplete;
        if (i % 10 === 0) await handsAt(timeline);
        refs.push(...[...place.querySelectorAll(ALL)].map((element) => new WeakRef(element)));
        place.replaceChildren();
        // As scripts do that still hold it.
        if (i % 5 === 0) timeline.data = events.slice(1);
        if (i % 5 === 1) timeline.requestUpdate();
        if (i % 5 < 2) await timeline.updateComplete;
      }
      return refs;
    };
    await comeAndGo(100);
    const before = await heap();
    const refs = await comeAndGo(1000);
    expect(refs).to.have.length(5000);
    expect(await heldOf(refs)).to.equal(0);
    expect(((await heap()) - before) / MB).to.be.lessThan(1);
  });
});
