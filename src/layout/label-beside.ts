import type { Lane } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { DatedEvent } from '../model/validate.js';
import { dateWords } from './event-words.js';
import { colorsOfLabel } from './label-colors.js';
import { MOST_DATE_LINES } from './label-below.js';
import type { Setting } from './setting.js';
import type { Label } from './scene.js';
import { setText } from './set-text.js';
import { wrap } from './wrap.js';

const GUTTER = { least: 44, most: 92, share: 0.24 };
const WIDEST = 560;
const NARROWEST = 40;

/** How wide the column of dates is that the events, and the words in the gaps between them, need. */
export function gutterWidth(setting: Setting, gapWords: readonly string[]): number {
  const { table, width, fonts, measure } = setting;
  const maxWidth = Math.max(GUTTER.least, Math.min(GUTTER.most, width * GUTTER.share));
  const widths = table.rows.map(
    (row) => wrap(dateWords(row, setting), { font: fonts.date, measure, maxWidth, maxLines: MOST_DATE_LINES }).width,
  );
  const gaps = gapWords.map((words) => Math.min(GUTTER.most, measure(words, fonts.tick)));
  return Math.ceil([...widths, ...gaps].reduce((most, own) => Math.max(most, own), GUTTER.least)) + 1;
}

/**
 * The text of an event in a vertical picture: its date in the gutter, lane and title from `x` on. Its height in
 * the picture is still open.
 *
 * @param isRepeated the label before it has the same date, which is then not shown again
 */
export function labelBeside(
  row: DatedEvent,
  lane: Lane,
  { gutter, x, isRepeated }: { gutter: number; x: number; isRepeated: boolean },
  setting: Setting,
): Label {
  const { fonts, measure, width, lanes } = setting;
  const maxWidth = Math.max(NARROWEST, Math.min(WIDEST, width - x - 2));
  const date = dateWords(row, setting);
  const dates = wrap(date, { font: fonts.date, measure, maxWidth: gutter, maxLines: MOST_DATE_LINES });
  const dateText = isRepeated ? undefined : { ...setText(dates, fonts.date, -x, 0), width: gutter };
  const isNamed = lane.title !== '' && lanes.length > 1;
  const names = wrap(lane.title, { font: fonts.lane, measure, maxWidth, maxLines: 1 });
  const laneText = isNamed ? setText(names, fonts.lane, 0, 0) : undefined;
  const name = shorten(row.event.title, LONGEST_TITLE);
  const title = wrap(name, { font: fonts.title, measure, maxWidth, maxLines: 3 });
  const titleText = setText(title, fonts.title, 0, laneText?.height ?? 0);
  return {
    ...{ id: row.id, ...colorsOfLabel(row, lane, setting), date, lane: lane.title, title: name },
    ...{ titleText, dateText, laneText, dateAlign: 'end', cut: title.cut, form: 'beside', x, y: 0 },
    width: Math.max(titleText.width, laneText?.width ?? 0),
    height: Math.max(titleText.y + titleText.height, dateText?.height ?? 0),
  };
}
