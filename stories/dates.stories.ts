import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { Timeline, type EventTimeline } from '../src/index.js';
import { BAR_RADIUS, extentOf, MARK_RADIUS } from '../src/layout/glyph.js';
import type { Glyph } from '../src/layout/scene.js';
import { extents, marks } from '../src/render/glyph-shapes.js';
import { SHAPE_STYLES, type ShapeStyle } from '../src/render/shape.js';
import { spanMiddle } from '../src/time/span.js';

/**
 * A timeline shows what is known about a date, and no more: a solid bar is certain, a dashed outline is possible,
 * hairlines mean “about”, an arrow means that it goes on, and fading hairlines mean that nobody knows the end.
 */
const meta: Meta<EventTimeline> = {
  title: 'Dates',
  component: 'event-timeline',
  args: { src: '', scale: 'auto', orientation: 'auto', lang: 'en-GB', timeZone: '' },
  argTypes: {
    scale: { control: 'inline-radio', options: ['auto', 'proportional', 'elastic', 'sequence', 'log'] },
    orientation: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    data: { control: false },
  },
  render: ({ src, scale, orientation, lang, timeZone }) =>
    frame(html`
      <event-timeline
        src=${src ?? ''}
        scale=${scale}
        orientation=${orientation}
        lang=${lang}
        time-zone=${timeZone || nothing}
      ></event-timeline>
    `),
};

export default meta;
type Story = StoryObj<EventTimeline>;

const frame = (content: TemplateResult): TemplateResult => html`
  <div style="box-sizing: border-box; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;

/** The signs of all pictures of dates, drawn as the timeline draws them. */
const KEY = [
  ['1940/1944', 'certain, between what is possible'],
  ['[1940..1944]', 'some time within'],
  ['1942-05-12~', 'about'],
  ['1942-05-12?', 'possibly'],
  ['1942-05-12/..', 'goes on'],
  ['1942-05-12/', 'nobody knows'],
] as const;

const keyTo = (date: string): TemplateResult => {
  const { table } = new Timeline({ data: [{ date, title: date }] });
  const [start, end] = [Date.UTC(1940, 0, 1), Date.UTC(1945, 0, 1)];
  const position = (t: number): number => 2 + ((t - start) / (end - start)) * 60;
  const extent = extentOf(table.rows[0]!, spanMiddle(table.rows[0]!.span), position, [2, 68]);
  const glyph: Glyph = {
    ...extent,
    id: date,
    ink: 'CanvasText',
    along: 'x',
    x: extent.at,
    y: 9,
    radius: extent.shape === 'bar' ? BAR_RADIUS : MARK_RADIUS,
  };
  return html`<svg width="70" height="18" aria-hidden="true">
    ${[...extents(glyph), ...marks(glyph)].map(({ kind, d }) => {
      const { fill, stroke, width, dash, opacity }: ShapeStyle = SHAPE_STYLES[kind];
      const paint = (of?: string): string => (of === undefined ? 'none' : of === 'ink' ? 'CanvasText' : 'Canvas');
      return svg`<path d=${d} fill=${paint(fill)} fill-opacity=${opacity ?? 1} stroke=${paint(stroke)} stroke-width=${width ?? 0} stroke-dasharray=${dash ?? ''}></path>`;
    })}
  </svg>`;
};

/** Every kind of date with a key: on the left what is written, on the right what is drawn. */
export const HowSure: Story = {
  name: 'How sure are we?',
  render: () =>
    frame(html`
      <event-timeline
        src="data/how-sure.json"
        scale="proportional"
        orientation="horizontal"
        lang="en-GB"
      ></event-timeline>
      <ul
        style="display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 20px 0 0; padding: 0; list-style: none; font-size: 14px"
      >
        ${KEY.map(([date, meaning]) => html`<li style="display: flex; gap: 8px; align-items: center">${keyTo(date)} ${meaning}</li>`)}
      </ul>
    `),
};

/** Dates as a museum keeps them: the public art of San Francisco’s airport, with its arrivals and departures. */
export const PublicArt: Story = {
  args: { src: 'data/public-art.json' },
};

/** Thousands of millions of years: beyond the range of a JavaScript `Date`, on the same axis as today. */
export const DeepTime: Story = {
  args: { src: 'data/cosmos.json' },
};

/** Seven dates from the Big Bang to the wheel, six of them in the last third of time. */
export const FromTheBigBang: Story = {
  args: { src: 'data/cosmological.json' },
};

/** From the Big Bang to the day before yesterday, as a list: dates of all sizes side by side. */
export const APerspectiveOnTime: Story = {
  args: { src: 'data/perspective-on-time.json', orientation: 'vertical' },
};

/** Before and after the year 1. The year 0 of ISO 8601 is 1 BCE; readers see 753 BCE and 64 CE. */
export const Ancient: Story = {
  args: { src: 'data/rome.json' },
};

/** Events with time zones of their own, on an axis with another: both times are given, that of the event first. */
export const TwoTimeZones: Story = {
  name: 'Two time zones',
  args: { src: 'data/apollo.json', scale: 'proportional', timeZone: 'UTC' },
};

const TEN_DAYS_THAT_SHOOK = [
  { date: '1917-02-23', title: 'Women march in Petrograd: the February Revolution', calendar: 'julian' },
  { date: '1917-03-02', title: 'The Tsar abdicates', calendar: 'julian' },
  { date: '1917-10-25', title: 'The Winter Palace is stormed', calendar: 'julian' },
  { date: '1918-01-05', title: 'The Constituent Assembly meets, for one day', calendar: 'julian' },
  { date: '1918-01-31', title: 'The last day of the Julian calendar in Russia', calendar: 'julian' },
  { date: '1918-02-14', title: 'The day after it' },
] as const;

/** Dates of the Julian calendar are at their true times, and are written as they were. */
export const OldStyle: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    frame(html`
      <event-timeline
        lang="en-GB"
        .data=${{ title: 'October was in November', events: TEN_DAYS_THAT_SHOOK }}
      ></event-timeline>
    `),
};
