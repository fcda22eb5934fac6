import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  render: ({ src, fields, download }) =>
    column(html`<event-timeline src=${src ?? ''} .fields=${fields} ?download=${download}></event-timeline>`),
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await waitFor(() => expect(timeline.events.length).toBeGreaterThan(0), { timeout: 5000 });
    await timeline.updateComplete;
  },
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** A spreadsheet, by the names of its columns: Debian, each version from when it was begun until its end of life. */
export const Csv: Story = { args: { src: 'formats/debian.csv', download: true } };

/** The sheet of TimelineJS: title, groups, rich text, a date in words. */
export const TimelineJs: Story = { args: { src: 'formats/treaty-sheet.csv' } };

/** Items and groups of vis-timeline. One has no title, and is named below. */
export const VisTimeline: Story = { args: { src: 'formats/vis-expected-vs-actual.json' } };

/** A hundred films in JSON of SIMILE. */
export const Simile: Story = { args: { src: 'formats/simile-compact-painter.json' } };

/** Any JSON with something like a year and something like a title. */
export const Records: Story = { args: { src: 'formats/vikings.json' } };

/** A calendar. */
export const ICalendar: Story = { args: { src: 'formats/treaty.ics' } };

/** Events of schema.org. */
export const JsonLd: Story = { args: { src: 'formats/treaty.jsonld' } };

/** A family: lives, and what is dated in them. */
export const Gedcom: Story = { args: { src: 'formats/brontes.ged' } };

/** What the query service of Wikidata answers, as exact as it says that it is. */
export const Wikidata: Story = { args: { src: 'formats/wikidata-probes.json' } };

/** A trace of Chrome: a stack of calls in some millionths of a second. */
export const Trace: Story = { args: { src: 'formats/chrome-hermes-multiple-frames.json.gz' } };

/** A span of OpenTelemetry, in nanoseconds. */
export const Otlp: Story = { args: { src: 'formats/otlp-trace.json' } };

/** Spans of Zipkin, a lane for each service. */
export const Zipkin: Story = { args: { src: 'formats/zipkin-yelp.json' } };

/** Columns of Parquet. */
export const Parquet: Story = { args: { src: 'formats/debian.parquet' } };

/** Columns of Arrow. */
export const Arrow: Story = { args: { src: 'formats/debian.arrow' } };

/** A list in Markdown, with dates as people write them. */
export const Markdown: Story = { args: { src: 'formats/writing.md' } };
