/** The date of a record, or its problems. */
export interface When {
  readonly date?: string | number;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly displayDate?: string;
  /** What could not be read: the column, and the field of ours that it is for. */
  readonly problems: readonly {
    readonly field: 'date' | 'start' | 'end';
    readonly column: string;
    readonly message: string;
  }[];
  /** The column of each end of the date. */
  readonly from: Readonly<Partial<Record<'date' | 'start' | 'end', string>>>;
  /** The columns that were used, including those of times of day and of empty ends. */
  readonly columns: ReadonlySet<string>;
}
