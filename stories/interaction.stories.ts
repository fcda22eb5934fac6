import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/** What a page hears of a timeline. Choose an event, move along, fold a lane: each is written below, the latest on top. */
const meta: Meta<EventTimeline> = {
  title: 'Interaction',
  component: 'event-timeline',
  args: { src: 'data/rome.json' },
  parameters: { controls: { include: ['src'] } },
  render: ({ src }) => {
    const heard: Event[] = [];
    const log = document.createElement('ol');
    log.style.cssText = 'min-block-size: 9lh; margin: 1rem 0 0; padding: 0; list-style: none; overflow-wrap: anywhere';
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
    `);
  },
};

export default meta;
type Story = StoryObj<EventTimeline>;

export const LiveLog: Story = {
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    const log = canvasElement.querySelector('ol')!;
    await waitFor(() => expect(log.textContent).toContain('timeline-load'), { timeout: 5000 });
    const label = timeline.shadowRoot!.querySelector<HTMLElement>('.label')!;
    label.click();
    await waitFor(() => expect(log.firstElementChild!.textContent).toContain('timeline-select'));
    label.click();
    await waitFor(() => expect(log.firstElementChild!.textContent).toContain('"id":null'));
  },
};

const line = (event: Event): unknown =>
  html`<li style="padding-block: 0.15em">
    <code>${event.type}</code> ${words((event as CustomEvent<unknown>).detail)}
  </li>`;

/** What an event says: of an event of the timeline only its title; and times, which are numbers, as dates in UTC. */
const words = (detail: unknown): string =>
  JSON.stringify(detail, (key, value: unknown) => {
    if ((key === 'start' || key === 'end') && typeof value === 'number')
      return Math.abs(value) < 8.64e15 ? new Date(value).toISOString().replace(/:[\d.]+Z$/, '') : value;
    return key === 'event' && value !== null ? { title: (value as { title: string }).title } : value;
  });
