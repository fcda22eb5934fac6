import type { EventTable } from '../model/event-table.js';
import type { DatedEvent } from '../model/validate.js';
import { memoize } from '../memoize.js';
import { formatDate } from '../time/format-date.js';
import { differs } from '../time/other-clock.js';
import type { LayoutInput, Setting } from './setting.js';

type Words = Pick<LayoutInput, 'locale' | 'timeZone' | 'table'> & Partial<Pick<Setting, 'isCrowded'>>;

/** The date of an event as it is read: the author's own words where there are any. */
export const dateWords = (row: DatedEvent, words: Words): string => row.event.displayDate ?? workedOutWords(row, words);

/** The date of an event in the words that follow from it, whatever its author calls it. */
export const workedOutWords = ({ span }: DatedEvent, words: Words): string =>
  formatDate(span, {
    ...{ locale: words.locale, timeZone: words.timeZone, width: words.isCrowded ? 'short' : 'long' },
    zoneName: hasOtherClocks(words) ? 'always' : 'auto',
  });

/** Whether some event happened where the clock showed another time than on the axis: then all times name their zone. */
export const hasOtherClocks = ({ table, timeZone }: Words): boolean => otherClocks(table, timeZone);

const otherClocks = memoize((table: EventTable, timeZone: string): boolean =>
  table.rows.some(({ span }) => differs(span, timeZone)),
);
