declare const unit: unique symbol;

/**
 * A point in time: float64 milliseconds from 1970-01-01T00:00Z, branded so that it is not mixed up with a length in
 * pixels or a duration. Exact to a microsecond today and to about a minute at the Big Bang; `±Infinity` is an open end.
 */
export type Time = number & { readonly [unit]: 'milliseconds since 1970' };

/** Takes milliseconds since 1970 as a {@link Time}. */
export const asTime = (ms: number): Time => ms as Time;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The mean Gregorian year. */
export const YEAR = 365.2425 * DAY;

/** The largest distance from 1970, in ms, that a JavaScript `Date` (and so `Intl` and d3-time) can hold. */
export const DATE_LIMIT = 8.64e15;

/**
 * A moment just before the exclusive end of a span, but never before its start: a ms earlier, or most of a µs if the
 * end has decimals, or the smallest step of a float64 at that distance from 1970.
 */
export const lastBefore = (end: Time, start: Time): Time =>
  asTime(
    end - Math.min(end % 1 ? 8e-4 : Math.max(1, Math.abs(end) / 4e15), (end - start) * ((end - start) % 1 ? 0.8 : 1)),
  );
