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

/** Says in the picture what an event is, in place of its title; `null` leaves it at that. */
export type LabelRenderer = EventFunction<string | null>;

/** What a timeline is made from: everything that can be set. Lengths in px. */
export interface TimelineOptions extends Typeface {
  /** A document, or an array of events; `null` for none. */
  readonly data: unknown;
  /** Overrides the document's zone; `null` leaves it. */
  readonly timeZone: string | null;
  /** BCP 47 tag for texts, dates and numbers; `null`: the document's language, else English. */
  readonly locale: string | null;
  /** Texts of one's own; those that are left out are in the language of the locale. */
  readonly messages: Partial<Messages>;
  /** By what events are put in lanes: a field of the event or of its `data`, or a function of the event. */
  readonly laneBy: LaneBy;
  /** By what events are coloured, likewise; by `lane`, or by the same as `laneBy`, there is no legend. */
  readonly colorBy: LaneBy;
  /** Shapes of one’s own in place of the dots of events, by names. What is known less well than to the day keeps its mark. */
  readonly marks?: Marks | null | undefined;
  /** By what events have these, as `laneBy`: what it gives is the name of one. */
  readonly markBy?: LaneBy;
  /** Texts of one’s own in place of titles. */
  readonly renderLabel?: LabelRenderer | null | undefined;
  /** The ids of lanes whose events are only marks, in one row with those of the lanes in them. */
  readonly collapsed: readonly string[];
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  /** Whether the oldest or the newest event comes first down the page. */
  readonly order: Order;
  /** The moment that is now, in ms since 1970: marked on the axis. `null`: it does not matter. */
  readonly now: number | null;
  readonly rightToLeft: boolean;
  /** The room for the picture. A height of 0 means: as high as it needs. */
  readonly width: number;
  readonly height: number;
  /** If the picture would be higher than this, it is set more densely; default: no limit. */
  readonly maxHeight: number;
  /** The base size to which all text is relative; least text size is 12 px. */
  readonly fontSize: number;
  /** What a filter makes of the events; `null`: there is none. */
  readonly filtered: Filtered | null;
  /** What is between rows, times what it is by default; above 0. */
  readonly gap: number;
  /** How large marks are, likewise; up to 1.5 they keep clear of texts. */
  readonly markSize: number;
  /** How thick lines are, likewise. */
  readonly stroke: number;
  /** What is shown, in ms since 1970; `null`: everything. Reaches no further than the events. */
  readonly view: View | null;
  /** The id of an event whose text is shown however little room there is, or null. */
  readonly selected: string | null;
  /** How wide text is; by default estimated, since there may be no page. */
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

/** Why an option cannot be what it is given, with what is allowed; undefined if it can. */
export function complaint(name: keyof typeof CHOICES, got: unknown): string | undefined {
  const allowed: readonly unknown[] = CHOICES[name];
  if (got === undefined || allowed.includes(got)) return undefined;
  return `invalid ${name}: ${JSON.stringify(got)}; expected one of ${allowed.join(', ')}`;
}

/**
 * Refuses options that no timeline can have.
 *
 * @throws TypeError that says what was got and what is allowed
 */
export function checkOptions(options: Partial<TimelineOptions>): void {
  for (const name of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    const wrong = complaint(name, options[name]);
    if (wrong) throw new TypeError(wrong);
  }
}
