import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';
import { fullPage } from './frame.js';

/**
 * A part of a timeline. Hold ⌘ or Ctrl and turn the wheel, pinch with two fingers, or press + and −: the time under the
 * pointer stays there. Drag to pan; 0, or “Show all”, shows everything again. A view keeps the scale, the lanes and the
 * height of the whole, so nothing jumps.
 */
const meta: Meta<EventTimeline> = {
  title: 'View',
  component: 'event-timeline',
  args: { src: 'data/treaty.json', viewStart: '2024-06-19', viewEnd: '2024-06-20', wheel: 'modifier' },
  argTypes: { wheel: { control: 'inline-radio', options: ['modifier', 'zoom', 'none'] }, data: { control: false } },
  render: ({ src, viewStart, viewEnd, wheel }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        src=${src ?? ''}
        view-start=${viewStart ?? ''}
        view-end=${viewEnd ?? ''}
        wheel=${wheel}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** The two days of the treaty, out of 63 years: `view-start="2024-06-19" view-end="2024-06-20"`. */
export const TwoDays: Story = {};

/** A gap that is only partly in view still has its full length written there. */
export const InsideAGap: Story = {
  args: { viewStart: '1990', viewEnd: '2024-06-19' },
};

/** From the Big Bang to the first writing: the last million years of it. */
export const DeepTime: Story = {
  args: { src: 'data/cosmological.json', viewStart: 'Y-1000000', viewEnd: '' },
};
