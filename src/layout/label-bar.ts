import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import type { BarText } from './bar-text.js';
import { softness, type Extent } from './glyph.js';
import { labelWords } from './label-words.js';
import type { Setting } from './setting.js';
import type { Label } from './scene.js';
import { setLine, setText } from './set-text.js';
import type { Fonts } from './typography.js';
import { wrapFor } from './wrap-for.js';

/** Between the edge of a bar and text in or beside it; between title and date; px. */
export const BAR_PADDING = 6;
const WORD_GAP = 7;
/** Between two bars of a row, in px: one may begin where the other ends, as reigns do. */
export const BAR_GAP = 0;
/**
 * From the end of a bar to the text of the next bar in the row, in px. If it were nearer, it would read as the text of
 * the first.
 */
export const BAR_CLEAR = 18;
/**
 * The greatest width of text beside a bar, and the least width to which a title in a bar is cut; px, for text of 16 px.
 */
const WIDEST = 280;
const LEAST = 40;

/** The least width of a bar of which nothing is certain, in px. */
const LEAST_OPEN = 8;

/** The height of a bar with text, in px: a line with a little space. */
export const barHeight = ({ title }: Fonts): number => title.lineHeight + 4;

/** The text of an interval. `widest`: its greatest width beside the bar, in px. */
export function barText(row: DatedEvent, lane: Lane, setting: Setting, widest: number): BarText {
  const { fonts, measure, density, fontSize } = setting;
  const words = labelWords(row, lane, setting);
  const titleWidth = measure(words.title, fonts.title);
  const drop = (fonts.title.lineHeight - fonts.date.lineHeight) / 2;
  const label = (maxWidth: number, maxLines: number): Label => {
    const title = wrapFor(row, words.title, 'title', maxWidth, setting, maxLines);
    const titleText = setText(title, fonts.title);
    return {
      ...words,
      ...{ titleText, dateText: undefined, laneText: undefined, dateAlign: 'start', cut: title.cut, form: 'beside' },
      ...{ x: 0, y: 0, width: titleText.width, height: titleText.height },
    };
  };
  const bare = label(Math.min((WIDEST * fontSize) / 16, widest), 3);
  const dates = density.dates ? wrapFor(row, words.seenDate, 'date', Math.max(widest, LEAST), setting) : undefined;
  return {
    beside: dates ? withDate(bare, setText(dates, fonts.date, 0, drop), widest) : bare,
    date: dates && setLine(words.seenDate, fonts.date, measure),
    title: titleWidth + 1,
    cut: (width) => label(width, 1),
  };
}

/** A label with its date behind the title if both fit in one line, else below it. */
function withDate(label: Label, date: NonNullable<Label['dateText']>, widest: number): Label {
  const { titleText } = label;
  const inLine = titleText.width + WORD_GAP + date.width;
  if (titleText.lines.length + date.lines.length === 2 && inLine <= Math.max(widest, titleText.width))
    return { ...label, dateText: { ...date, x: titleText.width + WORD_GAP }, width: inLine };
  const dateText = { ...date, y: titleText.height };
  return {
    ...{ ...label, dateText, width: Math.max(label.width, date.width), height: titleText.height + date.height },
  };
}

/**
 * Possible places for the text of an interval, best first: within the visible part of the bar, with the date in or
 * behind the bar, or without it; after the bar; before the bar; within the bar, cut.
 *
 * @param isLast before the bar is better than after it
 */
export function barPlaces(
  text: BarText,
  extent: Extent,
  [left, right]: readonly [number, number],
  isLast: boolean,
): readonly Label[] {
  const { from, to, coreFrom, coreTo, bodyFrom, bodyTo } = extent;
  const { beside, date } = text;
  // Within the certain part of the bar, if there is one, rather than across its edge.
  const [first, last, drawnTo] =
    coreFrom < coreTo ? [coreFrom, coreTo, to] : [bodyFrom, bodyTo, Math.max(to, bodyFrom + LEAST_OPEN)];
  const start = Math.max(first, bodyFrom, left) + BAR_PADDING;
  const room = Math.min(last, bodyTo, right) - BAR_PADDING - start;
  const inside = (label: Label, x: number): Label => ({ ...label, form: 'inside', x });
  const [head, tail] = softness(extent);
  const end = drawnTo + tail + BAR_PADDING;
  if (room >= text.title) {
    const label = inside(text.cut(Infinity), start);
    return date ? [withDateBehind(label, date, room, end - start), label] : [label];
  }
  const after = { ...beside, x: end };
  const before = { ...beside, x: from - head - BAR_PADDING - beside.width };
  return [...(isLast ? [before, after] : [after, before]), ...(room >= LEAST ? [inside(text.cut(room), start)] : [])];
}

/**
 * A label in its bar with the date behind it, or behind the bar if both do not fit into `room`; px from the start of
 * the label.
 */
function withDateBehind(label: Label, date: NonNullable<Label['dateText']>, room: number, end: number): Label {
  const behind = label.width + WORD_GAP;
  const x = behind + date.width > room ? end : behind;
  return { ...label, dateText: { ...date, x, y: (label.height - date.height) / 2 }, width: x + date.width };
}
