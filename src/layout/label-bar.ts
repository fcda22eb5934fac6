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

/** Between the edge of a bar and the text in it or beside it; between title and date; px. */
export const BAR_PADDING = 6;
const WORD_GAP = 7;
/** Between two bars of a row, px: one may begin where the other ends, as reigns do. */
export const BAR_GAP = 0;
/** Text beside a bar is as far from where the bar before it ends, px: nearer it reads as the text of that one. */
export const BAR_CLEAR = 18;
/** Text beside a bar is at most this wide; inside one a title is cut down to no less than this; px, for text of 16 px. */
const WIDEST = 280;
const LEAST = 40;

/** A bar of which nothing is certain is drawn no narrower, px. */
const LEAST_OPEN = 8;

/** The height of a bar with text, in px: a line and a little air. */
export const barHeight = ({ title }: Fonts): number => title.lineHeight + 4;

/** The text of an interval. `widest`: how wide it may be beside its bar, in px. */
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

/** A label with its date behind the title where that is one line, else below it. */
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
 * Where the text of an interval may stand, best first: in what is seen of the bar, with its date there or behind the bar, or
 * without; after the bar; before it; and cut, in the bar again.
 *
 * @param isLast it stands before the bar rather than after it
 */
export function barPlaces(
  text: BarText,
  extent: Extent,
  [left, right]: readonly [number, number],
  isLast: boolean,
): readonly Label[] {
  const { from, to, coreFrom, coreTo, bodyFrom, bodyTo } = extent;
  const { beside, date } = text;
  // In what is certain of it, where there is such a part: not over the edge between it and the rest.
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

/** A label in its bar with its date behind it, or behind the bar where that has no `room` for both; px from where the label begins. */
function withDateBehind(label: Label, date: NonNullable<Label['dateText']>, room: number, end: number): Label {
  const behind = label.width + WORD_GAP;
  const x = behind + date.width > room ? end : behind;
  return { ...label, dateText: { ...date, x, y: (label.height - date.height) / 2 }, width: x + date.width };
}
