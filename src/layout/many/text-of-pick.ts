import { keep } from '../../keep.js';
import { asTime } from '../../time/time.js';
import type { Lane } from '../../model/lanes.js';
import type { DatedEvent } from '../../model/validate.js';
import { extentOf, extentWithin, MARK_RADIUS, type Extent } from '../glyph.js';
import type { BarText } from '../bar-text.js';
import { barHeight, barText, BAR_GAP } from '../label-bar.js';
import { LABEL_GAP, labelAcross, labelStart } from '../label-below.js';
import { MARK_BAND } from '../lane-bands.js';
import type { Glyph, Label } from '../scene.js';
import type { Setting } from '../setting.js';
import type { LaneFrame } from './lane-frame.js';
import type { LaneGroup, RowForm, Strand } from './many.js';
import { keptText, LEAST_TITLE, titleOfBar } from './title-of-bar.js';

/** How many texts are cached once set: many more than are visible at once. */
const MOST_KEPT = 4096;
/** How many dates are measured to learn their height. */
const SAMPLE = 3;
/** How many events are examined to learn whether most are intervals. */
const SAMPLE_OF_BARS = 16;
/** The greatest width and number of lines of a text; px. */
const TEXTS = [{ width: 176, lines: 2 }] as const;
/** The same for a text that would be cut, if nothing follows it in its row. */
const LONGER = [{ width: 352, lines: 2 }] as const;
/** Between a mark and a title beside it, in px. */
const BESIDE = 4;
/** The least height below rows of texts for events without them, in px. */
const LEAST_BELOW = 14;

/**
 * The form of the rows in a lane of some height, in px: with dates if at least one such row fits, and most events are not
 * intervals.
 */
export function rowForm(height: number, { lane, strands }: LaneGroup, setting: Setting): RowForm {
  const { fonts, density, table } = setting;
  if (strands.some(areBars)) return { height: barHeight(fonts) + 2, isLow: true };
  // As high as the dates of some events need.
  const dates = table.rows
    .slice(0, SAMPLE)
    .map((row) => labelAcross(inAxisZone(row, setting), lane, TEXTS, setting).dateText?.height ?? 0);
  const full = MARK_BAND + Math.max(0, ...dates) + 2 * fonts.title.lineHeight + density.gap;
  return height >= full + LEAST_BELOW
    ? { height: full, isLow: false }
    : { height: Math.max(fonts.title.lineHeight, 2 * MARK_RADIUS) + 2, isLow: true };
}

/** Whether most events of a strand are intervals, judged by a sample. */
function areBars({ column }: Strand): boolean {
  if (!column.hasIntervals) return false;
  const some = Array.from({ length: SAMPLE_OF_BARS }, (_, k) => Math.floor((k / SAMPLE_OF_BARS) * column.length));
  return some.filter((i) => column.endOf(i) > column.at(i)).length > SAMPLE_OF_BARS / 2;
}

/** How many rows of texts fit into a height, in px. */
export const rowsIn = (height: number, form: RowForm): number =>
  Math.max(0, Math.floor((height - LEAST_BELOW) / form.height));

/** A text at its position along the axis, with its mark, and the stretch of the row that both take, in px. */
export interface PlacedText {
  readonly label: Label;
  readonly extent: Extent;
  /** Whether the title is beside its mark, without a date. */
  readonly isBeside: boolean;
  /** Whether it is before its mark, since the picture ends soon after it. */
  readonly isTurned: boolean;
  readonly from: number;
  readonly to: number;
  /** The height that it takes of its row, including the gap below. */
  readonly height: number;
}

/**
 * The text of an event as it would be in a row; undefined if nothing of the event is visible.
 *
 * @param place the index of the event among all
 * @param at its time
 */
export function placeText(
  row: DatedEvent,
  place: number,
  at: number,
  form: RowForm,
  frame: LaneFrame,
): PlacedText | undefined {
  const { group, across, setting, kept } = frame;
  const { lane } = group;
  const { position, edges, reach } = across;
  const [left, right] = edges;
  const extent = extentWithin(extentOf(row, asTime(at), position, edges), reach);
  if (!extent || extent.to < left || extent.from > right) return undefined;
  if (extent.shape === 'bar') {
    return placedBar(
      titleOfBar(textOfBar(row, place, frame), extent, edges, form.isLow ? TEXTS[0].width : undefined),
      extent,
      form,
    );
  }
  if (extent.at < left - MARK_RADIUS || extent.at > right + MARK_RADIUS) return undefined;
  const known = kept.labels.get(place) ?? keep(kept.labels, place, setLabel(row, lane, form, setting), MOST_KEPT);
  const isBeside = known.form === 'beside';
  // In a narrow picture, neither side of the mark may have room for the whole text. Its box is up to 1 px wider than
  // the text, in whole px.
  const mark = {
    from: Math.min(extent.at - MARK_RADIUS, extent.from),
    to: Math.max(extent.at + MARK_RADIUS, extent.to),
  };
  const beside = Math.floor(Math.max(mark.from - left, right - mark.to) - BESIDE);
  // The title of an event that may have been at any visible time is on its mark.
  const room = beside < LEAST_TITLE ? Math.floor(right - left) : beside;
  const text = isBeside && known.width > room ? besideMark(row, lane, room - 1, setting) : known;
  const start = isBeside ? mark.to + BESIDE : labelStart(extent);
  const beyond = start + text.width > right;
  const turned = isBeside ? mark.from - BESIDE - text.width : right - text.width;
  const x = beyond ? Math.max(left, turned) : Math.max(left, start);
  return {
    ...{ extent, label: { ...text, x }, isBeside, isTurned: beyond },
    // Rows have room for longer texts than most. What a text leaves free is room for columns.
    height: isBeside ? form.height : Math.min(form.height, MARK_BAND + text.height + setting.density.gap),
    from: Math.min(mark.from, x),
    to: Math.max(mark.to, x + text.width) + LABEL_GAP,
  };
}

/**
 * A cut text, set again with more of its title.
 *
 * @param until the start of the next text in its row, in px
 * @returns undefined if there is no room for it
 */
export function longerText(
  text: PlacedText,
  row: DatedEvent,
  place: number,
  until: number,
  form: RowForm,
  frame: LaneFrame,
): PlacedText | undefined {
  const { label, extent, isBeside } = text;
  const isBar = extent.shape === 'bar';
  if (!label.cut || ((isBar || isBeside) && label.x < (isBar ? extent.to : extent.at))) return undefined;
  const { group, across, setting, kept } = frame;
  const set = (): Label =>
    isBar ? textOfBar(row, place, frame).cut(LONGER[0].width) : setLabel(row, group.lane, form, setting, LONGER);
  const known = kept.longer.get(place) ?? keep(kept.longer, place, set(), MOST_KEPT);
  const end = label.x + known.width;
  if (known.form !== label.form || end > across.edges[1] || end + LABEL_GAP > until) return undefined;
  return { ...text, label: { ...known, x: label.x }, to: Math.max(text.to, end + LABEL_GAP) };
}

const textOfBar = (row: DatedEvent, place: number, { group, setting, kept: { bars } }: LaneFrame): BarText =>
  bars.get(place) ?? keep(bars, place, keptText(barText(row, group.lane, setting, TEXTS[0].width)), MOST_KEPT);

const placedBar = (label: Label, extent: Extent, { height }: RowForm): PlacedText => ({
  ...{ extent, label, isBeside: false, isTurned: label.x < extent.from, height },
  from: Math.min(extent.from, label.x),
  to: Math.max(extent.to + BAR_GAP, label.x + label.width) + LABEL_GAP,
});

/** The time in another zone is shown in the details. */
const inAxisZone = (row: DatedEvent, { timeZone }: Setting): DatedEvent =>
  row.span.zone === timeZone ? row : { ...row, span: { ...row.span, zone: timeZone } };

function setLabel(
  row: DatedEvent,
  lane: Lane,
  form: RowForm,
  setting: Setting,
  texts: typeof TEXTS | typeof LONGER = TEXTS,
): Label {
  if (!form.isLow) {
    const label = labelAcross(inAxisZone(row, setting), lane, texts, setting);
    // A date is never cut. If it does not fit, it is only in the details.
    if (label.height <= form.height - MARK_BAND - setting.density.gap) return label;
  }
  return besideMark(row, lane, texts[0].width, setting);
}

/** A title beside its mark, in a line of at most `width` px. */
const besideMark = (row: DatedEvent, lane: Lane, width: number, setting: Setting): Label => ({
  ...barText(row, lane, setting, TEXTS[0].width).cut(width),
  form: 'beside',
});

/** The mark and the text of an event in a row whose top is `top`; px. */
export function inRow(
  { label, extent, isBeside }: PlacedText,
  id: string,
  top: number,
  { fonts, markSize }: Setting,
): { glyph: Glyph; label: Label } {
  const isBar = extent.shape === 'bar';
  const radius = isBar ? barHeight(fonts) / 2 : markSize * MARK_RADIUS;
  const middle = isBeside ? fonts.title.lineHeight / 2 : radius;
  const textTop = isBar ? radius - fonts.title.lineHeight / 2 : isBeside ? 0 : MARK_BAND;
  return {
    glyph: { id, ...extent, x: extent.at, y: top + Math.max(MARK_RADIUS, middle), radius, along: 'x', ink: label.ink },
    label: { ...label, y: top + textTop },
  };
}
