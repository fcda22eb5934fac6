import type { TimelineLane } from './document.js';
import type { EventTable } from './event-table.js';

/** A lane that has events, with its place in the order. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly color: string | undefined;
  readonly index: number;
}

/** The lanes in use: those of the document in its order, then those only named by events, in order of first event. */
export function lanesOf(table: EventTable, declared: readonly TimelineLane[] = []): readonly Lane[] {
  const used = new Set(table.rows.map(({ event }) => laneId(event.lane)));
  const known = new Map(declared.map((lane) => [lane.id, lane]));
  const order = [...known.keys(), ...used].filter((id, i, all) => used.has(id) && all.indexOf(id) === i);
  return order.map((id, index) => ({ id, title: known.get(id)?.title ?? id, color: known.get(id)?.color, index }));
}

/** Events without a lane share one that has no name. */
export const laneId = (lane: unknown): string =>
  typeof lane === 'string' || typeof lane === 'number' ? String(lane) : '';
