import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

const LOG_STYLE = html`
  <style>
    .log {
      min-block-size: 16em;
      margin: 1rem 0 0;
      padding: 0;
      list-style: none;
      font-size: 14px;
      line-height: 1.45;
    }
    .log li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      padding-block: 0.35em;
      border-block-start: 1px solid color-mix(in srgb, currentColor 16%, transparent);
    }
    .log b {
      flex: 0 0 9.5em;
    }
    .log code {
      flex: 1 1 18em;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font: inherit;
      color: color-mix(in srgb, currentColor 75%, transparent);
    }
  </style>
`;

/**
 * The events that a page receives from a timeline. Select an event, pan, fold a lane: each is listed below, the latest
 * at the top.
 */
const meta: Meta<EventTimeline> = {
  title: 'Interaction',
  component: 'event-timeline',
  args: { src: 'data/rome.json' },
  parameters: { controls: { include: ['src'] } },
  render: ({ src }) => {
    const heard: Event[] = [];
    const log = document.createElement('ol');
    log.className = 'log';
    const tell = (event: Event): void => {
      heard.unshift(event);
      render(heard.slice(0, 8).map(line), log);
    };
    return column(html`
      <event-timeline
        src=${src ?? ''}
        style="block-size: 420px"
        @timeline-load=${tell}
        @timeline-error=${tell}
        @timeline-select=${tell}
        @timeline-activate=${tell}
        @timeline-view=${tell}
        @timeline-lane=${tell}
        @timeline-brush=${tell}
      ></event-timeline>
      <section aria-label="What the page has heard">${log}</section>
      ${LOG_STYLE}
    `);
  },
};

export default meta;
type Story = StoryObj<EventTimeline>;

export const LiveLog: Story = {
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    const log = canvasElement.querySelector('ol')!;
    await waitFor(() => expect(log.textContent).toContain('timeline-load'));
    const label = timeline.shadowRoot!.querySelector<HTMLElement>('.label')!;
    label.click();
    await waitFor(() => expect(log.firstElementChild!.textContent).toContain('timeline-select'));
    label.click();
    await waitFor(() => expect(log.firstElementChild!.textContent).toContain('"id":null'));
  },
};

const line = (event: Event): unknown =>
  html`<li><b>${event.type}</b> <code>${words((event as CustomEvent<unknown>).detail)}</code></li>`;

/** The detail of an event in words: for an event of the timeline only its title, and for times dates in UTC. */
const words = (detail: unknown): string =>
  JSON.stringify(detail, (key, value: unknown) => {
    if ((key === 'start' || key === 'end') && typeof value === 'number')
      return Math.abs(value) < 8.64e15 ? new Date(value).toISOString().replace(/:[\d.]+Z$/, '') : value;
    return key === 'event' && value !== null ? { title: (value as { title: string }).title } : value;
  });
