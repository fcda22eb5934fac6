import { isColumns } from '../model/many/is-columns.js';

/** So many events are still looked at one by one. */
const FEW = 500;

/** Whether data are events that are better not looked at one by one. */
export function areMany(data: unknown): boolean {
  if (isColumns(data)) return true;
  const events = Array.isArray(data) ? data : (data as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) && events.length > FEW;
}
