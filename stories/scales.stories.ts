import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { axisBottom } from 'd3-axis';
import { select } from 'd3-selection';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatDuration } from '../src/time.js';
import { scaleElastic } from '../src/scale.js';
import type { EventTimeline } from '../src/index.js';

/**
 * Four ways from time to place: true to time, elastic (bursts of events get room, long gaps are shortened), in sequence
 * (only the order), and logarithmic (how long before the last). `scale="auto"` chooses between the first two; the switch
 * below the picture goes to the other.
 */
const meta: Meta<EventTimeline> = {
  title: 'Scales',
  component: 'event-timeline',
  args: { src: 'data/treaty.json', scale: 'auto' },
  argTypes: {
    scale: { control: 'inline-radio', options: ['auto', 'proportional', 'elastic', 'sequence', 'log'] },
    data: { control: false },
  },
  render: ({ src, scale }) => frame(html`<event-timeline src=${src ?? ''} scale=${scale}></event-timeline>`),
};

export default meta;
type Story = StoryObj<EventTimeline>;

const frame = (content: TemplateResult): TemplateResult => html`
  <div style="box-sizing: border-box; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;

/**
 * Only the order: one step from each event to the next, with the time between them written there. Where dates are too vague
 * to tell, it says how long it was at most: “< 24 hours”.
 */
export const Sequence: Story = {
  args: { scale: 'sequence' },
};

/** How long before the last: from the Big Bang to writing, each power of ten as long as the next. */
export const Logarithmic: Story = {
  args: { src: 'data/cosmological.json', scale: 'log' },
};

const FLIGHTS = ['1957-10-04', '1961-04-12', '1969-07-16', '1969-07-20', '1969-07-21', '1969-07-24', '2024-01-19'].map(
  (day) => new Date(day),
);

const ALONE: readonly (Date | number)[] = [FLIGHTS[0]!, FLIGHTS[1]!, FLIGHTS[6]!];

/** The elastic scale in a plain D3 chart: `axisBottom` takes it as it takes d3’s own, and `breaks()` says what was skipped. */
export const PlainD3: Story = {
  name: 'Plain D3',
  parameters: { controls: { disable: true } },
  render: () => frame(html`<div ${ref(drawn)}></div>`),
};

function drawn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  // The width is known once the story stands in the page.
  requestAnimationFrame(() => {
    draw(element);
  });
}

function draw(element: HTMLElement): void {
  const width = element.clientWidth;
  const x = scaleElastic()
    .range([20, width - 20])
    .spacing(width / 12)
    .gap(width / 6)
    .anchors(FLIGHTS);
  // The days of the enlarged stretch, and the years of what stands alone.
  const count = width / 300;
  const [days, name] = [x.ticks(count), x.tickFormat(count)];

  const svg = select(element)
    .html('')
    .append('svg')
    .attr('width', width)
    .attr('height', 72)
    .attr('role', 'img')
    .attr('aria-label', 'Seven dates of space flight; the four of July 1969 are enlarged, two gaps are shortened');
  svg
    .append('g')
    .attr('transform', 'translate(0,32)')
    .call(
      axisBottom<Date | number>(x)
        .tickValues([...ALONE, ...days])
        .tickFormat((t) => (ALONE.includes(t) ? String(new Date(t).getUTCFullYear()) : name(t))),
    );
  svg
    .selectAll('circle')
    .data(FLIGHTS)
    .join('circle')
    .attr('cx', (day) => x(day))
    .attr('cy', 22)
    .attr('r', 5)
    .attr('fill', 'CanvasText');
  svg
    .selectAll('text.gap')
    .data(x.breaks())
    .join('text')
    .attr('x', ({ from, to }) => (from + to) / 2)
    .attr('y', 14)
    .attr('text-anchor', 'middle')
    .attr('font-size', 12)
    .attr('fill', 'CanvasText')
    .text(({ start, end }) => formatDuration(end - start, { locale: 'en' }));
}
