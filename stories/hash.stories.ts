import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * `hash` keeps what a reader sees in the URL of the page: the view, true scale, an open event. Others who get the link
 * see the same, and the back button undoes one step after another. Nothing is written until the reader does something.
 */
const meta: Meta<EventTimeline> = {
  title: 'Links',
  component: 'event-timeline',
  args: { src: 'data/treaty.json', hash: 't' },
  parameters: { controls: { include: ['src', 'hash'] } },
  render: ({ src, hash }) => {
    const output = createRef<HTMLOutputElement>();
    const tell = (): void => {
      if (output.value) output.value.textContent = location.hash ? decodeURI(location.hash) : 'nothing yet';
    };
    // The URL is written once the view has settled.
    const later = (): void => void setTimeout(tell, 400);
    return column(html`
      <event-timeline
        hash=${hash ?? ''}
        src=${src ?? ''}
        @timeline-load=${tell}
        @timeline-view=${later}
        @timeline-select=${later}
        @click=${later}
      ></event-timeline>
      <div
        style="display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; margin-block-start: 1.5rem"
      >
        <a href="#t.view=2024-06-18/2024-06-21" @click=${later}>Three days of June</a>
        <a href="#t.selected=signing" @click=${later}>The signing</a>
        <a href="#t.view=1961/2000&amp;t.scale=proportional" @click=${later}>1961 to 2000, true to time</a>
        <button type="button" @click=${goBack(later)}>Back</button>
      </div>
      <p style="overflow-wrap: anywhere">Hash of the page: <output ${ref(output)}>nothing yet</output></p>
    `);
  },
};

const goBack = (later: () => void) => (): void => {
  history.back();
  later();
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Pan, select an event, or follow a link; then go back. */
export const Address: Story = {
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await timeline.updateComplete;
    canvasElement.querySelector('a')!.click();
    await waitFor(() => expect(timeline.view!.start).toBe(Date.parse('2024-06-17T15:00Z')));
    await waitFor(() => expect(canvasElement.querySelector('output')!.textContent).toContain('t.view=2024-06-18'));
  },
};
