import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * A document that has every field once: `stories/data/every-field.json`. Open an event to see where its fields are
 * shown.
 */
const meta: Meta<EventTimeline> = {
  title: 'Document',
  component: 'event-timeline',
  args: { src: 'data/every-field.json', colorBy: 'lane' },
  argTypes: { colorBy: { control: 'select', options: ['lane', 'status', 'tags', 'place'] } },
  parameters: { controls: { include: ['src', 'colorBy'] } },
  render: ({ src, colorBy }) => column(html`<event-timeline src=${src ?? ''} .colorBy=${colorBy}></event-timeline>`),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Three events, an era and nested lanes. */
export const EveryField: Story = {
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await waitFor(() => expect(timeline.events).toHaveLength(3));
    await expect(timeline.issues).toEqual([]);
  },
};
