import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline, Mark, Marks, TimelineEvent } from '../src/index.js';
import '../src/legend.js';
import { column } from './frame.js';

/** Drawn around (0, 0), each in one outline. The units are arbitrary. */
const MARKS: Marks = {
  ship: {
    title: 'At sea',
    draw(pen) {
      pen.moveTo(-10, 2);
      pen.lineTo(-1, 2);
      pen.lineTo(-1, 0);
      pen.lineTo(-8, 0);
      pen.quadraticCurveTo(-2, -4, -1, -10);
      pen.lineTo(1, -10);
      pen.quadraticCurveTo(2, -4, 8, 0);
      pen.lineTo(1, 0);
      pen.lineTo(1, 2);
      pen.lineTo(10, 2);
      pen.lineTo(6, 8);
      pen.lineTo(-6, 8);
      pen.closePath();
    },
  },
  camp: {
    title: 'Camp',
    draw(pen) {
      pen.moveTo(0, -9);
      pen.lineTo(9, 7);
      pen.lineTo(3, 7);
      pen.lineTo(0, 2);
      pen.lineTo(-3, 7);
      pen.lineTo(-9, 7);
      pen.closePath();
    },
  },
  pole: {
    title: 'Pole',
    draw(pen) {
      pen.moveTo(-5, -9);
      pen.lineTo(9, -4);
      pen.lineTo(-2, 1);
      pen.lineTo(-2, 9);
      pen.lineTo(-5, 9);
      pen.closePath();
    },
  },
  death: {
    title: 'Death',
    draw(pen) {
      const right = [
        ...[
          [2, -10],
          [2, -5],
          [7, -5],
        ],
        ...[
          [7, -1],
          [2, -1],
          [2, 10],
        ],
      ] as const;
      for (const [x = 0, y = 0] of right) pen.lineTo(x, y);
      for (const [x = 0, y = 0] of right.toReversed()) pen.lineTo(-x, y);
    },
  },
};

/** The star symbol of d3-shape works, too: `{ Final: symbolStar }`. */
const STAR: Mark = {
  draw(pen) {
    for (let i = 0; i < 10; i++) {
      const [angle, radius] = [(i * Math.PI) / 5, i % 2 === 0 ? 1 : 0.45];
      pen.lineTo(radius * Math.sin(angle), -radius * Math.cos(angle));
    }
  },
};

const isSet = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const timeline = canvasElement.querySelector('event-timeline')!;
  await waitFor(() => expect(timeline.events.length).toBeGreaterThan(0));
  await timeline.updateComplete;
};

/**
 * The author decides what events look like: `marks` draws shapes in place of dots, `renderLabel` replaces titles by
 * other texts. Both are part of the picture, and so of its files.
 */
const meta: Meta<EventTimeline> = {
  title: 'Marks and labels',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
  play: isSet,
};

export default meta;
type Story = StoryObj<EventTimeline>;

/** `mark-by` says which event has which of the `marks`. An event on one of two days keeps the mark that shows that. */
export const Marked: Story = {
  render: () =>
    column(html`<event-timeline src="data/south-pole.json" mark-by="kind" .marks=${MARKS}></event-timeline>`),
};

/**
 * If colours and marks stand for the same, the legend has one row for both: here in a `<timeline-legend>`, for the same
 * events in one lane.
 */
export const ColoursAndMarks: Story = {
  render: () =>
    column(html`
      <event-timeline src="data/south-pole.json" mark-by="kind" color-by="kind" .laneBy=${() => ''} .marks=${MARKS}>
        <timeline-legend></timeline-legend>
      </event-timeline>
    `),
};

/** `renderLabel` gives the result of each match of the last rounds; for `null`, the title stays. */
export const Labelled: Story = {
  render: () =>
    column(html`
      <event-timeline
        lang="en-GB"
        src="timelines/worldcup-2022.json"
        filter="date:2022-12-09/2022-12-18"
        filter-mode="hidden"
        .marks=${{ Final: STAR }}
        .renderLabel=${result}
      ></event-timeline>
    `),
};

/** Combines “Argentina – France” and “3–3 (4–2 pen.)”. */
function result({ title, data }: TimelineEvent): string | null {
  const { score } = data as { readonly score?: string };
  const [home, away] = title.split(' – ');
  const [, goals, penalties = ''] = /^(\S+)(.*)$/.exec(score ?? '') ?? [];
  // A word joiner: lines may break after a dash, but not within a result.
  return home && away && goals ? `${home} ${goals.replace('–', '–\u2060')} ${away}${penalties}` : null;
}
