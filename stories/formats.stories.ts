import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * Files of other formats, unchanged: `src` points to them, and their format is recognised. Their origins are in
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
    await waitFor(() => expect(timeline.events.length).toBeGreaterThan(0));
    await timeline.updateComplete;
  },
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** The title of a file that has none, from the page. */
const headed = (heading: string, args: Story['args']): Story => ({ args, parameters: { heading } });

/** A spreadsheet, by the names of its columns: each version of Debian from its start until its end of life. */
export const Csv: Story = headed('Debian, version by version', { src: 'formats/debian.csv', download: true });

/** The sheet of TimelineJS: title, groups, rich text, a date in words. */
export const TimelineJs: Story = { args: { src: 'formats/treaty-sheet.csv' } };

/** Items and groups of vis-timeline. One item has no title, and is reported below. */
export const VisTimeline: Story = headed('Expected and actual time', { src: 'formats/vis-expected-vs-actual.json' });

/** A hundred films in SIMILE JSON. */
export const Simile: Story = headed('A hundred films', { src: 'formats/simile-compact-painter.json' });

/** Any JSON with something like a year and something like a title. */
export const Records: Story = headed('Vikings', { src: 'formats/vikings.json' });

/** A calendar. */
export const ICalendar: Story = { args: { src: 'formats/treaty.ics' } };

/** Events of schema.org. */
export const JsonLd: Story = { args: { src: 'formats/treaty.jsonld' } };

/** A news feed. */
export const Feed: Story = { args: { src: 'formats/treaty.rss' } };

/** A family: lives, and their dated events. */
export const Gedcom: Story = headed('The Brontë family', { src: 'formats/brontes.ged' });

/** Results of Wikidata’s query service, with their precision. */
export const Wikidata: Story = headed('Space probes', { src: 'formats/wikidata-probes.json' });

/** A Chrome trace: a stack of calls within some millionths of a second. */
export const Trace: Story = headed('A stack of calls', { src: 'formats/chrome-hermes-multiple-frames.json.gz' });

/** Spans of OpenTelemetry, in nanoseconds: a lane for each service that an order goes through. */
export const Otlp: Story = headed('An order, in a fifth of a second', { src: 'data/order.otlp.json' });

/** Spans of Zipkin, a lane for each service. */
export const Zipkin: Story = headed('One request to six services', { src: 'formats/zipkin-yelp.json' });

/** Jaeger spans, in the form in which its page saves a trace. */
export const Jaeger: Story = headed('Who owns which pet', { src: 'formats/jaeger-owners.json' });

/** A Gantt chart of Mermaid, as in many web pages. */
export const Mermaid: Story = { args: { src: 'formats/bridge.mmd' } };

/** A list in XML, with elements of names that only its author knows. */
export const Xml: Story = { args: { src: 'formats/bridge.xml' } };

/** A data file of a static site, in YAML: the year, what happened, what remained of it, and where one can read more. */
export const Yaml: Story = headed('How Seattle was planned', { src: 'formats/seattle.yml' });

/**
 * The log of a database, with a lane for each level: a failed query, a deadlock, a crash, and a restart within two
 * seconds.
 */
export const Log: Story = headed('Eighteen seconds of a database', { src: 'formats/postgresql.log' });

/** Columns of Parquet. */
export const Parquet: Story = headed('Debian, from a Parquet file', { src: 'formats/debian.parquet' });

/** Columns of Arrow. */
export const Arrow: Story = headed('Debian, from an Arrow file', { src: 'formats/debian.arrow' });

/** A list in Markdown, with dates as people write them. */
export const Markdown: Story = { args: { src: 'formats/writing.md' } };
