import { civilFromWall } from './calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import { sayElapsed } from './elapsed.js';
import { clock, DEEP, formatAge, formatPoint, textOf, YEAR_100, YEAR_ONE } from './format-point.js';
import type { CalendarTick, TickUnit } from './ticks.js';
import { asTime, DAY } from './time.js';
import { toWall } from './zone.js';

type Fields = Intl.DateTimeFormatOptions;

/** How a tick of each unit is named; an hour brings the minutes of its clock. */
const NAMES: Partial<Record<TickUnit, Fields>> = {
  month: { month: 'long' },
  day: { day: 'numeric', month: 'long' },
  minute: { hour: '2-digit' },
  second: { hour: '2-digit', second: '2-digit' },
};
/** Parts of a second. Without a minute beside them, `Intl` writes but one digit of most. */
const FRACTION: Fields = { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 };
/** In the place of the minute, a colon says what they are: with it they would be read as hours and minutes. */
const MINUTE = /^\p{Nd}+\P{Nd}/u;

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
  const counted = sayElapsed(time, time, unit, { locale, timeZone });
  if (counted) return { own: counted, parent: '', full: counted };
  const wall = toWall(time, timeZone);
  if (unit === 'megaannum' && civilFromWall(wall).year === 0) return { own: '0', parent: '', full: '0' };
  if (unit === 'year' || unit === 'megaannum') {
    // So far back a float64 may miss midnight by seconds.
    const before = -civilFromWall(wall + DAY).year;
    // Ticks that are near one another need more digits than a date has.
    const year =
      before >= DEEP
        ? formatAge(before, locale, 12)
        : withEra
          ? yearWithEra(wall, locale)
          : formatPoint(time, 'year', { locale, timeZone });
    return { own: year, parent: '', full: year };
  }
  const own = NAMES[unit] ?? FRACTION;
  const isFraction = own === FRACTION;
  const parent: Fields = { ...(!own.month && NAMES.day), ...(isFraction && NAMES.minute), year: 'numeric' };
  const hasEra = isInFirstCenturies(wall, withEra);
  const name = (fields: Fields): string =>
    textIn(hasEra && fields.year ? { ...fields, era: 'short' } : fields, wall, unit, locale);
  return {
    own: isFraction ? name(own).replace(MINUTE, ':') : name(own),
    parent: name(parent),
    full: name({ ...parent, ...own }),
  };
}

/** The year 1 beside others before it: “1 CE”. */
const yearWithEra = (wall: number, locale: string): string =>
  isInFirstCenturies(wall, true) && wall >= YEAR_ONE
    ? textIn({ year: 'numeric', era: 'short' }, wall, 'year', locale)
    : formatPoint(asTime(wall), 'year', { locale, timeZone: 'UTC' });

/** Whether a year needs its era, so as not to be taken for another: before the year 100 always, beside BCE until 999. */
const isInFirstCenturies = (wall: number, withEra: boolean): boolean =>
  wall < YEAR_100 || (withEra && civilFromWall(wall).year < 1000);

function textIn(fields: Fields, wall: number, unit: TickUnit, locale: string): string {
  const own: Fields = { ...fields, ...(fields.hour && clock(locale)), timeZone: 'UTC', calendar: 'gregory' };
  return textOf(dateTimeFormat(locale, own).formatToParts(Math.floor(wall)), wall, unit, { locale });
}
