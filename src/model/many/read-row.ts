import { keep } from '../../keep.js';
import { eventId } from '../event-id.js';
import type { DateReading } from '../event-span.js';
import { validate, type DatedEvent } from '../validate.js';

/** So many events are kept that have been read: many more than are seen at once. */
const KEPT = 4096;

/** A record, whatever is in it. */
export type Fields = Readonly<Record<string, unknown>>;

type RowReading = Omit<DateReading, 'calendar'> & Partial<DateReading>;

/**
 * Reads events one by one as they are asked for, as {@link validate} reads them all. Those of late are kept.
 *
 * @param idOf the id of an event, where it is not its own
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

/** Text, or a number as text, that is given for an id or for a title. */
export const givenText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** A title that says something, without the blanks round it. */
export const titleOf = (value: unknown): string | undefined => givenText(value)?.trim() || undefined;

/** The place that an id of our own making names, unless that is another event’s. */
export function placeInId(id: string): number | undefined {
  const number = /^(\d+)(?:-|$)/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
