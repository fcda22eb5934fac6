import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, svg, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import readings from '../node_modules/vega-datasets/data/co2-concentration.csv?url';
import type { TimelineAxis } from '../src/axis.js';
import '../src/axis.js';
import type { EventTimeline } from '../src/index.js';
import { column } from './frame.js';

/**
 * `<timeline-axis>` is the axis of a timeline: anywhere in the page with `for`, or inside its timeline, where it stays
 * in view. If it is as wide as the picture, all positions are the same; `position(time)` and `timeAt(px)` align a chart
 * with it.
 */
const meta: Meta<TimelineAxis> = {
  title: 'Axis',
  component: 'timeline-axis',
  parameters: { controls: { disable: true } },
  play: async ({ canvasElement }) => {
    const axis = canvasElement.querySelector<TimelineAxis>('timeline-axis[for]')!;
    await waitFor(() => expect(axis.ticks.length).toBeGreaterThan(1));
  },
};

export default meta;
type Story = StoryObj<TimelineAxis>;

/**
 * A line chart below a timeline, on its axis. It is drawn again at each `timeline-axis` event, so that it follows when
 * you zoom or drag the picture, or switch to true scale. The line skips what the axis skips.
 */
export const Chart: Story = {
  loaders: [async () => ({ rows: await takeReadings() })],
  render: (_, { loaded }) => {
    const rows = loaded['rows'] as readonly Reading[];
    const draw = ({ currentTarget }: Event): void => {
      const axis = currentTarget as TimelineAxis;
      const { view } = document.querySelector<EventTimeline>('#climate')!;
      const seen = rows.filter(({ time }) => view && time >= view.start && time <= view.end);
      render(chart(axis, seen), axis.previousElementSibling as HTMLElement);
    };
    return column(html`
      <event-timeline id="climate" src="data/climate.json" scale="elastic"></event-timeline>
      <figure style="margin: 8px 0 0"></figure>
      <timeline-axis for="climate" side="bottom" @timeline-axis=${draw}></timeline-axis>
    `);
  },
};

/**
 * Upright beside a list, with `side="start"`: each year is at the same height as in the list, also when you zoom the
 * list, or scroll it if it has a height of its own. `position(time)` then counts from the top of the axis, for a chart
 * down the page. If a narrow page has no room for both side by side, the axis has the height of its own box.
 */
export const BesideAList: Story = {
  loaders: [async () => ({ rows: await takeReadings() })],
  render: (_, { loaded }) => {
    const rows = loaded['rows'] as readonly Reading[];
    const draw = ({ currentTarget }: Event): void => {
      const axis = currentTarget as TimelineAxis;
      const { view } = document.querySelector<EventTimeline>('#warming')!;
      const seen = rows.filter(({ time }) => view && time >= view.start && time <= view.end);
      render(columnChart(axis, seen), axis.previousElementSibling as HTMLElement);
    };
    return column(
      html`
        <div style="display: flex; flex-wrap: wrap; row-gap: 1.5rem">
          <div style="display: flex; min-block-size: 18rem">
            <figure style="contain: size; inline-size: clamp(80px, 12vw, 150px); margin: 0"></figure>
            <timeline-axis for="warming" side="start" @timeline-axis=${draw}></timeline-axis>
          </div>
          <event-timeline
            id="warming"
            src="data/climate.json"
            orientation="vertical"
            scale="elastic"
            style="flex: 1 1 18rem"
          ></event-timeline>
        </div>
      `,
      '50rem',
    );
  },
};

/**
 * Many lanes, higher than the window: the axis inside the timeline stays in view when the page is scrolled, and another
 * one is below them. `--timeline-axis-top` leaves room for a fixed header.
 */
export const InView: Story = {
  render: () =>
    column(html`
      <event-timeline id="releases" src="timelines/nodejs-releases.json" color-by="phase">
        <timeline-axis></timeline-axis>
      </event-timeline>
      <timeline-axis for="releases" side="bottom"></timeline-axis>
    `),
};

/** Carbon dioxide in the air at a time, in parts per million. */
interface Reading {
  readonly time: number;
  readonly ppm: number;
}

/** Scripps CO2 Program, Mauna Loa Observatory; monthly. */
async function takeReadings(): Promise<readonly Reading[]> {
  const [, ...lines] = (await (await fetch(readings)).text()).trim().split('\n');
  return lines.map((line) => {
    const [month, ppm] = line.split(',');
    return { time: Date.parse(month!), ppm: Number(ppm) };
  });
}

const HEIGHT = 150;
const LEVELS = [320, 360, 400];
const nameOf = (ppm: number): string => (ppm === LEVELS.at(-1) ? `${String(ppm)} ppm` : String(ppm));
const y = (ppm: number): number => HEIGHT - ((ppm - 300) / 130) * HEIGHT;

function chart(axis: TimelineAxis, rows: readonly Reading[]): TemplateResult {
  const width = axis.clientWidth;
  const { ticks, breaks } = axis;
  // At the start of time.
  const [x, anchor] = axis.matches(':dir(rtl)') ? [width - 4, 'end'] : [4, 'start'];
  const line = lineThrough(axis, rows, ({ time, ppm }) => [axis.position(time), y(ppm)]);
  return html`
    <svg
      width=${width}
      height=${HEIGHT}
      role="img"
      aria-label="Carbon dioxide in the air on Mauna Loa, from 316 parts per million in 1958 to 416 in 2020"
      style="display: block; direction: ltr; font: inherit; font-size: 13px"
    >
      ${ticks.map((time) => svg`<path d="M${axis.position(time)} 0v${HEIGHT}" stroke="CanvasText" stroke-opacity="0.12"></path>`)}
      ${LEVELS.map((ppm) => svg`<path d="M0 ${y(ppm)}h${width}" stroke="CanvasText" stroke-opacity="0.12"></path>`)}
      <path d=${line} fill="none" stroke="CanvasText" stroke-width="1.5"></path>
      ${breaks.map(({ start, end }) => gap(axis.position(start), axis.position(end)))}
      ${LEVELS.map((ppm) => svg`<text x=${x} y=${y(ppm) - 5} text-anchor=${anchor} fill="CanvasText">${nameOf(ppm)}</text>`)}
    </svg>
  `;
}

/** A line through readings, interrupted where time is skipped. */
function lineThrough(
  { breaks }: TimelineAxis,
  rows: readonly Reading[],
  placeOf: (reading: Reading) => readonly [x: number, y: number],
): string {
  const isSkipped = ({ time }: Reading): boolean => breaks.some(({ start, end }) => time > start && time < end);
  return rows
    .map((row, i) => {
      const isFirst = i === 0 || isSkipped(row) || isSkipped(rows[i - 1]!);
      return (
        (isFirst ? 'M' : 'L') +
        placeOf(row)
          .map((place) => place.toFixed(1))
          .join(' ')
      );
    })
    .join('');
}

/** A line down the page; greater values are nearer to its end side. */
function columnChart(axis: TimelineAxis, rows: readonly Reading[]): TemplateResult {
  const width = (axis.previousElementSibling as HTMLElement).clientWidth;
  const height = axis.clientHeight;
  const isRightToLeft = axis.matches(':dir(rtl)');
  const x = (ppm: number): number => {
    const share = (ppm - 300) / 130;
    return width * (isRightToLeft ? 1 - share : share);
  };
  const places = axis.ticks.map((time) => axis.position(time));
  const [top, bottom] = [Math.min(...places), Math.max(...places)];
  const line = lineThrough(axis, rows, ({ time, ppm }) => [x(ppm), axis.position(time)]);
  const above = Math.max(10, axis.position(rows[0]!.time) - 6);
  // On a phone there is no room for the name of every level.
  const named = LEVELS.filter((_, i) => width > 120 || i !== 1);
  return html`
    <svg
      width=${width}
      height=${height}
      role="img"
      aria-label="Carbon dioxide in the air on Mauna Loa, from 316 parts per million in 1958 to 416 in 2020"
      style="display: block; direction: ltr; font: inherit; font-size: 12px; overflow: visible"
    >
      ${named.map((ppm) => svg`<text x=${x(ppm)} y=${above} text-anchor="middle" fill="CanvasText">${nameOf(ppm)}</text>`)}
      ${places.map((y) => svg`<path d="M0 ${y}h${width}" stroke="CanvasText" stroke-opacity="0.12"></path>`)}
      ${LEVELS.map((ppm) => svg`<path d="M${x(ppm)} ${top}V${bottom}" stroke="CanvasText" stroke-opacity="0.12"></path>`)}
      <path d=${line} fill="none" stroke="CanvasText" stroke-width="1.5"></path>
    </svg>
  `;
}

const gap = (from: number, to: number): TemplateResult<2> =>
  svg`<rect x=${Math.min(from, to)} width=${Math.abs(to - from)} height=${HEIGHT} fill="CanvasText" fill-opacity="0.06"></rect>`;
