/** A record of a source: the values of its fields, or of the columns of its table. */
export type Row = Readonly<Record<string, unknown>>;
