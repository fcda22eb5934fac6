import { dateTimeFormat } from './date-time-format.js';
import type { CalendarTick } from './ticks.js';
import { formatPoint } from './format-date.js';

type Fields = Intl.DateTimeFormatOptions;

/** How a tick of each unit is named, and what names the unit that contains it. */
const NAMES: Record<CalendarTick['unit'], { own?: Fields; parent?: Fields }> = {
  year: {},
  month: { own: { month: 'long' }, parent: { year: 'numeric' } },
  day: { own: { day: 'numeric', month: 'long' }, parent: { year: 'numeric' } },
  minute: { own: { hour: '2-digit', minute: '2-digit' }, parent: { day: 'numeric', month: 'long', year: 'numeric' } },
  millisecond: {
    own: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
    parent: { day: 'numeric', month: 'long', year: 'numeric' },
  },
};

export interface TickName {
  /** “19 June” */
  readonly own: string;
  /** The unit that contains it, to be shown where it changes: “2024”. */
  readonly parent: string;
  /** Both in one, as the language writes them: “19 June 2024”. */
  readonly full: string;
}

export function formatTick({ time, unit }: CalendarTick, locale: string, timeZone: string): TickName {
  const { own, parent } = NAMES[unit];
  const name = (fields: Fields): string => dateTimeFormat(locale, { ...fields, timeZone }).format(time);
  if (!own || !parent) {
    const year = formatPoint(time, 'year', locale, timeZone);
    return { own: year, parent: '', full: year };
  }
  return { own: name(own), parent: name(parent), full: name({ ...own, ...parent }) };
}
