/** How closely a picture is set. Lengths in px. */
export interface Density {
  /** Of text, relative to the base size; no text is set smaller than 12 px. */
  readonly text: number;
  /** Between rows, and between the edge of a lane and its rows. */
  readonly gap: number;
  /** Whether a label keeps to the column of its day or year, where that leaves it enough lines. */
  readonly columns: boolean;
  /** Whether a title takes as many lines as it may rather than as much width. */
  readonly narrow: boolean;
  /** Whether intervals say their dates, which the axis shows too. */
  readonly dates: boolean;
}
