import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/details.js';
import type { EventTimeline, TimelineDocument, TimelineEvent } from '../src/index.js';
import { column, fullPage } from './frame.js';

const DOCUMENT: TimelineDocument = {
  title: 'A treaty and what led to it',
  lang: 'en-GB',
  events: [
    {
      id: 'pact',
      date: '1961-07-06',
      title: 'A treaty with the Soviet Union',
      relations: [{ type: 'see', target: 'signing' }],
    },
    { id: 'visit', date: '2000-07-19/2000-07-20', title: 'A first visit' },
    {
      id: 'signing',
      date: '2024-06-19',
      title: 'A comprehensive strategic partnership',
      description: 'Either country is to help the other “without delay” if it is attacked.',
      media: [
        {
          url: 'data/signing.svg',
          alt: 'Two flags behind a table, on it two copies of a treaty and a pen between them',
          caption: 'The table at which it was signed',
          credit: 'drawn for this page',
        },
      ],
      relations: [
        { type: 'follows', target: 'pact' },
        { type: 'causes', target: 'regret' },
      ],
    },
    { id: 'regret', date: '2024-06-20', title: 'South Korea voices regret' },
  ],
};

/**
 * A click, a tap or Enter opens an event’s details: everything in its record, its pictures and sounds, its related
 * events, and buttons for the next and the previous one.
 */
const meta: Meta<EventTimeline> = {
  title: 'Details',
  component: 'event-timeline',
  argTypes: { data: { control: false } },
  render: () => fullPage(html`<event-timeline style="block-size: 100%" .data=${DOCUMENT}></event-timeline>`),
};

export default meta;
type Story = StoryObj<EventTimeline>;

const open =
  (id: string): Story['play'] =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('event-timeline')!.shadowRoot!;
    const label = () => root.querySelector<HTMLElement>(`.label[data-event-id="${id}"]`);
    await waitFor(() => expect(label()).toBeTruthy());
    await userEvent.click(label()!);
    await waitFor(() => expect(root.querySelector('.steps')).toBeTruthy());
  };

/** The `media` and `relations` of an event. Nothing is loaded from other sites before the reader opens it. */
export const PicturesAndRelations: Story = { play: open('signing') };

/** `renderDetails` replaces the description, below date and title: here with a meter of its number of words. */
export const Rendered: Story = {
  render: () =>
    fullPage(
      html`<event-timeline style="block-size: 100%" .data=${DOCUMENT} .renderDetails=${wordMeter}></event-timeline>`,
    ),
  play: open('signing'),
};

function wordMeter({ description = '' }: TimelineEvent): Node {
  const count = description.split(/\s+/u).filter(Boolean).length;
  const label = document.createElement('label');
  const meter = Object.assign(document.createElement('meter'), { max: 60, value: count });
  meter.style.setProperty('inline-size', '100%');
  label.append(`${String(count)} words `, meter);
  return label;
}

/** `slot="details"` replaces the content of the panel: the page fills it when it receives `timeline-select`. */
export const YourOwn: Story = {
  render: () =>
    fullPage(html`
      <event-timeline
        style="block-size: 100%"
        .data=${DOCUMENT}
        @timeline-select=${({ target, detail }: HTMLElementEventMap['timeline-select']) => {
          render(countdown(detail.event), (target as HTMLElement).querySelector<HTMLElement>('[slot=details]')!);
        }}
      >
        <div slot="details"></div>
      </event-timeline>
    `),
  play: open('visit'),
};

/** How long before the treaty an event was, as a figure. */
function countdown(event: TimelineEvent | null): unknown {
  if (!event) return nothing;
  const years = 2024 - Number.parseInt(String(event.date), 10);
  return html`
    <p
      dir="ltr"
      style="margin: 0; text-align: match-parent; font-size: 2.25em; line-height: 1.1; font-weight: 700; font-variant-numeric: tabular-nums"
    >
      ${years > 0 ? `${String(years)} years` : '2024'}
    </p>
    <p style="margin: 0.3em 0 0">
      ${years > 0 ? 'before the treaty was signed' : 'the year of the treaty'}: ${event.title}
    </p>
  `;
}

const choose =
  (id: string): Story['play'] =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('event-timeline')!.shadowRoot!;
    const label = () => root.querySelector<HTMLElement>(`.label[data-event-id="${id}"]`);
    await waitFor(() => expect(label()).toBeTruthy());
    await userEvent.click(label()!);
    const details = canvasElement.querySelector('timeline-details')!.shadowRoot!;
    await waitFor(() => expect(details.querySelector('.steps')).toBeTruthy());
  };

/**
 * `<timeline-details>` is a place for the details in the page, instead of the panel: as a child of the timeline, below
 * the picture, which stays as it is.
 */
export const Below: Story = {
  render: () =>
    column(html` <event-timeline .data=${DOCUMENT}><timeline-details></timeline-details></event-timeline> `, '70rem'),
  play: choose('signing'),
};

/** With `for` it can be anywhere: beside the picture if there is room for that, and below it on a phone. */
export const Beside: Story = {
  render: () => html`
    <style>
      .desk {
        display: grid;
        gap: 16px 32px;
        padding: 16px clamp(12px, 2vw, 24px);
      }
      @media (width >= 900px) {
        .desk {
          grid-template-columns: minmax(0, 1fr) 21rem;
        }
        .desk timeline-details {
          position: sticky;
          inset-block-start: 16px;
          align-self: start;
        }
      }
    </style>
    <div class="desk">
      <event-timeline id="beside" src="data/treaty.json"></event-timeline>
      <timeline-details for="beside"></timeline-details>
    </div>
  `,
  play: choose('signing'),
};

/** While no event is selected, it invites to select one; `slot="empty"` replaces that text. */
export const NoneChosen: Story = {
  render: () =>
    column(html`
      <event-timeline src="data/treaty.json">
        <timeline-details
          ><p slot="empty">Two pacts, 63 years apart. Press an event for its story.</p></timeline-details
        >
      </event-timeline>
    `),
  play: async ({ canvasElement }) => {
    const own = canvasElement.querySelector('[slot=empty]')!;
    await waitFor(() => expect(own.checkVisibility()).toBe(true));
  },
};
