import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { EventColumns, EventTimeline } from '../../src/index.js';
import { mount, settled } from './page.js';

const MB = 2 ** 20;

const columns = (n: number): EventColumns => ({
  start: Float64Array.from({ length: n }, (_, i) => 1.7e12 + ((i * 7919) % n) * 1000),
  lane: Uint8Array.from({ length: n }, (_, i) => i % 4),
  lanes: ['a', 'b', 'c', 'd'],
  title: (i) => `Request ${String(i)}`,
});

/** Bytes in use, once what nobody holds has been thrown away. */
const heap = (): Promise<number> => executeServerCommand('heap');

const empty = (): Promise<EventTimeline> =>
  mount('<event-timeline overview style="height: 400px"></event-timeline>', 1000, 600);

describe('memory', () => {
  it('does not grow when data are replaced a thousand times', async function () {
    this.timeout(120_000);
    const timeline = await empty();
    const replace = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        timeline.data = columns(2000 + (i % 10));
        await timeline.updateComplete;
      }
      await settled(timeline);
      return heap();
    };
    // Until everything has been compiled, and kept, that is.
    await replace(300);
    const before = await replace(50);
    const after = await replace(1000);
    expect((after - before) / MB).to.be.lessThan(1);
  });

  it('does not grow with a stream of which the latest are kept', async function () {
    this.timeout(60_000);
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

  it('is given back when a timeline leaves the page', async () => {
    const before = await heap();
    const refs = await (async () => {
      const timeline = await empty();
      const data = columns(300_000);
      timeline.data = data;
      await timeline.updateComplete;
      await settled(timeline);
      expect(timeline.extent!.end).to.be.greaterThan(1.7e12);
      expect((await heap()) - before).to.be.greaterThan(2 * MB);
      timeline.remove();
      return [new WeakRef(timeline), new WeakRef(data)];
    })();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const after = await heap();
    expect(refs.filter((ref) => ref.deref()).length).to.equal(0);
    expect((after - before) / MB).to.be.lessThan(1);
  });
});
