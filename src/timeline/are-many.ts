import { isColumns } from '../model/many/is-columns.js';

/** Up to this number, events are laid out one by one. */
const FEW = 500;

/** Whether data has too many events to lay them out one by one. */
export function areMany(data: unknown): boolean {
  if (isColumns(data)) return true;
  const events = Array.isArray(data) ? data : (data as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) && events.length > FEW;
}
