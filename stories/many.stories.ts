/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';
import birdstrikes from '../node_modules/vega-datasets/data/birdstrikes.csv?url';
import flights from '../node_modules/vega-datasets/data/flights-3m.parquet?url';
import hours from '../node_modules/vega-datasets/data/flights-200k.arrow?url';
import { dayOfLog } from './data/log.js';
import { fullPage } from './frame.js';
import { Stream } from './data/stream.js';
import { weekOfLog } from './data/wrong-clock.js';

/**
 * More than a thousand events, up to millions: their number along the axis, as a logarithm, and the texts that have
 * room. Point at a column to see its events, click to zoom in, hold Shift and drag to count a range. The arrow keys go
 * through each lane. The origins of the data are in `test/data/README.md`.
 */
const meta: Meta<EventTimeline> = {
  title: 'Very many events',
  component: 'event-timeline',
  args: { src: '', overview: false },
  argTypes: { data: { control: false } },
  parameters: { controls: { include: ['src', 'fields', 'overview'] } },
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** From a file, with a heading that the file does not have. */
const fromFile =
  (heading: string) =>
  ({ src, fields, overview }: Partial<EventTimeline>): TemplateResult =>
    fullPage(html`
      <event-timeline style="block-size: 100%" src=${src ?? ''} fields=${fields ?? nothing} ?overview=${overview}>
        <h2 slot="heading">${heading}</h2>
      </event-timeline>
    `);

/** Waits until everything is shown, and counts it. */
const shows =
  (count: number) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await waitFor(() => expect(timeline.extent).toBeDefined());
    await timeline.updateComplete;
    await expect(timeline.density([-Infinity, Infinity])[0]).toBe(count);
  };

/**
 * 10,000 birds that were struck by aircraft in the United States, each known to the day; a lane for each size of bird.
 */
export const Birdstrikes: Story = {
  args: {
    src: birdstrikes,
    fields: 'date:"Flight Date" title:"Wildlife Species" lane:"Wildlife Size" place:"Airport Name"',
  },
  render: fromFile('Birds struck by aircraft'),
  play: shows(10_000),
};

/**
 * All commits to Rails, in the order of git. One is dated 518 hours ahead of UTC: it is left out, which is reported.
 * Four have no subject, and are named by their numbers.
 */
export const Commits: Story = {
  args: { src: 'many/rails-commits.tsv.gz', fields: 'date:date title:subject' },
  render: fromFile('Commits to Rails'),
  play: shows(160_768),
};

/**
 * Vulnerabilities that are exploited, each from the day it was listed until it is due: 287 of them on the first day.
 */
export const Vulnerabilities: Story = {
  args: {
    src: 'many/cisa-kev.json.gz',
    fields: 'start:dateAdded end:dueDate title:vulnerabilityName description:shortDescription',
  },
  render: fromFile('Known exploited vulnerabilities'),
  play: shows(1404),
};

/** Three million flights from a Parquet file of 13 MB, whose columns are read in place. */
export const Flights: Story = {
  args: { src: flights, fields: 'date:date title:origin+destination', overview: true },
  render: fromFile('Three million flights'),
  play: shows(3_000_000),
};

/** 200,000 flights with the hour of departure, but without the day. No day is made up for them. */
export const HoursWithoutADay: Story = {
  args: { src: hours },
  render: fromFile('Flights of which nobody knows the day'),
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    await waitFor(() => expect(timeline.issues.length).toBeGreaterThan(0));
    await timeline.updateComplete;
    await expect(timeline.extent).toBeUndefined();
  },
};

/** A day of a log, as columns: a million events, three times forty thousand of them within a second. */
export const Log: Story = {
  args: { overview: true },
  parameters: { controls: { include: ['overview'] } },
  loaders: [() => ({ log: dayOfLog() })],
  render: ({ overview }, { loaded }) =>
    fullPage(html`
      <event-timeline style="block-size: 100%" .data=${loaded['log']} ?overview=${overview}>
        <h2 slot="heading">A day of a service</h2>
      </event-timeline>
    `),
  play: shows(1_000_000),
};

/** A week of a log. Three of its lines are of 1970, so 56 years are skipped: else the week would be less than a pixel wide. */
export const WrongClock: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    fullPage(html`
      <event-timeline style="block-size: 100%" .data=${weekOfLog()}>
        <h2 slot="heading">A service that starts without a clock</h2>
      </event-timeline>
    `),
  play: shows(20_000),
};

/**
 * A thousand events per second, of which ten seconds are shown and the latest 20,000 kept. It stops after five seconds,
 * until it is asked to go on.
 */
export const Live: Story = {
  parameters: { controls: { disable: true } },
  render: () => {
    const stream = new Stream();
    return fullPage(html`
      <div style="display: flex; flex-direction: column; gap: 8px; block-size: 100%">
        <event-timeline
          style="flex: 1; min-block-size: 0"
          follow="PT10S"
          max-events="20000"
          .data=${stream.before}
          ${ref((timeline) => stream.into(timeline as EventTimeline | undefined))}
        >
          <h2 slot="heading">As it happens</h2>
        </event-timeline>
        <p style="margin: 0">
          <button type="button" @click=${() => stream.toggle()} ${ref((button) => stream.say(button))}></button>
        </p>
      </div>
    `);
  },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline')!;
    const button = canvasElement.querySelector('button')!;
    await waitFor(() => expect(button.textContent).toBe('Go on'));
    await timeline.updateComplete;
    await expect(timeline.density([-Infinity, Infinity])[0]).toBeGreaterThan(10_000);
    await expect(timeline.view!.end - timeline.view!.start).toBeLessThanOrEqual(10_000);
  },
};
