import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { column, fullPage } from './frame.js';

/**
 * `now` marks the current moment on the axis, and makes the details say how long ago an event was. Without a value it
 * is the reader’s clock; with a date, the picture is the same for every reader, as in these stories. `open-at` scrolls
 * a high picture to its `start` or `end`, to `today`, to an event or to any date.
 */
const meta: Meta<EventTimeline> = {
  title: 'Now',
  component: 'event-timeline',
  args: { src: 'timelines/nodejs-releases.json', now: '2026-11-25', openAt: 'today', colorBy: 'phase' },
  argTypes: { data: { control: false }, now: { control: 'text' }, openAt: { control: 'text' } },
  render: ({ src, now, openAt, colorBy }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src=${src ?? ''}
        color-by=${String(colorBy)}
        now=${String(now ?? '')}
        open-at=${openAt ?? ''}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Past, present and planned releases, opened at today. */
export const Releases: Story = {};

/** In a vertical picture, the moment is beside the axis. */
export const Column: Story = {
  render: () =>
    column(
      html`<event-timeline src="data/treaty.json" now="2024-06-20T12:00Z" order="newest"></event-timeline>`,
      '390px',
    ),
};

/** The details say how long ago it was. */
export const Ago: Story = {
  render: () =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src="data/treaty.json"
        now="2024-06-21T09:00+09:00"
        selected="signing"
      ></event-timeline>
    `),
};
