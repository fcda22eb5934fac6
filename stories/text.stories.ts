import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { fullPage } from './frame.js';

/**
 * Titles in any script, in up to three balanced lines, broken where readers of that language expect it. A title that
 * does not fit ends with an ellipsis, and is shown in full on hover and on focus. Text may be as large as a reader
 * likes.
 */
const meta: Meta<EventTimeline> = {
  title: 'Text',
  component: 'event-timeline',
  args: { src: 'data/scripts.json', orientation: 'auto', lang: 'en-GB' },
  argTypes: {
    orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    data: { control: false },
  },
  render: ({ src, orientation, lang }) => html`
    <div style="box-sizing: border-box; padding: 16px clamp(12px, 2vw, 24px)">
      <event-timeline src=${src ?? ''} orientation=${orientation} lang=${lang}></event-timeline>
    </div>
  `,
};

export default meta;
type Story = StoryObj<EventTimeline>;

/**
 * One library in 22 scripts and orthographies: no line begins with 、 or ends with 「; Thai, Lao, Khmer and Burmese break
 * between words; Arabic and Hebrew run from right to left; a URL breaks after its separators.
 */
export const EveryScript: Story = {};

/** `--timeline-font-size: 2rem`: the picture becomes vertical if titles do not fit side by side. */
export const TwiceTheSize: Story = {
  args: { src: 'data/treaty.json' },
  render: ({ src, orientation, lang }) => html`
    <div style="box-sizing: border-box; padding: 16px clamp(12px, 2vw, 24px)">
      <event-timeline
        style="--timeline-font-size: 2rem"
        src=${src ?? ''}
        orientation=${orientation}
        lang=${lang}
      ></event-timeline>
    </div>
  `,
};

const sentence = (words: number): string =>
  `${'As many words as it takes to say it and then some more until nobody listens '.repeat(7).split(' ').slice(0, words).join(' ')}.`;

const LONG = [4, 16, 32, 64, 8, 96].map((words, i) => ({
  date: `20${String(10 + 2 * i)}`,
  title: sentence(words),
}));

/** Point at a title that is cut, or go to it with the Tab key; Escape hides the rest. */
export const LongTitles: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        lang="en-GB"
        .data=${{ title: 'Said at length', events: LONG }}
      ></event-timeline>
    `),
};
