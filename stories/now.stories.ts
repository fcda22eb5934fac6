import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { column, fullPage } from './frame.js';

/**
 * `now` marks this moment on the axis, and lets the details say how long ago an event was. Without a value it is the reader’s
 * clock; a date in its place makes a picture that is the same for every reader, as in these stories. `open-at` says where a
 * picture that is to be scrolled opens: at its `start` or `end`, `today`, at an event or at any date.
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

/** Down the page the moment has its place beside the axis. */
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
