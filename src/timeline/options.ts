import type { Marks } from '../mark/mark-pen.js';
import type { EventFunction } from '../model/document.js';
import type { LaneBy } from '../model/lanes.js';
import type { Order, Orientation } from '../layout/setting.js';
import type { Typeface } from '../layout/typography.js';
import { estimateWidth, type Measure } from '../layout/measure.js';
import type { Messages } from '../messages.js';
import type { ScaleChoice } from '../scale/scale-kind.js';
import type { View } from '../scale/view.js';
import type { Filtered } from './filtered.js';

/** Gives the text of an event in the picture, in place of its title; for `null` the title stays. */
export type LabelRenderer = EventFunction<string | null>;

/** Everything that can be set of a timeline. Lengths in px. */
export interface TimelineOptions extends Typeface {
  /** A document, or an array of events; `null` for none. */
  readonly data: unknown;
  /** The zone of the axis and of dates without an offset; `null`: that of the document. */
  readonly timeZone: string | null;
  /** BCP 47 tag for texts, dates and numbers; `null`: the document's language, else English. */
  readonly locale: string | null;
  /** Texts that replace some or all of those in the language of the locale. */
  readonly messages: Partial<Messages>;
  /** What puts events into lanes: a field of the event or of its `data`, or a function of the event. */
  readonly laneBy: LaneBy;
  /** What colours events: a field or a function, as for `laneBy`. There is a legend unless it is `lane` or the same as `laneBy`. */
  readonly colorBy: LaneBy;
  /** Shapes to draw in place of dots, by name. Events that are not known to the day keep their marks. */
  readonly marks?: Marks | null | undefined;
  /** What gives an event the name of its mark in `marks`: a field or a function, as for `laneBy`. */
  readonly markBy?: LaneBy;
  /** Gives the texts of events in the picture, in place of their titles. */
  readonly renderLabel?: LabelRenderer | null | undefined;
  /** The ids of folded lanes: their events, and those of the lanes inside them, are marks in one row. */
  readonly collapsed: readonly string[];
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  /** Whether the oldest or the newest event comes first in a vertical picture. */
  readonly order: Order;
  /** The moment to mark on the axis as now, in ms since 1970; `null`: none. */
  readonly now: number | null;
  readonly rightToLeft: boolean;
  /** The width of the picture. */
  readonly width: number;
  /** The height of the picture; 0: as high as it needs. */
  readonly height: number;
  /** A picture that would be higher than this is laid out more densely; default: no limit. */
  readonly maxHeight: number;
  /** The base size of text; no text is smaller than 12 px. */
  readonly fontSize: number;
  /** The result of a filter; `null`: there is none. */
  readonly filtered: Filtered | null;
  /** The distance between rows, as a multiple of the default; above 0. */
  readonly gap: number;
  /** The size of marks, as a multiple of the default; up to 1.5, marks do not touch texts. */
  readonly markSize: number;
  /** The thickness of lines, as a multiple of the default. */
  readonly stroke: number;
  /** The visible time, in ms since 1970; `null`: everything. It reaches no further than the events. */
  readonly view: View | null;
  /** The id of an event whose title is shown even if there is no room for it, or null. */
  readonly selected: string | null;
  /** Measures the width of text; by default widths are estimated, since there may be no page. */
  readonly measure: Measure;
}

export const defaults: TimelineOptions = {
  data: null,
  timeZone: null,
  locale: null,
  messages: {},
  laneBy: 'lane',
  colorBy: 'lane',
  collapsed: [],
  scale: 'auto',
  orientation: 'auto',
  order: 'oldest',
  now: null,
  rightToLeft: false,
  width: 800,
  height: 0,
  maxHeight: Infinity,
  fontFamily: 'Helvetica, Arial, sans-serif',
  headingFontFamily: null,
  smallFontFamily: null,
  titleWeight: 400,
  fontSize: 16,
  filtered: null,
  gap: 1,
  markSize: 1,
  stroke: 1,
  view: null,
  selected: null,
  measure: estimateWidth,
};

const CHOICES = {
  scale: ['auto', 'proportional', 'elastic', 'sequence', 'log'],
  orientation: ['auto', 'horizontal', 'vertical'],
  order: ['oldest', 'newest'],
} as const;

/** What is wrong with the value of an option, and what is allowed; undefined if nothing is wrong. */
export function complaint(name: keyof typeof CHOICES, got: unknown): string | undefined {
  const allowed: readonly unknown[] = CHOICES[name];
  if (got === undefined || allowed.includes(got)) return undefined;
  return `invalid ${name}: ${JSON.stringify(got)}; expected one of ${allowed.join(', ')}`;
}

/**
 * Checks the options that are a choice of words.
 *
 * @throws TypeError that says what was given and what is allowed
 */
export function checkOptions(options: Partial<TimelineOptions>): void {
  for (const name of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    const wrong = complaint(name, options[name]);
    if (wrong) throw new TypeError(wrong);
  }
}
