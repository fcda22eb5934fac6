import type { DatedEvent } from '../model/validate.js';
import { formatDate } from '../time/format-date.js';
import type { LayoutInput } from './setting.js';

/** The date of an event as it is read: the author's own words where there are any. */
export const dateWords = (
  { event, span }: DatedEvent,
  { locale, timeZone, messages }: Pick<LayoutInput, 'locale' | 'timeZone' | 'messages'>,
): string => event.displayDate ?? formatDate(span, { locale, timeZone, messages });
