import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { fullPage } from './frame.js';

/**
 * Press Tab, and then the arrow keys: they go through the events. `?` lists all keys. Drag to move, and let go while
 * moving, so that the view coasts; Shift and a drag mark a range.
 */
const meta: Meta<EventTimeline> = {
  title: 'Hands and keys',
  component: 'event-timeline',
  args: { src: 'data/treaty.json', collapsed: [] },
  argTypes: { data: { control: false } },
  render: ({ src, collapsed }) =>
    fullPage(html`
      <event-timeline style="block-size: 100%" src=${src ?? ''} .collapsed=${collapsed}></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** Moves the focus to the first event and some steps on, with keys. */
const press =
  (...keys: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('event-timeline')!.shadowRoot!;
    await waitFor(() => expect(root.querySelector('.label')).toBeTruthy());
    root.querySelector<HTMLElement>('.label')!.focus();
    await waitFor(() => expect(root.querySelector('.help')).toBeTruthy());
    for (const key of keys) await userEvent.keyboard(`{${key}}`);
  };

/** The list of keys: with `?`, or with the button at the top while the focus is inside. */
export const Keys: Story = { play: press('?') };

/** An event that is only a mark shows its title when it gets the focus. */
export const Marks: Story = {
  args: { src: 'data/rome.json', collapsed: ['Emperors', 'Wars'] },
  play: press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'),
};
