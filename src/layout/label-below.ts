import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { MARK_RADIUS, type Extent } from './glyph.js';
import { labelWords } from './label-words.js';
import type { Setting } from './setting.js';
import type { Label } from './scene.js';
import { setText } from './set-text.js';
import { wrapFor } from './wrap-for.js';

/** Between the start of a day or year and its text, in px. */
export const LABEL_INSET = 7;
/** Between a label and what follows in its row, in px. */
export const LABEL_GAP = 14;
/**
 * The widths of labels in a dense picture; the first and last are also the least and greatest elsewhere; px, for text
 * of 16 px.
 */
const WIDTHS = [88, 112, 144, 200, 280] as const;

/**
 * The wanted ratio of width to height, unless height is short: a stack of short lines would make the whole row higher.
 */
const BROAD = 2;
/** The same for a text that keeps to its column, such as that of a day. */
const BROAD_COLUMN = 1.5;

/** The limits of a label, in px along the axis. */
export interface Reach {
  /** The edges of the picture. */
  readonly left: number;
  readonly right: number;
  /** The start of the next event of the same lane. */
  readonly next: number;
}

/** The text of an event in a horizontal picture, below its mark. Its vertical position is set later. */
export function labelBelow(row: DatedEvent, lane: Lane, extent: Extent, reach: Reach, setting: Setting): Label {
  const { left, right } = reach;
  const { from, to } = extent;
  const start = labelStart(extent);
  let best: Label | undefined;
  for (const width of labelWidths(extent, start, reach, setting)) {
    const { label, isWhole } = setLabel(row, lane, Math.min(width, right - left), setting);
    const isGood =
      isWhole && (setting.density.narrow || label.width >= (width > to - from ? BROAD : BROAD_COLUMN) * label.height);
    if (!best || best.cut || isGood) best = label;
    if (isGood) break;
  }
  return { ...best!, x: Math.max(left, Math.min(start, right - best!.width)) };
}

/** The text of an event among many: of some sizes, the first in which it is not cut, else the last. */
export function labelAcross(
  row: DatedEvent,
  lane: Lane,
  sizes: readonly { readonly width: number; readonly lines: number }[],
  setting: Setting,
): Label {
  let label: Label | undefined;
  for (const { width, lines } of sizes) {
    ({ label } = setLabel(row, lane, width, setting, lines));
    if (!label.cut) break;
  }
  return label!;
}

/** The start of a text below its mark: at the edge of a wide extent, at the mark itself if the extent is narrow. */
export const labelStart = ({ from, to, at }: Extent): number =>
  to - from > 4 * MARK_RADIUS ? from + LABEL_INSET : at - MARK_RADIUS;

/** The end of a text on the other side of its mark, because the picture ends soon after it. */
export const labelEnd = ({ from, to, at }: Extent): number =>
  to - from > 4 * MARK_RADIUS ? to - LABEL_INSET : at + MARK_RADIUS;

/**
 * The widths to try for a label, best first; the first in which it is whole and broad is used. It keeps to its column,
 * and clear of the next label in its lane or of the edge, if that leaves a readable width.
 */
function labelWidths(
  extent: Extent,
  start: number,
  { next, right }: Reach,
  { density, fontSize }: Setting,
): readonly number[] {
  const inEm = WIDTHS.map((width) => (width * fontSize) / 16);
  const [narrowest, widest] = [inEm[0]!, inEm.at(-1)!];
  const column = density.columns ? extent.to - extent.from - 2 * LABEL_INSET : 0;
  const toEdge = right - start;
  const toNext = next - start - LABEL_GAP;
  // A neighbour closer than a readable width gets another row in any case.
  const clear = toNext >= narrowest ? Math.min(toNext, toEdge) : toEdge;
  const widths = density.narrow ? inEm : [Math.min(column, clear), clear, toEdge];
  return widths
    .filter((width) => width >= narrowest)
    .map((width) => Math.min(width, widest))
    .concat(widest);
}

/** A label, and whether neither it nor any of its words is cut. */
interface Candidate {
  readonly label: Label;
  readonly isWhole: boolean;
}

function setLabel(row: DatedEvent, lane: Lane, maxWidth: number, setting: Setting, maxLines = 3): Candidate {
  const { fonts } = setting;
  const words = labelWords(row, lane, setting);
  const title = wrapFor(row, words.title, 'title', maxWidth, setting, maxLines);
  const dates = wrapFor(row, words.seenDate, 'date', maxWidth, setting);
  const dateText = setText(dates, fonts.date);
  const titleText = setText(title, fonts.title, 0, dateText.height);
  const label: Label = {
    ...words,
    ...{ titleText, dateText, laneText: undefined, dateAlign: 'start', cut: title.cut, form: 'below' },
    ...{ x: 0, y: 0, width: Math.max(titleText.width, dateText.width), height: dateText.height + titleText.height },
  };
  return { label, isWhole: !title.cut && !title.broken && !dates.broken };
}
