import { plainText } from '../../formats/reading/plain-text.js';
import { dateWords, workedOutWords } from '../../layout/event-words.js';
import type { Arranging } from '../../layout/list/arrange-rows.js';
import type { ListRows } from '../../layout/list/list-rows.js';
import { momentWords } from '../../layout/list/moment-words.js';
import { plainSearch } from '../../layout/list/plain-search.js';
import { spanWords } from '../../layout/list/span-words.js';
import type { EventTable } from '../../model/event-table.js';
import { safeUrl } from '../../model/safe-url.js';
import { LONGEST_TEXT, LONGEST_TITLE, shorten } from '../../model/shorten.js';
import type { DatedEvent } from '../../model/validate.js';
import { ELAPSED } from '../../time/elapsed.js';
import type { Span } from '../../time/span.js';
import { htmlTime } from '../../time/html-time.js';

/** The language and time zone of dates, and the events among which they are written, as in the picture. */
export interface RowSetting {
  readonly locale: string;
  readonly timeZone: string;
  readonly table: EventTable;
}

/** An event as text, in the columns of a list. */
export interface RowWords {
  readonly id: string;
  readonly date: string;
  /** The date for the attribute `datetime`; undefined if HTML cannot express it. */
  readonly time: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly lane: string;
  readonly url: string | undefined;
  readonly event: DatedEvent['event'];
}

export function rowWords(row: DatedEvent, lane: string, setting: RowSetting): RowWords {
  const { event } = row;
  return {
    id: row.id,
    date: dateWords(row, setting),
    time: setting.timeZone === ELAPSED ? undefined : htmlTime(row.span),
    title: shorten(event.title, LONGEST_TITLE),
    description: descriptionOf(row),
    lane,
    url: safeUrl(event.url),
    event,
  };
}

/** Gives the text that is searched for each event, with its date in the author’s words and in ours. */
export function searchedText(rows: ListRows, setting: RowSetting): (row: number) => string {
  const dateOf = spanWords({ ...setting, say: (span) => workedOutWords({ span }, setting) });
  return (row) => {
    const dated = rows.event(row);
    if (!dated) return '';
    const { title, displayDate = '' } = dated.event;
    return [title, descriptionOf(dated), rows.lanes[rows.lane[row]!], displayDate, dateOf(dated.span)].join('\n');
  };
}

/** Whether that text has some words, if it can be told without making the event; otherwise undefined. */
export function quickSearch(
  rows: ListRows,
  words: readonly string[],
  setting: RowSetting & Pick<Arranging, 'fold'>,
): (row: number) => boolean | undefined {
  const { fold } = setting;
  const say = (span: Span): string => fold(workedOutWords({ span }, setting));
  const has = plainSearch(words, fold, momentWords({ ...setting, say }));
  const lanes = rows.lanes.map(fold);
  return (row) => {
    const title = rows.plainTitle?.(row);
    return title === undefined ? undefined : has({ title, t: rows.at[row]!, lane: lanes[rows.lane[row]!]! });
  };
}

const descriptionOf = ({ event: { description, descriptionHtml } }: DatedEvent): string =>
  shorten(description ?? (descriptionHtml === undefined ? '' : plainText(descriptionHtml)), LONGEST_TEXT);
