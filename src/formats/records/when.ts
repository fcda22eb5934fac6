/** When one record was, or what is wrong with what it says of that. */
export interface When {
  readonly date?: string | number;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly displayDate?: string;
  /** What could not be read: which column, and as which of our fields it would have counted. */
  readonly problems: readonly {
    readonly field: 'date' | 'start' | 'end';
    readonly column: string;
    readonly message: string;
  }[];
  /** Which column each end of the date came from. */
  readonly from: Readonly<Partial<Record<'date' | 'start' | 'end', string>>>;
  /** The columns that were read for it, also those of times of day and of ends that say nothing. */
  readonly columns: ReadonlySet<string>;
}
