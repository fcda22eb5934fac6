import { eventId } from '../event-id.js';
import type { TimelineDocument } from '../document.js';
import { validate, type DatedEvent } from '../validate.js';

/** So many events are kept that have been read; few more are seen at once. */
const KEPT = 4096;

/** Reads events one by one as they are asked for, as {@link validate} reads them all. Those of late are kept. */
export function rowReader(
  { timeZone, calendar }: Pick<TimelineDocument, 'timeZone' | 'calendar'>,
  axisZone: string,
  recordOf: (place: number) => Readonly<Record<string, unknown>>,
): (place: number) => DatedEvent {
  const kept = new Map<number, DatedEvent>();
  return (place) => {
    const known = kept.get(place);
    if (known) return known;
    const record = recordOf(place);
    const id = ownId(record, place);
    const read = validate({ timeZone, calendar, events: [{ ...record, id }] }, { timeZone: axisZone }).events[0];
    if (!read) throw new Error(`event ${String(place)} has changed since it was counted`);
    if (kept.size >= KEPT) kept.clear();
    kept.set(place, read);
    return read;
  };
}

const ownId = ({ id, title }: Readonly<Record<string, unknown>>, place: number): string =>
  (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : eventId(String(title).trim(), place);

/** The place that an id of our own making names, unless that is another event’s. */
export function placeInId(id: string): number | undefined {
  const number = /^(\d+)(?:-|$)/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
