import { civilFromWall } from './calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import { dateWords } from './date-words.js';
import { formatPoint } from './format-point.js';
import type { CalendarTick, TickUnit } from './ticks.js';
import { SECOND } from './time.js';
import { toWall } from './zone.js';

type Fields = Intl.DateTimeFormatOptions;

const DATE: Fields = { day: 'numeric', month: 'long', year: 'numeric' };
const SECONDS: Fields = { hour: '2-digit', minute: '2-digit', second: '2-digit' };
const FRACTION: Fields = { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 };
const MINUTE: Fields = { ...DATE, hour: '2-digit', minute: '2-digit' };

/** How a tick of each unit is named, and what names the unit that contains it. */
const NAMES: Record<TickUnit, { own?: Fields; parent?: Fields }> = {
  megaannum: {},
  year: {},
  month: { own: { month: 'long' }, parent: { year: 'numeric' } },
  day: { own: { day: 'numeric', month: 'long' }, parent: { year: 'numeric' } },
  minute: { own: { hour: '2-digit', minute: '2-digit' }, parent: DATE },
  second: { own: SECONDS, parent: DATE },
  millisecond: { own: FRACTION, parent: MINUTE },
  microsecond: { own: FRACTION, parent: MINUTE },
  nanosecond: { own: FRACTION, parent: MINUTE },
};

export interface TickName {
  /** “19 June” */
  readonly own: string;
  /** The unit that contains it, to be shown where it changes: “2024”. */
  readonly parent: string;
  /** Both in one, as the language writes them: “19 June 2024”. */
  readonly full: string;
}

/** @param withEra whether years after the year 1 say so, since there are others before it on the same axis */
export function formatTick({ time, unit }: CalendarTick, locale: string, timeZone: string, withEra = false): TickName {
  const { own, parent } = NAMES[unit];
  const wall = toWall(time, timeZone);
  if (unit === 'megaannum' && civilFromWall(wall).year === 0) return { own: '0', parent: '', full: '0' };
  if (!own || !parent) {
    const year = withEra ? yearWithEra(wall, locale) : formatPoint(time, 'year', { locale, timeZone });
    return { own: year, parent: '', full: year };
  }
  const name = (fields: Fields): string => {
    const text = dateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' }).format(wall);
    return fields.fractionalSecondDigits ? text + finerDigits(wall, unit) : text;
  };
  return { own: name(own), parent: name(parent), full: name({ ...parent, ...own }) };
}

/** The year 1 beside others before it: “1 CE”. */
function yearWithEra(wall: number, locale: string): string {
  const { year } = civilFromWall(wall);
  if (year < 1 || year > 999) return formatPoint(wall as CalendarTick['time'], 'year', { locale, timeZone: 'UTC' });
  const { eras } = dateWords(locale);
  return dateTimeFormat(locale, { year: 'numeric', era: 'short', timeZone: 'UTC', calendar: 'gregory' })
    .formatToParts(wall)
    .map(({ type, value }) => (type === 'era' ? (eras?.[1] ?? value) : value))
    .join('');
}

/** The digits of a second after the third, which `Intl` does not have. */
function finerDigits(wall: number, unit: TickUnit): string {
  const digits = unit === 'microsecond' ? 6 : unit === 'nanosecond' ? 9 : 3;
  return ((((wall % SECOND) + SECOND) % SECOND) / SECOND).toFixed(digits).slice(5);
}
