// The events of all contestants: the same in each run, and unsorted, as in a log with many writers.

export const LANES = ['api', 'worker', 'database', 'cache', 'web'];
export const COLORS = ['#4269d0', '#c8651b', '#2f8f5b', '#a463b0', '#8a5a44'];

const BEGIN = Date.UTC(2025, 0, 1);
const YEAR = 365 * 86_400_000;
const BURSTS = 60;

/**
 * Instants over a year in five lanes, of decreasing number: four in ten at any time, the rest in bursts of a few
 * minutes to some days.
 *
 * @returns {{ n: number, time: Float64Array, lane: Uint16Array, first: number, last: number }}
 */
export function makeEvents(n) {
  const random = randomFrom(20_250_101);
  const bursts = Array.from({ length: BURSTS }, () => ({
    at: random() * YEAR,
    length: 300_000 * 1000 ** random(),
    lane: laneOf(random()),
  }));
  const time = new Float64Array(n);
  const lane = new Uint16Array(n);
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < n; i++) {
    const burst = random() < 0.4 ? undefined : bursts[Math.floor(random() ** 2 * BURSTS)];
    const at = burst ? burst.at + (random() + random() - 1) * burst.length : random() * YEAR;
    time[i] = BEGIN + Math.round(Math.min(YEAR, Math.max(0, at)));
    lane[i] = burst && random() < 0.7 ? burst.lane : laneOf(random());
    first = Math.min(first, time[i]);
    last = Math.max(last, time[i]);
  }
  return { n, time, lane, first, last };
}

export const titleOf = (i) => `Request ${i}`;

const laneOf = (share) => Math.floor(share ** 1.5 * LANES.length);

/** A seeded random generator of numbers in [0, 1): mulberry32. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
