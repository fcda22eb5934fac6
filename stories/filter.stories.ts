import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineFilter } from '../src/elements/timeline-filter.js';
import '../src/filter.js';
import '../src/list.js';
import { dayOfLog } from './data/log.js';
import rome from './data/rome.json' with { type: 'json' };
import treaty from './data/treaty.json' with { type: 'json' };
import { column, fullPage } from './frame.js';

/**
 * `<timeline-filter>` lets readers filter events by words, lanes, tags and dates. The others are faint, or hidden; the
 * filter shows how many match, and a list has only these. The filter is in `filter` of the timeline, as a text such as
 * `treaty lane:pyongyang date:2024`, which an author can set, too.
 */
const meta: Meta<TimelineFilter> = {
  title: 'Filter',
  component: 'timeline-filter',
  args: { controls: '' },
  argTypes: { messages: { control: false }, htmlFor: { control: false } },
  render: ({ controls }) =>
    column(html`
      <event-timeline .data=${tagged} filter="tag:treaty">
        <timeline-filter controls=${controls}></timeline-filter>
      </event-timeline>
    `),
};

export default meta;
type Story = StoryObj<TimelineFilter>;

/** The kinds of each event. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'treaty-1961': ['treaty'],
  'visit-2000': ['visit'],
};
const tagged = {
  ...treaty,
  events: treaty.events.map((event) => ({
    ...event,
    tags: TAGS[event.id] ?? (/treaty|text/i.test(event.title) ? ['treaty'] : ['statement']),
  })),
};

/** Waits until it shows how many match. */
const play: Story['play'] = async ({ canvasElement }) => {
  const filters = [...canvasElement.querySelectorAll('timeline-filter')];
  const counted = (): boolean =>
    filters.every(({ shadowRoot }) => /\d/.test(shadowRoot?.querySelector('[part=count]')?.textContent ?? ''));
  await waitFor(() => expect(counted()).toBe(true));
};

/** As a child of the timeline. Matching events keep their colours and places; the others are faint. */
export const Treaty: Story = { play };

/**
 * Anywhere in the page, with the id of the timeline: here beside it, where there is room, else above it.
 */
export const Outside: Story = {
  render: ({ controls }) =>
    column(html`
      <div style="display: flex; flex-wrap: wrap; gap: 24px">
        <timeline-filter for="sifted" controls=${controls} style="flex: 1 1 14rem"></timeline-filter>
        <event-timeline id="sifted" .data=${tagged} filter="Putin" style="flex: 3 1 32rem"></event-timeline>
      </div>
    `),
  play,
};

/** Lanes in their colours: several chosen ones are alternatives. */
export const Lanes: Story = {
  render: ({ controls }) =>
    fullPage(html`
      <event-timeline .data=${rome} filter="lane:Wars" style="height: 100%">
        <timeline-filter controls=${controls}></timeline-filter>
      </event-timeline>
    `),
  play,
};

/**
 * Events that do not match are hidden: the axis fits the others, and lanes keep their colours. The list has the same
 * events.
 */
export const Hidden: Story = {
  render: ({ controls }) =>
    column(html`
      <event-timeline .data=${rome} filter="war date:-0300/-0100" filter-mode="hidden">
        <timeline-filter controls=${controls}></timeline-filter>
        <timeline-list></timeline-list>
      </event-timeline>
    `),
  play,
};

/** More lanes or tags than fit into three rows: the first of them, and a button for the others. */
export const Topics: Story = {
  render: ({ controls }) =>
    fullPage(html`
      <event-timeline src="timelines/tech-conferences.json" filter="lane:css" style="height: 100%">
        <timeline-filter controls=${controls}></timeline-filter>
      </event-timeline>
    `),
  play,
};

/** 300,000 lines of a log, filtered by two lanes: the columns of all lines are faint behind those that match. */
export const Many: Story = {
  render: ({ controls }) =>
    fullPage(html`
      <event-timeline .data=${dayOfLog(300_000)} filter="lane:api lane:alerts" style="height: 100%">
        <timeline-filter controls=${controls}></timeline-filter>
      </event-timeline>
    `),
  play,
};

/** Set by the author alone: the number of matches is below the picture, with a button that shows all. */
export const ByAuthor: Story = {
  render: () => column(html`<event-timeline .data=${tagged} filter="Seoul"></event-timeline>`),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('event-timeline')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('.filtered')?.textContent).toContain('of 7'));
  },
};
