import type { EventColumns } from '../event-columns.js';

/** Whether the data is columns of events rather than a document. */
export const isColumns = (data: unknown): data is EventColumns =>
  typeof data === 'object' && data !== null && 'start' in data && isList(data.start) && !('events' in data);

/** Whether a value is an array, plain or typed. */
export const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
