/** One record of a source: what its fields, or the columns of its table, hold. */
export type Row = Readonly<Record<string, unknown>>;
