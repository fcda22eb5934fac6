/** A record of a source: the values of its fields, or of the columns of its table. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether a value may be a record: an object that is neither a list nor a date. */
export const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
