import { edtfOf, finest, later, lengthIn, stretchOf } from './stretch.js';

/**
 * The date, as EDTF, of an event given by a duration or by its distance from another: `5 months`, `2025 / 5 months`, `3
 * days / 1 week`.
 *
 * @param first a date as EDTF, or a duration, which counts from the end of the event before
 * @param last a duration
 * @param before the date of the event before, as EDTF; undefined if there is none to count from
 */
export function relativeDate(first: string, last: string | undefined, before: string | undefined): string | undefined {
  const given = stretchOf(first);
  const waits = given ? undefined : lengthIn(first);
  const previous = before === undefined ? undefined : stretchOf(before);
  const lasts = last === undefined ? waits : lengthIn(last);
  if (!lasts || (!given && (!waits || !previous))) return undefined;
  const start = given?.start ?? (last === undefined ? previous!.end : later(previous!.end, waits!));
  const precisions = [given?.precision ?? previous!.precision, lasts.precision, ...(waits ? [waits.precision] : [])];
  return edtfOf({ start, end: later(start, lasts), precision: finest(precisions) });
}
