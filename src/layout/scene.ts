import type { PaintMark } from '../mark/own-mark.js';
import type { ScaleKind } from '../scale/scale-kind.js';
import type { Time } from '../time/time.js';
import type { Fonts } from './typography.js';

/** A rectangle in px from the top left of the plot. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colour of something: the number of a theme colour, a CSS colour from the data, or {@link FAINT}. */
export type Ink = number | string;

/** The colours of what is faint: of events, and of densities. No CSS colours have these names. */
export const FAINT = 'muted';
export const FAINT_GROUND = 'rule';

/** A text in lines, with its box. */
export interface SceneText extends Box {
  readonly lines: readonly string[];
}

/**
 * How certain an end is: exact or within bounds (`sharp`), or approximate (`soft`). Or there is none: it goes on
 * (`open`), or nobody knows it (`unknown`).
 */
export type GlyphEnd = 'sharp' | 'soft' | 'open' | 'unknown';

/** The mark of one event. */
export interface Glyph {
  readonly id: string;
  /**
   * `dot`: known to the day or better; `ring`: only to a month, a year or more; `bar`: an interval from its start to
   * its end.
   */
  readonly shape: 'dot' | 'ring' | 'bar';
  readonly ink: Ink;
  /** The position of the best estimate. */
  readonly x: number;
  readonly y: number;
  /** Half its height, or half its width in a vertical picture; px. A bar as high as a line of text has room for it. */
  readonly radius: number;
  /** The full extent of possible times, along the axis; the certain part of a bar is `[coreFrom, coreTo]`. */
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** The extent without arrowheads and without the stripes of an unknown end. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  readonly ends: readonly [from: GlyphEnd, to: GlyphEnd];
  /** The positions of an instant’s mark along the axis: one for each date of a set. */
  readonly places: readonly number[];
  /** Whether the event was at only one of the places. */
  readonly isEither: boolean;
  /** The positions along the axis that are uncertain. */
  readonly doubts: readonly number[];
  /** The axis that `from` and `to` refer to. */
  readonly along: 'x' | 'y';
  /** The author’s own shape, instead of a dot. */
  readonly mark?: PaintMark;
}

/**
 * Where the text of an event is: below its mark, beside it (or beside the axis of a vertical picture), or in its bar.
 */
type LabelForm = 'below' | 'beside' | 'inside';

/** The text of one event. */
export interface Label extends Box {
  readonly id: string;
  readonly form: LabelForm;
  readonly ink: Ink;
  /** The date in words, for screen readers; of an interval also how long it was, if that is known. */
  readonly date: string;
  /** What is visible of it in `dateText`: the same, or all but the year if all events are of one year. */
  readonly seenDate: string;
  readonly lane: string;
  /** What its colour stands for; empty if that is its lane. */
  readonly kind: string;
  readonly title: string;
  /** The language of the title, if it has one of its own. */
  readonly lang: string | undefined;
  readonly titleText: SceneText;
  /** Undefined if the label before it shows the same date. */
  readonly dateText: SceneText | undefined;
  /** Undefined if there is only one lane, or lanes are separate. */
  readonly laneText: SceneText | undefined;
  /** `end` if the date is in the gutter, where its text ends at the axis. */
  readonly dateAlign: 'start' | 'end';
  readonly cut: boolean;
}

/** Events whose marks would touch, and which have no room for their texts, shown as their number. */
export interface Crowd extends Box {
  /** In time order. */
  readonly ids: readonly string[];
  readonly ink: Ink;
  readonly text: SceneText;
  /** Their number, and the extent of their dates. */
  readonly title: string;
}

/** The events of a lane without room of their own, as their number along the axis. */
export interface DensityBand extends Box {
  /** The id of the lane, its title, and the number of its events in view, including those with texts of their own. */
  readonly lane: string;
  readonly title: string;
  readonly total: number;
  readonly ink: Ink;
  /**
   * Columns of equal width along the axis: the times at their edges, the start of the first, and their width in px,
   * which is negative from right to left.
   */
  readonly edges: Float64Array;
  readonly from: number;
  readonly step: number;
  /** How many events begin in each column, without those that have texts. */
  readonly counts: Uint32Array;
  /** How many events are going on in each column, likewise; of instants, the number that begin. */
  readonly present: Uint32Array;
  /** For intervals in rows: the top of the first row, the distance between rows, and their number; px. */
  readonly rows: { readonly y: number; readonly pitch: number; readonly count: number } | undefined;
  /** The outlines to paint, each with x and y alternating. */
  readonly outlines: readonly (readonly number[])[];
  /** The same for all events, faint, if the band has only some of them. */
  readonly behind?: readonly (readonly number[])[];
  /** Horizontal lines that show the height of some numbers of events, and their labels. */
  readonly rules: readonly number[];
  readonly notes: readonly SceneText[];
}

/** A named stretch of time behind the events. */
export interface EraBand extends Box {
  readonly title: string;
  /** Its title with its dates in words, for screen readers and for the tooltip. */
  readonly name: string;
  readonly color: string | undefined;
  /** Undefined if there is no room. */
  readonly text: SceneText | undefined;
  /** Its start and end along the axis, in px. */
  readonly from: number;
  readonly to: number;
}

/** A tick of the axis: a line, with a name if there is room. */
export interface Tick {
  readonly time: Time;
  readonly at: number;
  readonly text: SceneText | undefined;
}

/** The position along the axis of today, or of the current moment. */
export interface NowLine {
  readonly at: number;
  /** Undefined if there is no room for it. */
  readonly text: SceneText | undefined;
  /** The moment in words. */
  readonly title: string;
}

/** Skipped time: a spring along the axis, and its length in words. */
export interface AxisBreak extends Box {
  /** The start and end of the spring along the axis. The box leaves out the part that tick names take of it. */
  readonly from: number;
  readonly to: number;
  /** Undefined if there is no room for it. */
  readonly label: SceneText | undefined;
  readonly title: string;
  /** What a screen reader says on the way from an event before it to one after it. */
  readonly heard: string;
}

/** A stretch of the axis, in px along it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /**
   * Whether several events are drawn larger here than the time between bursts. It is tinted, and the summary says so.
   */
  readonly enlarged: boolean;
  /** Its dates in words, if it is enlarged. */
  readonly name: string;
}

export interface LaneBand extends Box {
  readonly id: string;
  readonly title: string;
  /** Undefined if colours stand for something else. */
  readonly ink: Ink | undefined;
  readonly header: SceneText | undefined;
  /** The number of its events. */
  readonly count: number;
  /** Whether it contains other lanes, and whether its events are only marks. */
  readonly hasLanes: boolean;
  readonly isCollapsed: boolean;
}

/** A line from a mark to its label, as points. */
export interface Leader {
  readonly id: string;
  readonly ink: Ink;
  readonly points: readonly (readonly [number, number])[];
}

/** A thin strip of true time, as long as the axis. What is enlarged on the axis is joined to its place on the strip. */
export interface TrueStrip {
  readonly from: number;
  readonly to: number;
  /** Its edges, across the axis, and the ends of the lines that join it to the axis; px. */
  readonly near: number;
  readonly far: number;
  readonly joinAt: number;
  readonly parts: readonly {
    readonly trueFrom: number;
    readonly trueTo: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** The whole picture as data, from which it is painted, exported, read out and picked. */
export interface Scene {
  readonly orientation: 'horizontal' | 'vertical';
  readonly width: number;
  readonly height: number;
  /** The least height in which everything is legible. */
  readonly naturalHeight: number;
  readonly scale: ScaleKind;
  /** Whether the time between bursts, without breaks, has rates that differ visibly. */
  readonly isEvened: boolean;
  /** True time beside the axis; undefined if the axis itself is proportional. */
  readonly strip: TrueStrip | undefined;
  readonly fonts: Fonts;
  /** How much of the top stays in view when the rest is scrolled: the axis, in a horizontal picture; px. */
  readonly headHeight: number;
  /** The position of the axis line: its y in a horizontal picture, its x in a vertical one. */
  readonly axisAt: number;
  /** The start and end of the visible time along the axis, in px; the first is greater from right to left. */
  readonly axis: readonly [number, number];
  readonly bursts: readonly Stretch[];
  readonly ticks: readonly Tick[];
  /** The positions along the axis of ticks without names, in px. */
  readonly minorTicks: readonly number[];
  /** Undefined if it is not asked for, or not in view. */
  readonly now: NowLine | undefined;
  readonly breaks: readonly AxisBreak[];
  readonly lanes: readonly LaneBand[];
  readonly glyphs: readonly Glyph[];
  readonly leaders: readonly Leader[];
  readonly crowds: readonly Crowd[];
  /** Only in pictures of very many events. */
  readonly densities?: readonly DensityBand[];
  readonly eras: readonly EraBand[];
  /** In the order in which they are read out: that of time, or its reverse if the newest comes first. */
  readonly labels: readonly Label[];
  /** The ids of what is read out in that order: a label or a mark without text, or all of a crowd. By default, the labels are. */
  readonly stops?: readonly (readonly string[])[];
}
