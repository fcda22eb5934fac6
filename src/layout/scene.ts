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

/** Which colour something has: the number of a theme colour, a CSS colour that the data names, or {@link FAINT}. */
export type Ink = number | string;

/** The colours of what does not matter now: of events, and of their numbers. No colours of CSS have these names. */
export const FAINT = 'muted';
export const FAINT_GROUND = 'rule';

/** A text in lines, with the box that they fill. */
export interface SceneText extends Box {
  readonly lines: readonly string[];
}

/**
 * How an end is known: exactly or within the bounds (`sharp`), about (`soft`); or it has none, since it goes on (`open`) or
 * since nobody knows it (`unknown`).
 */
export type GlyphEnd = 'sharp' | 'soft' | 'open' | 'unknown';

/** One mark for one event. */
export interface Glyph {
  readonly id: string;
  /**
   * `dot`: known to the day or better; `ring`: only to a month, a year or more; `bar`: lasted from its start to its
   * end.
   */
  readonly shape: 'dot' | 'ring' | 'bar';
  readonly ink: Ink;
  /** Where the best estimate stands. */
  readonly x: number;
  readonly y: number;
  /** Half of its height, or of its width down the page; px. A bar that is as high as its text has room for it. */
  readonly radius: number;
  /** All places where the event can have been, along the axis; a bar's certain core is `[coreFrom, coreTo]`. */
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** Without the head of an arrow and the stripes of an end that is not known. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  readonly ends: readonly [from: GlyphEnd, to: GlyphEnd];
  /** Where the mark of an instant stands along the axis: once for each date of a set. */
  readonly places: readonly number[];
  /** Whether it was at one of the places only. */
  readonly isEither: boolean;
  /** Which places along the axis are only possibly right. */
  readonly doubts: readonly number[];
  /** The axis along which `from` and `to` count. */
  readonly along: 'x' | 'y';
  /** Its author’s own shape, in place of a dot. */
  readonly mark?: PaintMark;
}

/** Where the text of an event stands: below its mark, beside it (or beside the axis down the page), or in its bar. */
type LabelForm = 'below' | 'beside' | 'inside';

/** The text of one event. */
export interface Label extends Box {
  readonly id: string;
  readonly form: LabelForm;
  readonly ink: Ink;
  /** The date in words, for those who hear it. */
  readonly date: string;
  /** What is seen of it in `dateText`: the same, or all but the year where all are of one. */
  readonly seenDate: string;
  readonly lane: string;
  /** What its colour stands for; empty where that is its lane. */
  readonly kind: string;
  readonly title: string;
  readonly titleText: SceneText;
  /** Undefined where the label before it already says the same date. */
  readonly dateText: SceneText | undefined;
  /** Undefined where a lane of its own, or none at all, makes it superfluous. */
  readonly laneText: SceneText | undefined;
  /** Where the date is in the gutter its text ends at the axis. */
  readonly dateAlign: 'start' | 'end';
  readonly cut: boolean;
}

/** Events whose marks would touch, and which have no room for their texts: how many they are. */
export interface Crowd extends Box {
  /** In order of time. */
  readonly ids: readonly string[];
  readonly ink: Ink;
  readonly text: SceneText;
  /** How many there are, and from when to when. */
  readonly title: string;
}

/** Those events of a lane that have no room of their own: how many there are along the axis. */
export interface DensityBand extends Box {
  /** The id of the lane, its name, and how many events are seen of it: those with texts of their own are among them. */
  readonly lane: string;
  readonly title: string;
  readonly total: number;
  readonly ink: Ink;
  /**
   * Columns of equal width along the axis: the times between which they lie, where the first begins, and their width in px, which
   * is negative from right to left.
   */
  readonly edges: Float64Array;
  readonly from: number;
  readonly step: number;
  /** How many events begin in each; those with texts are not counted. */
  readonly counts: Uint32Array;
  /** How many are on in each, likewise: of instants as many as begin. */
  readonly present: Uint32Array;
  /** Where its intervals are in rows: the top of the first, from one to the next, and how many; px. */
  readonly rows: { readonly y: number; readonly pitch: number; readonly count: number } | undefined;
  /** What is painted: outlines, each as x and y in turn. */
  readonly outlines: readonly (readonly number[])[];
  /** Likewise of all events, faint, where those of the band are only some. */
  readonly behind?: readonly (readonly number[])[];
  /** How high a number of events is: lines across, and what they say. */
  readonly rules: readonly number[];
  readonly notes: readonly SceneText[];
}

/** A named stretch of time behind the events. */
export interface EraBand extends Box {
  readonly title: string;
  /** With its dates in words, for those who hear it or ask. */
  readonly name: string;
  readonly color: string | undefined;
  /** Undefined where it has no room. */
  readonly text: SceneText | undefined;
  /** Where it begins and ends along the axis, in px. */
  readonly from: number;
  readonly to: number;
}

/** A division of the axis: a line, and its name where there is room. */
export interface Tick {
  readonly time: Time;
  readonly at: number;
  readonly text: SceneText | undefined;
}

/** Today, or this moment, where it is along the axis. */
export interface NowLine {
  readonly at: number;
  /** Undefined where there is no room for it. */
  readonly text: SceneText | undefined;
  /** The moment in words. */
  readonly title: string;
}

/** Skipped time: a spring along the axis, and how long it is. */
export interface AxisBreak extends Box {
  /** Where the spring begins and ends along the axis; the box leaves out what the names of ticks take of it. */
  readonly from: number;
  readonly to: number;
  /** Undefined where there is no room for it. */
  readonly label: SceneText | undefined;
  readonly title: string;
  /** What those hear who go from an event before it to one after it. */
  readonly heard: string;
}

/** A stretch of the axis, in px along it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Several events that are drawn larger than the time between bursts; tinted, and said so. */
  readonly enlarged: boolean;
  /** Its dates in words, where it is. */
  readonly name: string;
}

export interface LaneBand extends Box {
  readonly id: string;
  readonly title: string;
  /** Undefined where colours stand for something else. */
  readonly ink: Ink | undefined;
  readonly header: SceneText | undefined;
  /** How many events it has. */
  readonly count: number;
  /** Whether it has others in it, and whether its events are only marks. */
  readonly hasLanes: boolean;
  readonly isCollapsed: boolean;
}

/** A line from a mark to its label, as points. */
export interface Leader {
  readonly id: string;
  readonly ink: Ink;
  readonly points: readonly (readonly [number, number])[];
}

/** A thin strip of true time, from end to end as long as the axis, with what is enlarged on the axis joined to where it is. */
export interface TrueStrip {
  readonly from: number;
  readonly to: number;
  /** Its edges, across the axis, and where the lines that join it to the axis end; px. */
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

/** The whole picture as data: painted, exported, read out and picked from. */
export interface Scene {
  readonly orientation: 'horizontal' | 'vertical';
  readonly width: number;
  readonly height: number;
  /** The least height in which everything can be read. */
  readonly naturalHeight: number;
  readonly scale: ScaleKind;
  /** Whether time between bursts, without a break, has several rates that differ to the eye. */
  readonly isEvened: boolean;
  /** True time beside the axis, and where it lies on it; undefined where the axis itself is true. */
  readonly strip: TrueStrip | undefined;
  readonly fonts: Fonts;
  /** How much of the top stays in view when the rest is scrolled: the axis when horizontal; px. */
  readonly headHeight: number;
  /** Where the axis stands: its y when horizontal, its x when vertical. */
  readonly axisAt: number;
  /** Where what is shown begins and ends along the axis, in px; the first is the greater from right to left. */
  readonly axis: readonly [number, number];
  readonly bursts: readonly Stretch[];
  readonly ticks: readonly Tick[];
  /** Where divisions without a name stand along the axis, in px. */
  readonly minorTicks: readonly number[];
  /** Undefined where it is not asked for, or not in what is shown. */
  readonly now: NowLine | undefined;
  readonly breaks: readonly AxisBreak[];
  readonly lanes: readonly LaneBand[];
  readonly glyphs: readonly Glyph[];
  readonly leaders: readonly Leader[];
  readonly crowds: readonly Crowd[];
  /** Only where there are many events. */
  readonly densities?: readonly DensityBand[];
  readonly eras: readonly EraBand[];
  /** In time order: the order in which they are read out. */
  readonly labels: readonly Label[];
}
