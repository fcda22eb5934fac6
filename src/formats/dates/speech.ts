import type { DayOrder } from './day-order.js';

/** How to read what people write. */
export interface Speech {
  /** Default: `day-first`. */
  readonly order?: DayOrder;
  readonly locale?: string | undefined;
}

/** One date without its doubts. What it lacks may stand in the other end of an interval: “3–5 May 1940”. */
export interface Point {
  readonly edtf: string;
  /** Whether something was said that EDTF cannot: “early”, “years ago”. */
  readonly isLossy?: boolean;
}
