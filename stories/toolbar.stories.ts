import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineToolbar } from '../src/elements/timeline-toolbar.js';
import '../src/toolbar.js';
import { dayOfLog } from './data/log.js';
import { column, fullPage } from './frame.js';

/**
 * `<timeline-toolbar>` is a button for everything that otherwise needs a drag, a pinch, a wheel or a key: earlier and
 * later, zoom in and out, the previous and the next event, true scale. Inside a timeline it replaces the buttons below
 * the picture.
 *
 * It is one stop of the Tab key; the arrow keys, Home and End go from button to button. Buttons without effect are
 * dimmed, and keep the focus.
 */
const meta: Meta<TimelineToolbar> = {
  title: 'Toolbar',
  component: 'timeline-toolbar',
  args: { controls: '' },
  argTypes: { messages: { control: false }, htmlFor: { control: false } },
  render: ({ controls }) =>
    column(html`
      <event-timeline src="data/treaty.json">
        <timeline-toolbar controls=${controls}></timeline-toolbar>
      </event-timeline>
    `),
};

export default meta;
type Story = StoryObj<TimelineToolbar>;

/** Waits until it shows the visible time. */
const play: Story['play'] = async ({ canvasElement }) => {
  const bars = [...canvasElement.querySelectorAll('timeline-toolbar')];
  const words = (): boolean => bars.every(({ shadowRoot }) => /\d/.test(shadowRoot?.textContent ?? ''));
  await waitFor(() => expect(words()).toBe(true));
};

/** A child of the timeline. */
export const Treaty: Story = { play };

/** Zoomed in to two days: there are events on each side, so that every button has an effect. */
export const Magnified: Story = {
  render: ({ controls }) =>
    column(html`
      <event-timeline src="data/treaty.json" view-start="2024-06-18T12:00" view-end="2024-06-19">
        <timeline-toolbar controls=${controls}></timeline-toolbar>
      </event-timeline>
    `),
  play,
};

/**
 * Anywhere in the page, with the id of the timeline: here above it, where it stays in reach while a long list is read.
 */
export const Outside: Story = {
  render: ({ controls }) =>
    column(html`
      <timeline-toolbar
        for="moon"
        controls=${controls}
        style="position: sticky; inset-block-start: 0; z-index: 2; padding-block: 8px; background: Canvas"
      ></timeline-toolbar>
      <event-timeline id="moon" src="data/apollo.json" orientation="vertical"></event-timeline>
    `),
  play,
};

/** Some of its buttons, in another order, and one of the author’s at the end, which arrow keys reach, too. */
export const Chosen: Story = {
  args: { controls: 'step zoom shown' },
  render: ({ controls }) =>
    column(html`
      <event-timeline src="data/treaty.json">
        <timeline-toolbar controls=${controls}>
          <button type="button" @click=${june}>June 2024</button>
        </timeline-toolbar>
      </event-timeline>
    `),
  play,
};

function june({ currentTarget }: Event): void {
  (currentTarget as Element).closest('event-timeline')?.zoomTo({ start: '2024-06-18', end: '2024-06-21' });
}

/** A million events: the next one is found by search, and comes into view at the same magnification. */
export const Log: Story = {
  loaders: [() => ({ log: dayOfLog() })],
  render: ({ controls }, { loaded }) =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        .data=${loaded['log']}
        view-start="2026-03-02T11:00:00Z"
        view-end="2026-03-02T11:00:02Z"
        download
      >
        <timeline-toolbar controls=${controls}></timeline-toolbar>
      </event-timeline>
    `),
  play,
};

/** In a column of 320 px it has two rows. */
export const Narrow: Story = {
  render: ({ controls }) =>
    column(
      html`
        <event-timeline src="data/treaty.json" view-start="2024-06-18T12:00" view-end="2024-06-19">
          <timeline-toolbar controls=${controls}></timeline-toolbar>
        </event-timeline>
      `,
      '320px',
    ),
  play,
};

/** With other texts: `toolbar.messages = { earlier: … }`. */
export const Translated: Story = {
  render: ({ controls }) =>
    column(html`
      <event-timeline src="data/treaty.json" lang="de">
        <timeline-toolbar controls=${controls} .messages=${german}></timeline-toolbar>
      </event-timeline>
    `),
  play,
};

const german: TimelineToolbar['messages'] = {
  toolbar: 'Zeitleiste bedienen',
  earlier: 'Früher',
  later: 'Später',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  showAll: 'Alles zeigen',
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  trueScale: 'Maßstäblich',
  fittedScale: 'Angepasst',
  whyTrue: 'Jedes Jahr ist gleich lang. Gib den Ereignissen den Platz, den sie brauchen.',
  whyFitted: () => 'Maßstäblich lägen Ereignisse übereinander. Trotzdem zeigen.',
  all: (count) => (count === 1 ? '1 Ereignis' : `Alle ${count.toLocaleString('de')} Ereignisse`),
};
