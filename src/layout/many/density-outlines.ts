import { STEP } from './columns-along.js';

/** The least height of a column with an event, in px. Where it is alone, it is a mark. */
const LEAST = 10;

/**
 * The height for a number of events in whole px, by its logarithm, so that one is visible beside a hundred thousand. The
 * height does not depend on the view, so magnified columns get lower as their events spread out.
 *
 * @param full the number of events with the full height
 * @param height the full height, in px
 */
export function heightFor(full: number, height: number): (count: number) => number {
  const least = Math.min(LEAST, height / 2);
  const most = Math.log(full);
  return (count) => (count === 0 ? 0 : wholeUpTo(height, least + ((height - least) * Math.log(count)) / most));
}

const wholeUpTo = (most: number, length: number): number => Math.max(1, Math.floor(Math.min(most, length)));

/** The outline of each run of columns that touch, as alternating x and y, from `base` upwards. */
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
