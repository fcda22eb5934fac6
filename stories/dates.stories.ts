import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { EventTimeline } from '../src/index.js';

/**
 * A timeline shows what is known of a date, and no more: a solid bar is certain, a dashed outline is possible, stripes
 * mean “about”, an arrow goes on, a bar that falls into stripes has an end that nobody knows.
 */
const meta: Meta<EventTimeline> = {
  title: 'Dates',
  component: 'event-timeline',
  args: { src: '', scale: 'auto', orientation: 'auto', lang: 'en-GB', timeZone: '' },
  argTypes: {
    scale: { control: 'inline-radio', options: ['auto', 'proportional', 'elastic'] },
    orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    data: { control: false },
  },
  render: ({ src, scale, orientation, lang, timeZone }) =>
    frame(html`
      <event-timeline
        src=${src ?? ''}
        scale=${scale}
        orientation=${orientation}
        lang=${lang}
        time-zone=${timeZone || nothing}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

const frame = (content: TemplateResult): TemplateResult => html`
  <div style="box-sizing: border-box; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;

/** Every kind of date with its key: on the left what is written, on the right what is drawn and said of it. */
export const HowSure: Story = {
  name: 'How sure are we?',
  args: { src: 'data/how-sure.json', orientation: 'horizontal', scale: 'proportional' },
};

/** Dates as a museum keeps them: San Francisco airport’s public art, when each piece came and went. */
export const PublicArt: Story = {
  args: { src: 'data/public-art.json' },
};

/** Thousands of millions of years: beyond what a JavaScript `Date` can hold, and on the same axis as today. */
export const DeepTime: Story = {
  args: { src: 'data/cosmos.json' },
};

/** Seven dates from the Big Bang to the wheel, six of them in the last third of time. */
export const FromTheBigBang: Story = {
  args: { src: 'data/cosmological.json' },
};

/** From the Big Bang to the day before yesterday, as a list: dates of all sizes beside one another. */
export const APerspectiveOnTime: Story = {
  args: { src: 'data/perspective-on-time.json', orientation: 'vertical' },
};

/** Before Christ and after. The year 0 of ISO 8601 is 1 BCE; what readers see is 753 BCE and 64 CE. */
export const Ancient: Story = {
  args: { src: 'data/rome.json' },
};

/** Events that each have a zone of their own, on the axis of another: both clocks are said, that of the event first. */
export const TwoTimeZones: Story = {
  name: 'Two time zones',
  args: { src: 'data/apollo.json', scale: 'proportional', timeZone: 'UTC' },
};

const TEN_DAYS_THAT_SHOOK = [
  { date: '1917-10-25', title: 'The Winter Palace is stormed', calendar: 'julian' },
  { date: '1918-01-31', title: 'The last day of the Julian calendar in Russia', calendar: 'julian' },
  { date: '1918-02-14', title: 'The day after it' },
] as const;

/** Dates of the Julian calendar stand where they were, and are said as they were written. */
export const OldStyle: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    frame(html`
      <event-timeline
        lang="en-GB"
        .data=${{ title: 'October was in November', events: TEN_DAYS_THAT_SHOOK }}
      ></event-timeline>
    `),
};
