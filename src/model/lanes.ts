import type { TimelineEvent, TimelineLane } from './document.js';
import type { EventTable } from './event-table.js';

/** A lane that has events, with its place in the order. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly color: string | undefined;
  readonly index: number;
}

/** By what events are put in lanes: `lane`, any other field of the event or of its `data`, or a function of the event. */
export type LaneBy = string | ((event: TimelineEvent) => unknown);

/** The id of an event’s lane. Events without one share a lane that has no name. */
export type LaneOf = (event: TimelineEvent) => string;

/** Reads the lane of an event as asked for; of several values the first counts. */
export function laneReader(by: LaneBy): LaneOf {
  const read = typeof by === 'function' ? by : (event: TimelineEvent) => fieldOf(event, by) ?? fieldOf(event.data, by);
  return (event) => {
    const value = read(event);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean' ? String(first) : '';
  };
}

const fieldOf = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, name)
    ? (record as Record<string, unknown>)[name]
    : undefined;

/** The lanes in use: those of the document in its order, then those only named by events, in order of first event. */
export function lanesOf(table: EventTable, laneOf: LaneOf, declared: readonly TimelineLane[] = []): readonly Lane[] {
  const used = new Set(table.rows.map(({ event }) => laneOf(event)));
  const known = new Map(declared.map((lane) => [lane.id, lane]));
  const order = [...known.keys(), ...used].filter((id, i, all) => used.has(id) && all.indexOf(id) === i);
  return order.map((id, index) => ({ id, title: known.get(id)?.title ?? id, color: known.get(id)?.color, index }));
}
