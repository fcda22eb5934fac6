import { eventId } from '../event-id.js';
import { readFields } from '../event-fields.js';
import { laneReader, type LaneBy } from '../lanes.js';
import { Issues } from '../../warnings.js';
import { givenText, type Fields } from './read-row.js';

/** What can be told by its lane only, and by how many there may be. */
const MOST_LANES = 65_536;

/** Numbers lanes as they come. Those for which there are no numbers left share the lane that has no name. */
export class LaneNumbers {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(id: string, issues: Issues): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    // The last is kept for those without.
    if (this.ids.length >= MOST_LANES - 1 && id !== '') {
      issues.warn('too-many-lanes', '/lanes', 'more than 65,535 lanes; the rest are shown as one without a name', id);
      return this.numberOf('', issues);
    }
    const number = this.ids.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}

/** Reads the lane of a record as that of the event that it makes, without making one where a look at the record tells. */
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
