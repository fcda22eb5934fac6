import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, waitFor } from 'storybook/test';
import '../src/list.js';
import '../themes/dense.css';
import '../themes/newspaper.css';
import '../themes/quiet.css';
import '../themes/slide.css';
import { column } from './frame.js';

interface Args {
  readonly theme: string;
  readonly font: string;
  readonly headingFont: string;
  readonly smallFont: string;
  readonly fontSize: number;
  readonly titleWeight: number;
  readonly background: string;
  readonly text: string;
  readonly accent: string;
  readonly color0: string;
  readonly color1: string;
  readonly stroke: number;
  readonly markSize: number;
  readonly gap: number;
  readonly radius: number;
}

const FONTS = {
  'of the page': '',
  serif: "Charter, 'Source Serif 4', Cambria, Georgia, serif",
  'sans-serif': "'Helvetica Neue', 'Source Sans 3', Arial, sans-serif",
  monospace: "Menlo, Consolas, 'DejaVu Sans Mono', monospace",
};
const font = { control: 'select', options: Object.keys(FONTS), mapping: FONTS } as const;
const times = (min: number, max: number) => ({ control: { type: 'range', min, max, step: 0.1 } }) as const;

/**
 * A theme is a plain CSS file: tokens, and rules for parts. The package has four, for light and dark pages, each
 * applied with a class of the timeline or of an element around it. Here each one styles a story, intervals in six
 * colours, and a list.
 */
const meta: Meta<Args> = {
  title: 'Themes',
  component: 'event-timeline',
  parameters: { controls: { disable: true } },
  render: ({ theme }) =>
    column(html`
      <div class=${`timeline-${theme}`} style="display: grid; gap: 24px">
        <event-timeline src="data/treaty.json"></event-timeline>
        <event-timeline
          src="timelines/storyteller-uk-prime-ministers.json"
          color-by="category"
          style="max-block-size: 640px"
        ></event-timeline>
        <event-timeline src="data/apollo.json"><timeline-list></timeline-list></event-timeline>
      </div>
    `),
  play: async ({ canvasElement }) => {
    const timelines = [...canvasElement.querySelectorAll('event-timeline')];
    await waitFor(() => expect(timelines.every(({ events }) => events.length > 0)).toBe(true));
  },
};

export default meta;
type Story = StoryObj<Args>;

const dark = { page: { theme: 'dark' } };

/** `class="timeline-quiet"`: the default, with the fonts and colours of the page. */
export const Quiet: Story = { args: { theme: 'quiet' } };

export const QuietDark: Story = { args: { theme: 'quiet' }, parameters: dark };

/**
 * `class="timeline-newspaper"`: ink on paper. Titles are in a serif, as in an article; dates and names are small and
 * plain.
 */
export const Newspaper: Story = { args: { theme: 'newspaper' } };

export const NewspaperDark: Story = { args: { theme: 'newspaper' }, parameters: dark };

/** `class="timeline-slide"`: legible from the last row. */
export const Slide: Story = { args: { theme: 'slide' } };

export const SlideDark: Story = { args: { theme: 'slide' }, parameters: dark };

/** `class="timeline-dense"`: for dashboards and logs. */
export const Dense: Story = { args: { theme: 'dense' } };

export const DenseDark: Story = { args: { theme: 'dense' }, parameters: dark };

/** The most important tokens, to try out. The picture is measured and laid out again. */
export const Tokens: Story = {
  parameters: { controls: { disable: false, exclude: ['theme'] } },
  args: {
    font: 'of the page',
    headingFont: 'of the page',
    smallFont: 'of the page',
    fontSize: 16,
    titleWeight: 400,
    stroke: 1,
    markSize: 1,
    gap: 1,
    radius: 4,
  },
  argTypes: {
    ...{ font, headingFont: font, smallFont: font },
    fontSize: { control: { type: 'range', min: 12, max: 28 } },
    titleWeight: { control: { type: 'range', min: 300, max: 900, step: 100 } },
    background: { control: 'color' },
    text: { control: 'color' },
    accent: { control: 'color' },
    color0: { control: 'color' },
    color1: { control: 'color' },
    stroke: times(0.5, 3),
    markSize: times(0.5, 1.5),
    gap: times(0.2, 2),
    radius: { control: { type: 'range', min: 0, max: 24 } },
  },
  render: (args) =>
    column(html` <event-timeline src="data/treaty.json" style=${styleMap(tokensOf(args))}></event-timeline> `),
};

/** A control that is left alone keeps the value of the page. */
const tokensOf = (args: Args): Record<string, string | null> => ({
  '--timeline-font': args.font || null,
  '--timeline-heading-font': args.headingFont || null,
  '--timeline-small-font': args.smallFont || null,
  '--timeline-font-size': `${String(args.fontSize / 16)}rem`,
  '--timeline-title-weight': String(args.titleWeight),
  '--timeline-background': args.background || null,
  '--timeline-text': args.text || null,
  '--timeline-accent': args.accent || null,
  '--timeline-color-0': args.color0 || null,
  '--timeline-color-1': args.color1 || null,
  '--timeline-stroke': String(args.stroke),
  '--timeline-mark-size': String(args.markSize),
  '--timeline-gap': String(args.gap),
  '--timeline-radius': `${String(args.radius)}px`,
});
