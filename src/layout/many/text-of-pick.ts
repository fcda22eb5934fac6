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

/** So many texts are kept as they were set: many more than are seen at once. */
const MOST_KEPT = 4096;
/** So many dates show how long they are. */
const SAMPLE = 3;
/** And of so many it is asked whether they last. */
const SAMPLE_OF_BARS = 16;
/** How wide a text is at most, and in how many lines; px. */
const TEXTS = [{ width: 176, lines: 2 }] as const;
/** And where it would be cut, but nothing follows in its row. */
const LONGER = [{ width: 352, lines: 2 }] as const;
/** Between a mark and a title beside it, in px. */
const BESIDE = 4;
/** What is left below rows of texts for events without them, in px. */
const LEAST_BELOW = 14;

/** The form of the rows in a lane of some height, in px: with dates where at least one such row has room, and not most of its events are bars. */
export function rowForm(height: number, { lane, strands }: LaneGroup, setting: Setting): RowForm {
  const { fonts, density, table } = setting;
  if (strands.some(areBars)) return { height: barHeight(fonts) + 2, isLow: true };
  // As high as the dates of some events ask for.
  const dates = table.rows
    .slice(0, SAMPLE)
    .map((row) => labelAcross(inAxisZone(row, setting), lane, TEXTS, setting).dateText?.height ?? 0);
  const full = MARK_BAND + Math.max(0, ...dates) + 2 * fonts.title.lineHeight + density.gap;
  return height >= full + LEAST_BELOW
    ? { height: full, isLow: false }
    : { height: Math.max(fonts.title.lineHeight, 2 * MARK_RADIUS) + 2, isLow: true };
}

/** Whether most of some events last. */
function areBars({ column }: Strand): boolean {
  if (!column.hasIntervals) return false;
  const some = Array.from({ length: SAMPLE_OF_BARS }, (_, k) => Math.floor((k / SAMPLE_OF_BARS) * column.length));
  return some.filter((i) => column.endOf(i) > column.at(i)).length > SAMPLE_OF_BARS / 2;
}

/** How many rows of texts there are in a height, in px. */
export const rowsIn = (height: number, form: RowForm): number =>
  Math.max(0, Math.floor((height - LEAST_BELOW) / form.height));

/** A text at its place along the axis, with its mark, and what both take of their row, in px. */
export interface PlacedText {
  readonly label: Label;
  readonly extent: Extent;
  /** Whether the title stands beside its mark, without a date. */
  readonly isBeside: boolean;
  readonly from: number;
  readonly to: number;
  /** How much of the height of its row it takes, with what it leaves free below. */
  readonly height: number;
}

/**
 * The text of an event as it would stand in a row; undefined where nothing of the event is seen.
 *
 * @param place of the event among all
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
  // In a narrow picture there may be room for all of it on neither side of its mark. Its box is up to 1 px wider than it is, in whole px.
  const mark = {
    from: Math.min(extent.at - MARK_RADIUS, extent.from),
    to: Math.max(extent.at + MARK_RADIUS, extent.to),
  };
  const beside = Math.floor(Math.max(mark.from - left, right - mark.to) - BESIDE);
  // What can have been at any time that is shown has its title on its mark.
  const room = beside < LEAST_TITLE ? Math.floor(right - left) : beside;
  const text = isBeside && known.width > room ? besideMark(row, lane, room - 1, setting) : known;
  const start = isBeside ? mark.to + BESIDE : labelStart(extent);
  const beyond = start + text.width > right;
  const turned = isBeside ? mark.from - BESIDE - text.width : right - text.width;
  const x = beyond ? Math.max(left, turned) : Math.max(left, start);
  return {
    ...{ extent, label: { ...text, x }, isBeside },
    // A row has room for longer texts than most are: what these leave is room for columns.
    height: isBeside ? form.height : Math.min(form.height, MARK_BAND + text.height + setting.density.gap),
    from: Math.min(mark.from, x),
    to: Math.max(mark.to, x + text.width) + LABEL_GAP,
  };
}

/**
 * A text that was cut, with more of its title.
 *
 * @param until where the next in its row begins, in px
 * @returns undefined where there is no room for that
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
  ...{ extent, label, isBeside: false, height },
  from: Math.min(extent.from, label.x),
  to: Math.max(extent.to + BAR_GAP, label.x + label.width) + LABEL_GAP,
});

/** What another clock showed stands in the details. */
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
    // A date is never cut: one that has no room is left to the details.
    if (label.height <= form.height - MARK_BAND - setting.density.gap) return label;
  }
  return besideMark(row, lane, texts[0].width, setting);
}

/** A title beside its mark, in a line that is no longer than `width`, in px. */
const besideMark = (row: DatedEvent, lane: Lane, width: number, setting: Setting): Label => ({
  ...barText(row, lane, setting, TEXTS[0].width).cut(width),
  form: 'beside',
});

/** The mark and the text of an event in a row that begins at `top`; px. */
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
