import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';

/** A duration: days of the calendar, and milliseconds of the clock. */
export interface Duration {
  readonly days: number;
  readonly ms: number;
}

const DURATION =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})(?:\.\d{1,9})?S)?)?$/i;

/** Reads `P1D`, `PT1H30M` or `-P2W`. Undefined for anything else, and for months and years, which have no fixed length. */
export function readDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || !/\d/.test(text)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part || 0));
  const sign = match[1] === '-' ? -1 : 1;
  const ms = hours * HOUR + minutes * MINUTE + seconds * SECOND;
  // "PT24H" from a day is the next day, as "P1D". From a time it is not, if clocks change in between.
  return { days: sign * (weeks * 7 + days) || 0, ms: sign * ms || 0 };
}

/** The whole days of a duration, for when only days count. */
export const wholeDays = ({ days, ms }: Duration): number => days + Math.ceil(ms / DAY);
