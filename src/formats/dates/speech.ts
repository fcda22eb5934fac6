import type { DayOrder } from './day-order.js';

/** Options for reading dates as people write them. */
export interface Speech {
  /** The order of day and month; default `day-first`. */
  readonly order?: DayOrder;
  readonly locale?: string | undefined;
}

/** One date, or one range, as EDTF. */
export interface Point {
  readonly edtf: string;
  /** Whether the text says something that EDTF cannot express: “early”, “years ago”. */
  readonly isLossy?: boolean;
}
