/** How dense a picture is. Lengths in px. */
export interface Density {
  /** The size of text relative to the base size. Text is never smaller than 12 px. */
  readonly text: number;
  /** Between rows, and between the edge of a lane and its rows. */
  readonly gap: number;
  /** Whether a label stays within the column of its day or year, if that leaves it enough lines. */
  readonly columns: boolean;
  /** Whether titles use as many lines as allowed rather than as much width. */
  readonly narrow: boolean;
  /** Whether intervals show their dates, which can also be read from the axis. */
  readonly dates: boolean;
}
