import { Issues } from '../../warnings.js';
import { readFields } from '../event-fields.js';
import { eventId } from '../event-id.js';
import { laneReader, type LaneBy } from '../lanes.js';
import { givenText, type Fields } from './read-row.js';

/**
 * Returns a function for the lane of a record, as the event made from it would have it. If the record itself is enough
 * to tell, no event is made.
 */
export function recordLane(by: LaneBy): (record: Fields, title: string, place: number) => string {
  const laneOf = laneReader(by);
  return (record, title, place) => {
    if (by === 'lane' && Object.hasOwn(record, 'lane') && typeof record['lane'] === 'string' && record['lane'] !== '')
      return record['lane'];
    if (by === 'lane' && (record['lane'] ?? record['data'] ?? undefined) === undefined) return '';
    const event = { ...readFields(record, '', new Issues()), title };
    return laneOf(typeof by === 'string' ? event : { ...event, id: givenText(record['id']) ?? eventId(title, place) });
  };
}
