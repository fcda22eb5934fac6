/** From one time to another, in ms since 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a window that can be moved: one of its ends, or all of it. */
export const GRIPS = ['start', 'window', 'end'] as const;
export type Grip = (typeof GRIPS)[number];

/** The part that an event is on, given the node of each. */
export const gripOf = (nodes: Readonly<Record<Grip, EventTarget>>, target: EventTarget | null): Grip | undefined =>
  GRIPS.find((grip) => nodes[grip] === target);

/** The least length of a window, as a share of the whole time. A smaller one would be hard to find. */
const LEAST = 1e-3;

/** A window of which one part is moved by a time (positive is later), as far as there is room. */
export function moved(view: Stretch, whole: Stretch, grip: Grip, by: number): Stretch {
  const length = view.end - view.start;
  // A window that was already smaller stays so.
  const least = Math.min(length, leastOf(whole));
  if (grip === 'start') return { start: clamp(view.start + by, whole.start, view.end - least), end: view.end };
  if (grip === 'end') return { start: view.start, end: clamp(view.end + by, view.start + least, whole.end) };
  const start = clamp(view.start + by, whole.start, whole.end - length);
  // Not by addition, so that an end that reaches the limit is exactly there.
  return { start, end: view.end + by >= whole.end ? whole.end : start + length };
}

/** The window between two positions, in any order, as shares of the whole time. */
export function between(whole: Stretch, a: number, b: number): Stretch {
  const start = clamp(timeAt(whole, Math.min(a, b)), whole.start, whole.end - leastOf(whole));
  return { start, end: Math.max(timeAt(whole, Math.max(a, b)), start + leastOf(whole)) };
}

/** A window of the same length, centred on a position. */
export const centred = (view: Stretch, whole: Stretch, share: number): Stretch =>
  moved(view, whole, 'window', timeAt(whole, share) - (view.start + view.end) / 2);

export const isAll = (view: Stretch, whole: Stretch): boolean => view.start <= whole.start && view.end >= whole.end;

/** The position of a time in the whole, from 0 to 1. */
export const shareOf = (whole: Stretch, t: number): number =>
  clamp((t - whole.start) / (whole.end - whole.start), 0, 1);

const timeAt = (whole: Stretch, share: number): number =>
  share <= 0 ? whole.start : share >= 1 ? whole.end : whole.start + share * (whole.end - whole.start);

const leastOf = (whole: Stretch): number => LEAST * (whole.end - whole.start);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
