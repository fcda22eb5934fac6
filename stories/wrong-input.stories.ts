import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import treaty from './data/treaty.json' with { type: 'json' };
import { column } from './frame.js';

/**
 * Bad input is normal. What can be read is shown; what cannot is listed in the status line, with its place in the
 * document and what was expected, and in `issues`.
 */
const meta: Meta<EventTimeline> = {
  title: 'Wrong input',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj<EventTimeline>;

const padded = (data: unknown) => column(html`<event-timeline lang="en-GB" .data=${data}></event-timeline>`);

/** Opens the list of the records that could not be shown, with the reasons. */
const openNotes: Story['play'] = async ({ canvasElement }) => {
  const timeline = canvasElement.querySelector('event-timeline')!;
  await timeline.updateComplete;
  const notes = timeline.shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
  notes.open = true;
  await expect(notes.textContent).toContain('the day before yesterday');
};

/** One record has no title, one no date, one a date that cannot be read; one ends before it begins. */
export const BadRecords: Story = {
  render: () =>
    padded({
      ...treaty,
      title: 'Some of this cannot be shown',
      events: [
        ...treaty.events,
        { date: '1970', lane: 'seoul' },
        { title: 'When was this?', lane: 'tokyo' },
        { date: 'the day before yesterday', title: 'A visit', lane: 'pyongyang' },
        { start: '1995', end: '1991', title: 'Backwards', lane: 'tokyo' },
      ],
    }),
  play: openNotes,
};

/** Text is text: markup in a title is shown as it was written. */
export const Markup: Story = {
  render: () =>
    padded({
      title: 'Tags that came and went',
      events: [
        { date: '1993', title: '<img src=x onerror=alert(1)>', lane: '<b>Pictures</b>' },
        { date: '1994', title: '<blink> & <marquee>', lane: 'Movement' },
        { date: '1999', title: 'a < b && b > c', lane: 'Movement' },
        { date: '2008', title: '<video> in the first draft of HTML5', lane: '<b>Pictures</b>' },
      ],
    }),
};

/** A file that is not there. */
export const MissingFile: Story = {
  parameters: { expectsFailedRequest: true },
  render: () => column(html`<event-timeline src="data/nowhere.json"></event-timeline>`),
};

/** No events at all. */
export const Empty: Story = { render: () => padded({ title: 'Nothing yet', events: [] }) };
