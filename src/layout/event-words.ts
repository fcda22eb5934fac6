import type { DatedEvent } from '../model/validate.js';
import { formatDate } from '../time/format-date.js';
import type { LayoutInput } from './setting.js';

type Words = Pick<LayoutInput, 'locale' | 'timeZone'>;

/** The date of an event as it is read: the author's own words where there are any. */
export const dateWords = (row: DatedEvent, words: Words): string => row.event.displayDate ?? workedOutWords(row, words);

/** The date of an event in the words that follow from it, whatever its author calls it. */
export const workedOutWords = ({ span }: DatedEvent, { locale, timeZone }: Words): string =>
  formatDate(span, { locale, timeZone });
