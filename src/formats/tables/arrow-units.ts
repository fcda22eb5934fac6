import { TimeUnit } from '@uwdata/flechette';

/** How many of a unit of timestamps are in a millisecond. */
export const PER_MILLISECOND: Readonly<Record<number, number>> = {
  [TimeUnit.SECOND]: 1e-3,
  [TimeUnit.MILLISECOND]: 1,
  [TimeUnit.MICROSECOND]: 1e3,
  [TimeUnit.NANOSECOND]: 1e6,
};
