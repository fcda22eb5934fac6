import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/legend.js';
import { column } from './frame.js';

/**
 * What colours stand for, where the author wants it: inside the timeline, instead of its own legend, or anywhere in the
 * page with `for`.
 */
const meta: Meta = {
  title: 'Legend',
  component: 'timeline-legend',
  parameters: { controls: { disable: true } },
  play: async ({ canvasElement }) => {
    const legend = canvasElement.querySelector('timeline-legend')!;
    await waitFor(() => expect(legend.shadowRoot!.querySelectorAll('li')).toHaveLength(3));
  },
};

export default meta;
type Story = StoryObj;

/** In an article beside the picture, with the id of the timeline. */
export const Outside: Story = {
  render: () =>
    column(html`
      <p style="margin: 0 0 4px">What a version goes through, in this order:</p>
      <timeline-legend for="phases" style="margin-block-end: 16px"></timeline-legend>
      <event-timeline id="phases" src="timelines/nodejs-releases.json" color-by="phase" style="block-size: 480px">
        <span slot="legend" hidden></span>
      </event-timeline>
    `),
};

/** As a child of the timeline it replaces the timeline’s own legend, and can be styled: here its words are larger. */
export const Inside: Story = {
  render: () =>
    column(html`
      <event-timeline src="timelines/nodejs-releases.json" color-by="phase" style="block-size: 480px">
        <timeline-legend style="font-size: 1rem; font-weight: 600"></timeline-legend>
      </event-timeline>
    `),
};
