import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { axisBottom } from 'd3-axis';
import { select } from 'd3-selection';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { formatDuration } from '../src/time.js';
import { scaleElastic } from '../src/scale.js';
import type { EventTimeline } from '../src/index.js';

/**
 * Four ways from time to position: proportional, elastic (bursts of events get room, long gaps are shortened), in
 * sequence (only the order), and logarithmic (how long before the last event). `scale="auto"` chooses between the first
 * two; the switch below the picture changes to the other.
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
 * Only the order: one step from each event to the next, with the time between them written there. If dates are too
 * vague for that, the greatest possible time is given: “< 24 hours”.
 */
export const Sequence: Story = {
  args: { scale: 'sequence' },
};

/** How long before the last event: from the Big Bang to writing, with the same length for each power of ten. */
export const Logarithmic: Story = {
  args: { src: 'data/cosmological.json', scale: 'log' },
};

const FLIGHTS = (
  [
    ['1957-10-04', 'Sputnik 1'],
    ['1961-04-12', 'Gagarin in orbit'],
    ['1969-07-16', 'Apollo 11 lifts off'],
    ['1969-07-20', 'It lands on the Moon'],
    ['1969-07-21', 'It takes off again'],
    ['1969-07-24', 'Splashdown'],
    ['2024-01-19', 'SLIM on the Moon'],
  ] as const
).map(([day, title]) => ({ day: new Date(day), title }));
const DAYS = FLIGHTS.map(({ day }) => day);

const ALONE: readonly (Date | number)[] = [DAYS[0]!, DAYS[1]!, DAYS[6]!];

/**
 * The elastic scale in a plain D3 chart: `axisBottom` takes it like d3’s own scales, and `breaks()` lists what was
 * skipped.
 */
export const PlainD3: Story = {
  name: 'Plain D3',
  parameters: { controls: { disable: true } },
  render: () => frame(html`<div ${ref(drawn)}></div>`),
};

function drawn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  // The width is known once the story is in the page.
  requestAnimationFrame(() => {
    draw(element);
  });
}

/** In px: the height of a line of text, and the distance from the top of the chart to its axis. */
const LINE = 20;
const AXIS = (FLIGHTS.length + 1) * LINE;

function draw(element: HTMLElement): void {
  const width = element.clientWidth;
  const x = scaleElastic()
    .range([20, width - 20])
    .spacing(width / 12)
    .gap(width / 6)
    .anchors(DAYS);
  // The days of the enlarged stretch, and the years of single events.
  const count = width / 300;
  const [days, name] = [x.ticks(count), x.tickFormat(count)];

  const svg = select(element)
    .html('')
    .append('svg')
    // Its scale runs from left to right, and so do its texts.
    .style('direction', 'ltr')
    .attr('width', width)
    .attr('height', AXIS + 32)
    .attr('role', 'img')
    .attr('aria-label', 'Seven dates of space flight; the four of July 1969 are enlarged, two gaps are shortened');
  svg
    .append('g')
    .attr('transform', `translate(0,${String(AXIS)})`)
    .call(
      axisBottom<Date | number>(x)
        .tickValues([...ALONE, ...days])
        .tickFormat((t) => (ALONE.includes(t) ? String(new Date(t).getUTCFullYear()) : name(t))),
    )
    .attr('font-family', 'inherit')
    .attr('font-size', 12);

  // Each title is at the top of a mast, lower than the one before; the last one, above all others, extends to the left.
  const flights = FLIGHTS.map(({ day, title }, i) => {
    const isLast = i === FLIGHTS.length - 1;
    return { at: x(day), title, isLast, top: (isLast ? 0 : i + 1) * LINE };
  });
  const flags = svg.selectAll('g.flight').data(flights).join('g').attr('class', 'flight');
  flags
    .append('path')
    .attr('d', ({ at, top }) => path('M', at, AXIS, 'V', top + 3))
    .attr('stroke', 'currentColor')
    .attr('stroke-opacity', 0.35);
  flags
    .append('circle')
    .attr('cx', ({ at }) => at)
    .attr('cy', AXIS)
    .attr('r', 5)
    .attr('fill', 'currentColor');
  flags
    .append('text')
    .attr('x', ({ at, isLast }) => at + (isLast ? -6 : 6))
    .attr('y', ({ top }) => top + 14)
    .attr('text-anchor', ({ isLast }) => (isLast ? 'end' : 'start'))
    .attr('font-size', 14)
    .attr('fill', 'currentColor')
    .text(({ title }) => title);

  // Skipped time is marked, with its length.
  const gaps = svg.selectAll('g.gap').data(x.breaks()).join('g').attr('class', 'gap');
  gaps
    .append('path')
    .attr('d', ({ from, to }) => path('M', from + 8, AXIS, 'H', to - 8))
    .attr('stroke', 'Canvas')
    .attr('stroke-width', 4);
  gaps
    .append('path')
    .attr('d', ({ from, to }) => zigzag(from + 8, to - 8))
    .attr('fill', 'none')
    .attr('stroke', 'currentColor');
  gaps
    // Where there is room; single events have their years there, too.
    .filter(({ from, to }) => to - from > 5 * LINE)
    .append('text')
    .attr('x', ({ from, to }) => (from + to) / 2)
    .attr('y', AXIS + 20)
    .attr('text-anchor', 'middle')
    .attr('font-size', 12)
    .attr('fill', 'currentColor')
    .attr('fill-opacity', 0.75)
    .text(({ start, end }) => formatDuration(end - start, { locale: 'en' }));
}

/** The commands and numbers of an SVG path. */
const path = (...parts: readonly (string | number)[]): string => parts.join(' ');

function zigzag(from: number, to: number): string {
  const teeth = Math.max(2, Math.round((to - from) / 6));
  const step = (to - from) / teeth;
  const points = Array.from({ length: teeth - 1 }, (_, i) => [from + (i + 1) * step, AXIS + (i % 2 ? 4 : -4)]);
  return path('M', from, AXIS, 'L', ...points.flat(), to, AXIS);
}
