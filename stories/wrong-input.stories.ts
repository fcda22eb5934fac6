import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EventTimeline } from '../src/index.js';

/**
 * Bad input is normal. What can be read is shown; what cannot is named in the status line, with its place in the
 * document and what was expected, and kept in `issues`.
 */
const meta: Meta<EventTimeline> = {
  title: 'Wrong input',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj<EventTimeline>;

const padded = (data: unknown) =>
  html`<div style="padding: 16px"><event-timeline .data=${data}></event-timeline></div>`;

const good = [
  { date: '1961', title: 'A treaty' },
  { date: '2000', title: 'A visit' },
];

/** One record has no title, one no date, one a date that cannot be read; one ends before it begins. */
export const BadRecords: Story = {
  render: () =>
    padded({
      title: 'Some of this cannot be shown',
      events: [
        ...good,
        { date: '1970' },
        { title: 'When was this?' },
        { date: 'the day before yesterday', title: 'Soon' },
        { start: '1995', end: '1991', title: 'Backwards' },
      ],
    }),
};

/** Text is text: markup in a title is shown as it was written. */
export const Markup: Story = {
  render: () => padded([...good, { date: '1980', title: '<img src=x onerror=alert(1)> & <b>bold</b>' }]),
};

/** A file that is not there. */
export const MissingFile: Story = {
  parameters: { expectsFailedRequest: true },
  render: () => html`<div style="padding: 16px"><event-timeline src="data/nowhere.json"></event-timeline></div>`,
};

/** No events at all. */
export const Empty: Story = { render: () => padded({ title: 'Nothing yet', events: [] }) };
