import { expect } from 'chai';
import { TimelineAxis } from '../../src/elements/timeline-axis.js';
import { TimelineDetails } from '../../src/elements/timeline-details.js';
import { TimelineFilter } from '../../src/elements/timeline-filter.js';
import { TimelineLegend } from '../../src/elements/timeline-legend.js';
import { TimelineList } from '../../src/elements/timeline-list.js';
import { TimelineOverview } from '../../src/elements/timeline-overview.js';
import { TimelineToolbar } from '../../src/elements/timeline-toolbar.js';
import type { EventColumns, EventTimeline, TimelineDocument } from '../../src/index.js';
import { PARTS } from '../parts.js';
import { handsAt, mount, settled, TREATY, until } from './page.js';

for (const element of [
  ...[TimelineAxis, TimelineDetails, TimelineFilter, TimelineLegend],
  ...[TimelineList, TimelineOverview, TimelineToolbar],
])
  element.define();

/** The names of the parts that an element shows. */
const partsOf = (element: Element): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);

const STORY: TimelineDocument = {
  title: 'Story',
  eras: [{ start: '1945', end: '1991', title: 'Cold War' }],
  events: [
    ...Array.from({ length: 40 }, (_, i) => ({
      ...{
        date: `1961-07-${String((i % 28) + 1).padStart(2, '0')}`,
        title: `An event with a long title, ${String(i)}`,
      },
      ...{ lane: String(i % 12), tags: Array.from({ length: 40 }, (_, k) => `a tag that is long ${String(k)}`) },
    })),
    { id: 'last', date: '2024', title: 'The last', lane: '1' },
  ],
};
const MANY: EventColumns = { start: Float64Array.from({ length: 2000 }, (_, i) => i * 1e9), title: String };

describe('each part that an element is said to have', () => {
  it('is in a timeline', async () => {
    const found = new Set<string>();
    const look = async (tag: string, data?: EventTimeline['data'], width = 1000): Promise<void> => {
      const timeline = await mount(tag, width, 500);
      if (data !== undefined) timeline.data = data;
      await timeline.updateComplete;
      await settled(timeline);
      for (const part of partsOf(timeline)) found.add(part);
    };
    await look('<event-timeline overview style="height: 300px" color-by="title" selected="last"></event-timeline>', {
      ...STORY,
      events: [...STORY.events, { title: 'without a date' }],
    });
    await look(`<event-timeline src="${TREATY}"></event-timeline>`, undefined, 390);
    await look('<event-timeline style="height: 300px"></event-timeline>', MANY);
    await look('<event-timeline src="/stories/data/jfk.json"></event-timeline>');
    expect(PARTS.event.split(' ').filter((part) => !found.has(part))).to.deep.equal([]);
  });

  for (const name of ['axis', 'details', 'filter', 'legend', 'list', 'overview', 'toolbar'] as const)
    it(`is in a timeline-${name}`, async () => {
      const tag = `timeline-${name}`;
      const timeline = await mount(
        `<event-timeline color-by="title" style="height: 400px"><${tag}${name === 'list' ? ' group-by="lane"' : ''}></${tag}></event-timeline>`,
        600,
      );
      const element = timeline.querySelector(tag)!;
      const found = new Set<string>();
      const look = (): void => partsOf(element).forEach((part) => found.add(part));
      timeline.data =
        name === 'list' ? { ...STORY, events: Array.from({ length: 9 }, () => STORY.events).flat() } : STORY;
      await timeline.updateComplete;
      await settled(timeline);
      look();
      timeline.selected = 'last';
      timeline.dispatchEvent(new Event('pointerover'));
      await handsAt(timeline);
      await until(
        () => {
          look();
          return PARTS[name].split(' ').every((part) => found.has(part));
        },
        `${PARTS[name]}; found ${[...found].join(' ')}`,
      );
    });
});
