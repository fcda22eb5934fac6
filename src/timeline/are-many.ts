import { isColumns } from '../model/many/is-columns.js';

/** Up to so many events are looked at one by one. */
const FEW = 500;

/** Whether data has too many events to look at them one by one. */
export function areMany(data: unknown): boolean {
  if (isColumns(data)) return true;
  const events = Array.isArray(data) ? data : (data as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) && events.length > FEW;
}
