import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventColumns, EventTimeline } from '../src/index.js';
import '../src/overview.js';
import { column, fullPage } from './frame.js';

/**
 * `overview` shows a small map of the whole timeline below the picture, true to time: how many events there are at each
 * time, and a window on the visible part. Drag the window, or one of its ends, or draw another beside it; a double
 * click or Escape shows everything. Each of the three can be reached with Tab and moved with the arrow keys.
 */
const meta: Meta<EventTimeline> = {
  title: 'Overview',
  component: 'event-timeline',
  args: { src: 'data/treaty.json', viewStart: '', viewEnd: '', overview: true },
  argTypes: { data: { control: false } },
  render: ({ src, viewStart, viewEnd, overview }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src=${src ?? ''}
        view-start=${viewStart ?? ''}
        view-end=${viewEnd ?? ''}
        ?overview=${overview}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Waits until it is there, with something drawn in it. */
const play: Story['play'] = async ({ canvasElement }) => {
  const timeline = canvasElement.querySelector('event-timeline')!;
  const drawn = (): string | null | undefined =>
    timeline.shadowRoot!.querySelector('timeline-overview')?.shadowRoot?.querySelector('path')?.getAttribute('d');
  await waitFor(() => expect(drawn()).toMatch(/^M0 1H/));
};

/** Seven events: where the axis shortens gaps, the overview shows how far apart they are. */
export const Treaty: Story = {
  render: ({ src, overview }) => column(html`<event-timeline src=${src ?? ''} ?overview=${overview}></event-timeline>`),
  play,
};

/** Three quarters of an hour out of sixteen years: a window too small to be visible. Its handles stay apart. */
export const Minutes: Story = {
  args: { src: 'data/jfk.json', viewStart: '1963-11-22T12:15-06:00', viewEnd: '1963-11-22T13:00-06:00' },
  play,
};

/** A week of a log, 200,000 lines as columns: `timeline.data = { start, lane, lanes, title }`. */
export const Log: Story = {
  args: { src: '', viewStart: '2024-06-05', viewEnd: '2024-06-05' },
  parameters: { controls: { include: ['viewStart', 'viewEnd', 'overview'] } },
  loaders: [() => ({ log: log(200_000) })],
  render: ({ viewStart, viewEnd, overview }, { loaded }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        .data=${loaded['log']}
        view-start=${viewStart ?? ''}
        view-end=${viewEnd ?? ''}
        ?overview=${overview}
      ></event-timeline>
    `),
  play,
};

/** `<timeline-overview>` stands anywhere in the page, with the id of the timeline: here above it, where it stays in reach. */
export const Outside: Story = {
  args: { src: 'data/jfk.json', viewStart: '1963-11', viewEnd: '1964' },
  parameters: { controls: { include: ['src', 'viewStart', 'viewEnd'] } },
  render: ({ src, viewStart, viewEnd }) =>
    column(html`
      <timeline-overview
        for="mapped"
        style="position: sticky; inset-block-start: 0; z-index: 2; padding-block: 8px; background: Canvas"
      ></timeline-overview>
      <event-timeline
        id="mapped"
        orientation="vertical"
        src=${src ?? ''}
        view-start=${viewStart ?? ''}
        view-end=${viewEnd ?? ''}
      ></event-timeline>
    `),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('timeline-overview')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('path')?.getAttribute('d')).toMatch(/^M0 1H/));
  },
};

const HOUR = 36e5;

/** Lines that are more frequent by day than by night, the same each time. */
function log(count: number): EventColumns {
  let seed = 1;
  const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  let time = Date.UTC(2024, 5, 3);
  const start = Float64Array.from({ length: count }, () => {
    const hour = (time / HOUR) % 24;
    const perSecond = 0.1 + 0.7 * Math.exp(-((hour - 14) ** 2) / 18);
    time -= (Math.log(1 - random()) / perSecond) * 1000;
    return Math.round(time);
  });
  // Of a hundred lines, one is an error and seven are warnings.
  const lane = Uint8Array.from(start, () => [0.7, 0.92, 0.99].filter((share) => random() >= share).length);
  return {
    start,
    lane,
    lanes: ['debug', 'info', 'warning', 'error'],
    title: (i) => `GET /api/v1/users/${String(i)}`,
    document: { title: 'A week of a log' },
  };
}
