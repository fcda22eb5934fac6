import { isZone } from '../../time/zone.js';

/** The dates of an event, as in a document. */
interface Dates {
  readonly date?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

/** A time of day in a date as it is written in a document, with its offset and its zone. */
const TIME = /T\d\d:?\d\d[\d:.,]*(Z|[+-]\d\d(?::?\d\d)?)?(?:\[!?([^\]]*)\])?/g;

/** How many events decide: looking at a million would take longer than a page can wait. */
export const MOST_ZONED = 500;

/**
 * The zone, or the offset from UTC, of all times of day in the first events of a source: what the clocks of its events showed, and so what an axis should show if
 * nothing else is said. Undefined if they differ, if one has none, or if it is UTC.
 */
export function commonZone(events: readonly Dates[]): string | undefined {
  let common: string | undefined;
  for (const { date, start, end } of events.slice(0, MOST_ZONED))
    for (const given of [date, start, end]) {
      if (given === undefined || given === null) continue;
      // A number is an instant, which no clock has shown.
      if (typeof given !== 'string') return undefined;
      for (const [, offset, zone = offset] of given.matchAll(TIME)) {
        if (zone === undefined || (common !== undefined && zone !== common)) return undefined;
        common = zone;
      }
    }
  return common !== undefined && !UTC.test(common) && isZone(common) ? common : undefined;
}

const UTC = /^(?:Z|UTC|Etc\/UTC|[+-]00(?::?00)?)$/;
