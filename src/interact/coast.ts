/** Where a pointer was, in px along the axis, and when, in ms. */
export interface Sample {
  readonly at: number;
  readonly time: number;
}

/** Only the last movement counts; ms. */
const RECENT = 80;
/** A slower pointer counts as stopped; a faster one is taken to be as fast as this. Px per ms. */
const [SLOW, FAST] = [0.15, 2];
/** The time in which the speed falls by a factor of e; ms. */
const SLOWING = 180;

/** The speed of a pointer when it was released, in px per ms; 0 if it had stopped. */
export function speedOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.time <= first.time) return 0;
  const speed = (last.at - first.at) / (last.time - first.time);
  return Math.abs(speed) < SLOW ? 0 : Math.max(-FAST, Math.min(FAST, speed));
}

/** How far a movement has coasted after some ms, in px; it comes to rest at `speed * SLOWING`. */
export const coasted = (speed: number, elapsed: number): number => speed * SLOWING * (1 - Math.exp(-elapsed / SLOWING));

/** Whether it has visibly come to rest. */
export const isAtRest = (speed: number, elapsed: number): boolean =>
  Math.abs(speed * SLOWING) * Math.exp(-elapsed / SLOWING) < 0.5;
