import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * Files of other formats, each as it is: `src` names it, and what is in it says what it is. Where they are from says
 * `test/data/README.md`.
 */
const meta: Meta<EventTimeline> = {
  title: 'Formats',
  component: 'event-timeline',
  parameters: { controls: { include: ['src', 'format', 'fields', 'download'] } },
  render: ({ src, fields, download }, { parameters }) => {
    const { heading } = parameters as { readonly heading?: string };
    return column(html`
      <event-timeline src=${src ?? ''} .fields=${fields} ?download=${download}
        >${heading ? html`<h2 slot="heading">${heading}</h2>` : nothing}</event-timeline
      >
    `);
  },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await waitFor(() => expect(timeline.events.length).toBeGreaterThan(0), { timeout: 5000 });
    await timeline.updateComplete;
  },
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** What a file does not say itself, a page says: what it is about. */
const headed = (heading: string, args: Story['args']): Story => ({ args, parameters: { heading } });

/** A spreadsheet, by the names of its columns: Debian, each version from when it was begun until its end of life. */
export const Csv: Story = headed('Debian, version by version', { src: 'formats/debian.csv', download: true });

/** The sheet of TimelineJS: title, groups, rich text, a date in words. */
export const TimelineJs: Story = { args: { src: 'formats/treaty-sheet.csv' } };

/** Items and groups of vis-timeline. One has no title, and is named below. */
export const VisTimeline: Story = headed('Expected and actual time', { src: 'formats/vis-expected-vs-actual.json' });

/** A hundred films in JSON of SIMILE. */
export const Simile: Story = headed('A hundred films', { src: 'formats/simile-compact-painter.json' });

/** Any JSON with something like a year and something like a title. */
export const Records: Story = headed('Vikings', { src: 'formats/vikings.json' });

/** A calendar. */
export const ICalendar: Story = { args: { src: 'formats/treaty.ics' } };

/** Events of schema.org. */
export const JsonLd: Story = { args: { src: 'formats/treaty.jsonld' } };

/** A feed of news, as every site of a paper has one. */
export const Feed: Story = { args: { src: 'formats/treaty.rss' } };

/** A family: lives, and what is dated in them. */
export const Gedcom: Story = headed('The Brontë family', { src: 'formats/brontes.ged' });

/** What the query service of Wikidata answers, as exact as it says that it is. */
export const Wikidata: Story = headed('Space probes', { src: 'formats/wikidata-probes.json' });

/** A trace of Chrome: a stack of calls in some millionths of a second. */
export const Trace: Story = headed('A stack of calls', { src: 'formats/chrome-hermes-multiple-frames.json.gz' });

/** Spans of OpenTelemetry, in nanoseconds: a lane for each service that an order goes through. */
export const Otlp: Story = headed('An order, in a fifth of a second', { src: 'data/order.otlp.json' });

/** Spans of Zipkin, a lane for each service. */
export const Zipkin: Story = headed('One request to six services', { src: 'formats/zipkin-yelp.json' });

/** Spans of Jaeger, as its page saves a trace. */
export const Jaeger: Story = headed('Who owns which pet', { src: 'formats/jaeger-owners.json' });

/** A Gantt chart of Mermaid, as people have it in their pages. */
export const Mermaid: Story = { args: { src: 'formats/bridge.mmd' } };

/** The log of a database, a lane for how bad something is: a query too many, a deadlock, a crash, and back within two seconds. */
export const Log: Story = headed('Eighteen seconds of a database', { src: 'formats/postgresql.log' });

/** Columns of Parquet. */
export const Parquet: Story = headed('Debian, from a Parquet file', { src: 'formats/debian.parquet' });

/** Columns of Arrow. */
export const Arrow: Story = headed('Debian, from an Arrow file', { src: 'formats/debian.arrow' });

/** A list in Markdown, with dates as people write them. */
export const Markdown: Story = { args: { src: 'formats/writing.md' } };
