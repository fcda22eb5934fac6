import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { busy, cutShort, onBadDay, slowly } from './bad-day.js';
import { column } from './frame.js';

/**
 * What a reader sees if there are no events: not yet, not at all, or because something failed. The timeline has texts
 * for each; the slots `loading`, `empty` and `error` replace these. The server of these stories has a bad day.
 */
const meta: Meta<EventTimeline> = {
  title: 'Waiting',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj<EventTimeline>;

const FILE = 'data/treaty.json';

const timelineIn = (place: Element): EventTimeline => place.closest('.page')!.querySelector('event-timeline')!;
const isShown: Story['play'] = async ({ canvasElement }) => {
  const timeline = canvasElement.querySelector('event-timeline')!;
  await waitFor(() => expect(timeline.events.length).toBeGreaterThan(0));
};

const SKELETON = html`
  <style>
    .skeleton {
      max-inline-size: 22rem;
      margin-inline: auto;
      text-align: start;
    }
    .skeleton div {
      position: relative;
      block-size: 0.7em;
      margin-block: 0 1.3em;
      margin-inline-start: 1.6em;
      border-radius: 0.35em;
      background: color-mix(in srgb, currentColor 22%, transparent);
    }
    .skeleton div::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: -1.6em;
      inline-size: 0.7em;
      block-size: 0.7em;
      border-radius: 50%;
      background: inherit;
    }
    .skeleton p {
      margin: 0;
      margin-inline-start: 1.6em;
    }
    @media (prefers-reduced-motion: no-preference) {
      .skeleton div {
        animation: breathe 0.9s ease-in-out infinite alternate;
      }
      .skeleton div:nth-child(even) {
        animation-delay: 0.3s;
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }
  </style>
  <div slot="loading" class="skeleton">
    <div style="inline-size: 70%"></div>
    <div style="inline-size: 90%"></div>
    <div style="inline-size: 55%"></div>
    <div style="inline-size: 80%"></div>
    <p>Getting the story from the archive…</p>
  </div>
`;

/** A sketch of the picture, while waiting for a slow server; screen readers say its words. The button repeats it. */
export const Loading: Story = {
  render: () => {
    const wait = (): string => onBadDay(FILE, slowly(FILE, 2500));
    const again = async ({ currentTarget }: Event): Promise<void> => {
      const timeline = timelineIn(currentTarget as Element);
      timeline.src = undefined;
      await timeline.updateComplete;
      timeline.src = wait();
    };
    return column(html`
      <event-timeline src=${wait()}>${SKELETON}</event-timeline>
      <p><button type="button" @click=${again}>Load it once more</button></p>
    `);
  },
  play: async (context) => {
    // A page from right to left first downloads what mirrors it.
    const skeleton = context.canvasElement.querySelector('.skeleton')!;
    await waitFor(() => expect(skeleton.checkVisibility()).toBe(true));
    await isShown(context);
  },
};

const failed = (retry: (event: Event) => void) => html`
  <div slot="error" style="max-inline-size: 26rem; margin-inline: auto; text-align: start">
    <p style="margin-block: 0 0.5em; font-weight: 700">The archive does not answer</p>
    <p style="margin-block: 0 1em">
      It is often busy in the evening. The story is also <a href="data/treaty.json">in our files</a>.
    </p>
    <button type="button" @click=${retry}>Ask once more</button>
  </div>
`;

/** The page’s own text if nothing could be loaded, with a button of its own: `reload()` requests the file again. */
export const Failed: Story = {
  render: () => {
    const retry = ({ currentTarget }: Event): void => void timelineIn(currentTarget as Element).reload();
    return column(html`<event-timeline src=${onBadDay(FILE, busy)}>${failed(retry)}</event-timeline>`);
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[slot=error]')!.checkVisibility()).toBe(true));
  },
};

/**
 * Only a part of the file has arrived: it is shown, the missing part is reported, and a button requests the whole file.
 */
export const CutShort: Story = {
  render: () => column(html`<event-timeline src=${onBadDay(FILE, cutShort(FILE, 0.6))}></event-timeline>`),
  play: isShown,
};

/** There are no events: the page’s own text for that. */
export const Empty: Story = {
  render: () =>
    column(html`
      <event-timeline .data=${{ title: 'Our meetings', events: [] }}>
        <p slot="empty">No meeting is planned. <a href="?path=/docs/document--docs">How to add one</a></p>
      </event-timeline>
    `),
};
