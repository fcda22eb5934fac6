import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { dateWords } from './event-words.js';
import { wrapTick } from './in-gutter.js';
import { labelWords } from './label-words.js';
import type { Setting } from './setting.js';
import type { Label } from './scene.js';
import { setText } from './set-text.js';
import { wrapFor } from './wrap-for.js';

/** How far the clickable area extends beyond the end of the text, in px. */
const TARGET = 6;
/**
 * The width of the gutter in px, for text of 16 px, and as a share of the picture: most days have room with their
 * months.
 */
const GUTTER = { least: 44, most: 104, share: 0.27 };
const WIDEST = 560;
const NARROWEST = 40;

/**
 * The gutter is wide enough for this share of tick names, the shorter ones: a single day among years is not worth the
 * width.
 */
const MOST_NAMED = 0.8;

/**
 * If more than this share of dates take more lines than that, or a word of one must be broken, dates stand above the
 * titles.
 */
const LONG_DATES = { share: 0.1, lines: 2 };

/**
 * How wide the column beside the axis must be for the dates of events and the words of gaps; and whether dates are
 * better placed above the titles.
 *
 * @param areApart many dates in the column would be away from their marks
 * @param tickWords the names of ticks, which are in the column if dates are not
 */
export function gutterOf(
  setting: Setting,
  gapWords: readonly string[],
  areApart: boolean,
  tickWords: () => readonly string[],
): { gutter: number; isInline: boolean } {
  const { table, width, fonts, measure, fontSize } = setting;
  const maxWidth = Math.max(GUTTER.least, Math.min((GUTTER.most * fontSize) / 16, width * GUTTER.share));
  const dates = table.rows.map((row) => wrapFor(row, dateWords(row, setting), 'date', maxWidth, setting));
  const long = dates.filter(({ lines }) => lines.length > LONG_DATES.lines).length;
  const isInline = areApart || long > LONG_DATES.share * dates.length || dates.some(({ broken }) => broken);
  const gaps = gapWords.map((words) => Math.min(GUTTER.most, measure(words, fonts.tick)));
  const names = isInline ? tickWords().map((words) => wrapTick(words, maxWidth, setting)) : dates;
  const widths = names.map(({ width }) => width).sort((a, b) => a - b);
  const most = widths[Math.ceil((isInline ? MOST_NAMED : 1) * widths.length) - 1] ?? 0;
  return { gutter: Math.ceil(Math.max(GUTTER.least, most, ...gaps)) + 1, isInline };
}

/**
 * The text of an event in a vertical picture: its date in the gutter, lane and title from `x` on. Its vertical position
 * is set later.
 *
 * @param isRepeated the label before has the same date, which is not shown again
 * @param isInline the date is above the title
 */
export function labelBeside(
  row: DatedEvent,
  lane: Lane,
  { gutter, x, isRepeated, isInline }: { gutter: number; x: number; isRepeated: boolean; isInline: boolean },
  setting: Setting,
): Label {
  const { fonts, width, lanes, fontSize } = setting;
  const maxWidth = Math.max(NARROWEST, Math.min((WIDEST * fontSize) / 16, width - x - TARGET));
  const words = labelWords(row, lane, setting);
  const dateWidth = isInline ? maxWidth : gutter;
  const dates = wrapFor(row, words.seenDate, 'date', dateWidth, setting);
  const set = setText(dates, fonts.date, isInline ? 0 : -x);
  const dateText = isRepeated ? undefined : isInline ? set : { ...set, width: gutter };
  const top = isInline ? (dateText?.height ?? 0) : 0;
  const isNamed = lane.title !== '' && lanes.length > 1;
  const names = wrapFor(lane, lane.title, 'lane', maxWidth, setting);
  const laneText = isNamed ? setText(names, fonts.lane, 0, top) : undefined;
  const title = wrapFor(row, words.title, 'title', maxWidth, setting);
  const titleText = setText(title, fonts.title, 0, top + (laneText?.height ?? 0));
  return {
    ...words,
    ...{
      titleText,
      dateText,
      laneText,
      dateAlign: isInline ? 'start' : 'end',
      cut: title.cut,
      form: 'beside',
      x,
      y: 0,
    },
    width: Math.max(titleText.width, laneText?.width ?? 0, isInline ? (dateText?.width ?? 0) : 0),
    height: Math.max(titleText.y + titleText.height, dateText?.height ?? 0),
  };
}
