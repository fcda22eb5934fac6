import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventColumns, EventTimeline } from '../src/index.js';
import '../src/list.js';
import { column, fullPage } from './frame.js';
import { dayOfLog } from './data/log.js';

type Args = Partial<EventTimeline> & { readonly sort?: string; readonly groupBy?: string };

/**
 * `<timeline-list>` shows the same events as a table: for those who do not want to read the picture or cannot, and for
 * those who look for a certain event. Sort it, search it, group it. A title selects its event in the picture; an event
 * selected there is marked here.
 */
const meta: Meta<Args> = {
  title: 'List',
  component: 'timeline-list',
  args: { sort: 'date', groupBy: 'none' },
  argTypes: {
    sort: { control: 'select', options: ['date', '-date', 'title', '-title', 'lane', '-lane'] },
    groupBy: { control: 'select', options: ['none', 'year', 'lane'] },
  },
  parameters: { controls: { include: ['sort', 'groupBy'] } },
};

export default meta;
type Story = StoryObj<Args>;

/** Waits until there is this number of rows. */
const rows =
  (count: number): Story['play'] =>
  async ({ canvasElement }) => {
    const list = canvasElement.querySelector('timeline-list')!;
    await waitFor(() => expect(list.shadowRoot!.querySelectorAll('tr[data-event-id]')).toHaveLength(count));
  };

/** A picture of a fixed height, with the list below it. */
const below = (src: string, { sort, groupBy }: Pick<Args, 'sort' | 'groupBy'>): TemplateResult =>
  fullPage(html`
    <div style="display: flex; flex-direction: column; gap: 16px; block-size: 100%">
      <event-timeline id="events" style="flex: 1 1 55%; min-block-size: 0" src=${src}></event-timeline>
      <timeline-list
        for="events"
        sort=${sort ?? nothing}
        group-by=${groupBy ?? nothing}
        style="flex: 1 1 45%"
      ></timeline-list>
    </div>
  `);

/** Inside the timeline it goes below the picture. */
export const Treaty: Story = {
  render: ({ sort, groupBy }) =>
    column(html`
      <event-timeline src="data/treaty.json">
        <timeline-list sort=${sort ?? nothing} group-by=${groupBy ?? nothing}></timeline-list>
      </event-timeline>
    `),
  play: rows(7),
};

/** Beside the picture, with the same height, and scrolled by itself. */
export const Beside: Story = {
  args: { sort: '-date' },
  render: ({ sort, groupBy }) =>
    fullPage(html`
      <div style="display: flex; flex-wrap: wrap; gap: 32px; block-size: 100%">
        <event-timeline id="treaty" src="data/treaty.json" style="flex: 3 1 22rem; block-size: 100%"></event-timeline>
        <timeline-list
          for="treaty"
          sort=${sort ?? nothing}
          group-by=${groupBy ?? nothing}
          style="flex: 2 1 18rem; block-size: 100%"
        ></timeline-list>
      </div>
    `),
  play: rows(7),
};

/** The emperors of Rome by dynasty, which are the lanes. */
export const ByLane: Story = {
  args: { groupBy: 'lane' },
  render: (args) => below('timelines/roman-emperors.json', args),
  play: rows(68),
};

/** Two thousand conferences, by year: 200 rows at a time. */
export const Conferences: Story = {
  args: { groupBy: 'year' },
  render: (args) => below('timelines/tech-conferences.json', args),
  play: rows(200),
};

/** A day of a log, 200,000 lines as columns: searched and sorted in slices between which the page can respond. */
export const Log: Story = {
  loaders: [() => ({ log: dayOfLog(200_000) })],
  render: ({ sort, groupBy }, { loaded }) =>
    fullPage(html`
      <event-timeline style="block-size: 100%" .data=${loaded['log'] as EventColumns}>
        <timeline-list sort=${sort ?? nothing} group-by=${groupBy ?? nothing}></timeline-list>
      </event-timeline>
    `),
  play: rows(200),
};

/** In 320 px the rows are blocks, with the date above the title. */
export const Narrow: Story = {
  args: { groupBy: 'lane' },
  render: ({ sort, groupBy }) =>
    column(
      html`
        <event-timeline id="narrow" src="data/treaty.json" hidden></event-timeline>
        <timeline-list for="narrow" sort=${sort ?? nothing} group-by=${groupBy ?? nothing}></timeline-list>
      `,
      '320px',
    ),
  play: rows(7),
};
