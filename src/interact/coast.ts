/** Where a hand was, and when: px along the axis, ms. */
export interface Sample {
  readonly at: number;
  readonly time: number;
}

/** Only what the hand did last counts, in ms. */
const RECENT = 80;
/** A slower hand has stopped; a faster one throws no farther. Px a ms. */
const [SLOW, FAST] = [0.15, 2];
/** After so long what coasts is slower by e; ms. */
const SLOWING = 180;

/** How fast a hand was when it let go, in px a ms; 0 where it had stopped. */
export function speedOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ time }) => now - time <= RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.time <= first.time) return 0;
  const speed = (last.at - first.at) / (last.time - first.time);
  return Math.abs(speed) < SLOW ? 0 : Math.max(-FAST, Math.min(FAST, speed));
}

/** How far something has coasted that began at a speed, in px; it comes to rest at `speed * SLOWING`. */
export const coasted = (speed: number, elapsed: number): number => speed * SLOWING * (1 - Math.exp(-elapsed / SLOWING));

/** Whether what coasts has come to rest, as far as can be seen. */
export const isAtRest = (speed: number, elapsed: number): boolean =>
  Math.abs(speed * SLOWING) * Math.exp(-elapsed / SLOWING) < 0.5;
