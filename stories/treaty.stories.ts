import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';
import treaty from './data/treaty.json' with { type: 'json' };

/**
 * The story that started this library: seven events in 63 years, five of them within two days. In a newsroom's page it
 * is one tag. In a wide column, time runs from left to right with a lane for each actor; in a narrow column it is a
 * list.
 *
 * A date that is only known to the year is a dashed ring somewhere in that year; one that is known to the day is within
 * its day, in the order of the document. The two long gaps are shortened, with their lengths written there.
 */
const meta: Meta<EventTimeline> = {
  title: 'Treaty',
  component: 'event-timeline',
  tags: ['autodocs'],
  args: { src: 'data/treaty.json', scale: 'auto', orientation: 'auto', headingLevel: 2 },
  argTypes: {
    scale: { control: 'inline-radio', options: ['auto', 'proportional', 'elastic', 'sequence', 'log'] },
    orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    data: { control: false },
  },
  render: ({ src, scale, orientation, headingLevel }) =>
    column(html`
      <event-timeline
        src=${src ?? ''}
        scale=${scale}
        orientation=${orientation}
        heading-level=${headingLevel}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** From a file, in the full width. */
export const Wide: Story = {};

/** The same tag in a column of 390 px. */
export const Narrow: Story = {
  render: () => column(html`<event-timeline src="data/treaty.json"></event-timeline>`, '390px'),
};

/** The same tag in a dark page: it follows the page’s `color-scheme`. */
export const Dark: Story = {
  parameters: { page: { theme: 'dark' } },
};

/** Proportional: why there is an elastic scale. The five events of June 2024 share one pixel. */
export const TrueScale: Story = {
  args: { scale: 'proportional' },
};

/** Events as markup: readable without script, and by search engines. */
export const FromMarkup: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    column(html`
      <event-timeline time-zone="Asia/Pyongyang" lang="en-GB">
        <h2 slot="heading">${treaty.title}</h2>
        ${treaty.events.map(
          ({ id, date, lane, title, description, sources }) => html`
            <timeline-event event-id=${id} date=${date} lane=${laneTitle(lane)}>
              ${title}
              <p slot="description">${description}</p>
              ${sources.map(
                (source) =>
                  html`<a slot="source" href=${source.url} data-publisher=${source.publisher}>${source.title}</a>`,
              )}
            </timeline-event>
          `,
        )}
      </event-timeline>
    `),
};

/** Events from a script, `timeline.data = …`. */
export const FromScript: Story = {
  parameters: { controls: { disable: true } },
  render: () => column(html`<event-timeline .data=${treaty}></event-timeline>`),
};

/** The details that a click, a tap or Enter on an event opens. */
export const Details: Story = {
  // On a page with all stories, the panel would cover the others.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => column(html`<event-timeline src="data/treaty.json" selected="text-published"></event-timeline>`),
};

const laneTitle = (id: string): string => treaty.lanes.find((lane) => lane.id === id)?.title ?? id;
