import { edtfOf, finest, later, lengthIn, stretchOf } from './stretch.js';

/**
 * The date, as EDTF, of what is told by how long it was, or how long after another: of `5 months`, `2025 / 5 months`, `3 days / 1 week`.
 *
 * @param first a date as EDTF; a length of time is counted from the end of what was before
 * @param last a length of time
 * @param before the date of that, as EDTF; undefined where there is none that one could count from
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
