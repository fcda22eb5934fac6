import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { column, fullPage } from './frame.js';

/**
 * Layouts of timelines that other people made. Intervals are bars with their titles in them, or beside them if they are
 * too short; they share rows, so that one may begin where another ends. In a wide column time runs from left to right,
 * with lanes below each other; below 600 px it is a list.
 */
const meta: Meta<EventTimeline> = {
  title: 'Layouts',
  component: 'event-timeline',
  args: { src: 'timelines/vega-monarchs.json', orientation: 'auto', laneBy: 'lane', colorBy: 'lane', order: 'oldest' },
  argTypes: {
    orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    order: { control: 'inline-radio', options: ['oldest', 'newest'] },
    laneBy: { control: 'text' },
    colorBy: { control: 'text' },
    data: { control: false },
  },
  render: ({ src, orientation, laneBy, colorBy, order }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src=${src ?? ''}
        orientation=${orientation}
        lane-by=${String(laneBy)}
        color-by=${String(colorBy)}
        order=${order}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Titles in bars, with dates if there is room. What goes on at the same time is stacked. */
export const Reigns: Story = {
  render: ({ src }) => column(html`<event-timeline src=${src ?? ''}></event-timeline>`),
};

/** Seventy-six terms of office in fifteen rows, as few as possible without overlap. */
export const PrimeMinisters: Story = {
  args: { src: 'timelines/storyteller-uk-prime-ministers.json', colorBy: 'category' },
};

/** 190 instants and intervals of ten lives. In each lane the most important have their texts; the others are marks. */
export const Painters: Story = {
  args: { src: 'timelines/storyteller-painters.json' },
};

/** Seventy-five lanes in the order of their first events. The axis and the names of lanes stay in view. */
export const Authors: Story = {
  args: { src: 'timelines/storyteller-authors.json' },
};

/** Hours over fifty years: on a true scale, each is a hairline with a name. */
export const Hurricanes: Story = {
  args: { src: 'timelines/storyteller-hurricanes50y.json', colorBy: 'category' },
};

/** Thirty events known to the year, in one lane without a name. */
export const Vikings: Story = {
  args: { src: 'timelines/d3-milestones-vikings.json' },
};

/** Eras are bands behind the events, with their names. */
export const Eras: Story = {
  args: { src: 'timelines/timelinejs3-eras.json' },
};

/** If colours stand for something other than lanes, `color-by` says what, and there is a legend. */
export const Phases: Story = {
  name: 'Colours with a legend',
  args: { src: 'timelines/nodejs-releases.json', colorBy: 'phase' },
};

/** Nested lanes (`parent`): 368 intervals and 281 events from the Big Bang to 2012. */
export const NestedLanes: Story = {
  args: { src: 'timelines/chronozoom-cosmos.json' },
};

/** Lanes fold with a click on their names, with Enter, or with the arrow keys. Then their events are only marks. */
export const FoldedLanes: Story = {
  render: () =>
    fullPage(html`
      <event-timeline style="block-size: 100%" src="data/rome.json" .collapsed=${['Emperors', 'Wars']}></event-timeline>
    `),
};

/** The newest first, as in a news feed. */
export const NewestFirst: Story = {
  render: () => column(html`<event-timeline src="data/treaty.json" order="newest"></event-timeline>`, '390px'),
};

/** Two thousand events in twenty-seven lanes. */
export const Conferences: Story = {
  args: { src: 'timelines/tech-conferences.json' },
};
