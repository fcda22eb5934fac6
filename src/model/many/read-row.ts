import { keep } from '../../keep.js';
import { eventId } from '../event-id.js';
import type { DateReading } from '../event-span.js';
import { validate, type DatedEvent } from '../validate.js';

/** How many events are cached once read: many more than are visible at once. */
const KEPT = 4096;

/** A record with values of any type. */
export type Fields = Readonly<Record<string, unknown>>;

type RowReading = Omit<DateReading, 'calendar'> & Partial<DateReading>;

/**
 * Reads events one by one when needed, in the same way as {@link validate} reads a document. Recent ones are cached.
 *
 * @param idOf the id of an event, if it is not its own
 */
export function rowReader(
  { timeZone, axisZone, calendar }: RowReading,
  recordOf: (place: number) => Fields,
  idOf?: (place: number) => string | undefined,
): (place: number) => DatedEvent {
  const kept = new Map<number, DatedEvent>();
  return (place) => {
    const known = kept.get(place);
    if (known) return known;
    const record = recordOf(place);
    const [read] = validate({ timeZone, calendar, events: [record] }, { timeZone: axisZone }).events;
    if (!read) throw new Error(`event ${String(place)} has changed since it was counted`);
    const id = idOf?.(place) ?? givenText(record['id']) ?? eventId(read.event.title, place);
    return keep(kept, place, { ...read, id, event: { ...read.event, id } }, KEPT);
  };
}

/** An id or a title: a text, or a number as text. */
export const givenText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** A title that is not blank, without the spaces around it. */
export const titleOf = (value: unknown): string | undefined => givenText(value)?.trim() || undefined;

/** The index in an id that was made from it. Another event may have this id as its own. */
export function placeInId(id: string): number | undefined {
  const number = /^(\d+)(?:-|$)/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
