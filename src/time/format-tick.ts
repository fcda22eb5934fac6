import { civilFromWall } from './calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import { sayElapsed } from './elapsed.js';
import { clock, DEEP, formatAge, formatPoint, textOf, YEAR_100, YEAR_ONE } from './format-point.js';
import type { CalendarTick, TickUnit } from './ticks.js';
import { asTime, DAY } from './time.js';
import { toWall } from './zone.js';

type Fields = Intl.DateTimeFormatOptions;

/** The fields in the name of a tick of each unit; an hour includes the minutes of its clock. */
const NAMES: Partial<Record<TickUnit, Fields>> = {
  month: { month: 'long' },
  day: { day: 'numeric', month: 'long' },
  minute: { hour: '2-digit' },
  second: { hour: '2-digit', second: '2-digit' },
};
/** Fractions of a second. Without a minute, `Intl` writes only one digit for most locales. */
const FRACTION: Fields = { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 };
/** The minute, which is replaced by a colon: with it, the text would be read as hours and minutes. */
const MINUTE = /^\p{Nd}+\P{Nd}/u;

export interface TickName {
  /** “19 June” */
  readonly own: string;
  /** The unit that contains it, to be shown when it changes: “2024”. */
  readonly parent: string;
  /** Both together, as the language writes them: “19 June 2024”. */
  readonly full: string;
}

/** @param withEra whether years after the year 1 name their era, because the axis also has years before it */
export function formatTick({ time, unit }: CalendarTick, locale: string, timeZone: string, withEra = false): TickName {
  const counted = sayElapsed(time, time, unit, { locale, timeZone });
  if (counted) return { own: counted, parent: '', full: counted };
  const wall = toWall(time, timeZone);
  if (unit === 'megaannum' && civilFromWall(wall).year === 0) return { own: '0', parent: '', full: '0' };
  if (unit === 'year' || unit === 'megaannum') {
    // In deep time a float64 may be off midnight by seconds.
    const before = -civilFromWall(wall + DAY).year;
    // Ticks close to each other need more digits than a date has.
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

/** A year after the year 1 on an axis that also has years before it: “1 CE”. */
const yearWithEra = (wall: number, locale: string): string =>
  isInFirstCenturies(wall, true) && wall >= YEAR_ONE
    ? textIn({ year: 'numeric', era: 'short' }, wall, 'year', locale)
    : formatPoint(asTime(wall), 'year', { locale, timeZone: 'UTC' });

/** Whether a year needs its era to be unambiguous: always before the year 100; up to 999 on an axis with years BCE. */
const isInFirstCenturies = (wall: number, withEra: boolean): boolean =>
  wall < YEAR_100 || (withEra && civilFromWall(wall).year < 1000);

function textIn(fields: Fields, wall: number, unit: TickUnit, locale: string): string {
  const own: Fields = { ...fields, ...(fields.hour && clock(locale)), timeZone: 'UTC', calendar: 'gregory' };
  return textOf(dateTimeFormat(locale, own).formatToParts(Math.floor(wall)), wall, unit, { locale });
}
