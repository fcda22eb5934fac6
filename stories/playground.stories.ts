import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { TimelinePlayground } from './playground/timeline-playground.js';

TimelinePlayground.define();

/**
 * Paste a table, a list, a calendar or JSON, see the timeline, adjust it, and copy the code for your page. Nothing
 * leaves this page.
 */
const meta: Meta<TimelinePlayground> = {
  title: 'Playground',
  parameters: { controls: { disable: true } },
  render: () => html`<timeline-playground></timeline-playground>`,
};

export default meta;
type Story = StoryObj<TimelinePlayground>;

/** With an example, until you paste something. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(foundIn(canvasElement)).toBe('CSV: 13 events'));
  },
};

/** A table with mistakes: what can be read is shown, and each mistake is reported with its line. */
export const WithMistakes: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(foundIn(canvasElement)).toBe('CSV: 13 events'));
    const root = rootOf(canvasElement);
    await userEvent.selectOptions(root.querySelector('select')!, 'A spreadsheet with mistakes (TSV)');
    await waitFor(() => expect(foundIn(canvasElement)).toBe('TSV: 5 events, 3 left out'));
    await expect([...root.querySelectorAll('.issues button')].map((button) => button.textContent)).toEqual([
      'Line 4',
      'Line 6',
      'Line 8',
    ]);
  },
};

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('timeline-playground')!.shadowRoot!;
const foundIn = (canvas: HTMLElement): string => rootOf(canvas).querySelector('#found')?.textContent.trim() ?? '';
