import { STEP } from './columns-along.js';

/** The least height of a column that has an event, in px: where it is alone, it is a mark. */
const LEAST = 10;

/**
 * How high a number of events is: by its logarithm, so that a single one is seen beside a hundred thousand. It does not depend on
 * what is shown, so that what is magnified grows lower as its events part from one another.
 *
 * @param full how many events are that high
 * @param height of the highest column, in px
 */
export function heightFor(full: number, height: number): (count: number) => number {
  const least = Math.min(LEAST, height / 2);
  const most = Math.log(full);
  return (count) => (count === 0 ? 0 : Math.min(height, least + ((height - least) * Math.log(count)) / most));
}

/** Columns that touch as one outline, as x and y in turn; from `base` upwards. */
export function outlinesOf(
  counts: ArrayLike<number>,
  heightOf: (count: number) => number,
  from: number,
  base: number,
  [left, right]: readonly [number, number],
): readonly (readonly number[])[] {
  const outlines: number[][] = [];
  let run: number[] | undefined;
  for (let i = 0; i <= counts.length; i++) {
    const height = i < counts.length ? heightOf(counts[i]!) : 0;
    const x = Math.min(right, Math.max(left, from + i * STEP));
    if (height === 0) {
      run?.push(x, base);
      run = undefined;
      continue;
    }
    if (!run) outlines.push((run = [x, base]));
    const end = Math.min(right, Math.max(left, from + (i + 1) * STEP));
    if (run.length > 2 && run.at(-1) === base - height) run[run.length - 2] = end;
    else run.push(x, base - height, end, base - height);
  }
  return outlines;
}
