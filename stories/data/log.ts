import type { EventColumns } from '../../src/index.js';

const DAY = Date.UTC(2026, 2, 2);
const HOUR = 3_600_000;

/** The number of events in a burst, and the times of bursts: in ms of the day. */
const BURST = 40_000;
const BURSTS = [
  { at: 9 * HOUR + 41 * 60_000 + 7000, lane: 1 },
  { at: 13 * HOUR, lane: 3 },
  { at: 17 * HOUR + 5 * 60_000 + 30_000, lane: 0 },
];

/** The shares of the lanes. */
const LANES = [
  {
    id: 'web',
    title: 'Web',
    share: 0.5,
    words: ['GET /', 'GET /orders', 'POST /orders', 'GET /search', 'GET /health'],
  },
  {
    id: 'api',
    title: 'API',
    share: 0.3,
    words: ['orders.list', 'orders.create', 'users.show', 'retry after time-out'],
  },
  { id: 'database', title: 'Database', share: 0.15, words: ['select', 'insert', 'update', 'slow query'] },
  {
    id: 'jobs',
    title: 'Jobs',
    share: 0.0499,
    words: ['mail sent', 'invoice made', 'picture resized', 'index updated'],
  },
  {
    id: 'alerts',
    title: 'Alerts',
    share: 0.0001,
    words: ['disk almost full', 'latency is high', 'certificate expires soon'],
  },
];
const ALERTS = LANES.length - 1;

/** Things that people did, or had to know. */
const NOTABLE: readonly (readonly [at: number, title: string])[] = [
  [9 * HOUR + 40 * 60_000, 'Release 412 begins'],
  [9 * HOUR + 41 * 60_000 + 7500, 'API answers with errors'],
  [9 * HOUR + 52 * 60_000, 'Release 412 is taken back'],
  [17 * HOUR + 5 * 60_000 + 31_000, 'Web is asked by a botnet'],
];

/** The log of a made-up service: one day, unsorted since there are many writers, and the same each time. */
export function dayOfLog(count = 1_000_000): EventColumns {
  const random = randomFrom(20_260_302);
  const start = new Float64Array(count);
  const lane = new Uint8Array(count);
  const importance = new Float32Array(count).fill(0.5);
  const bursts = BURSTS.length * BURST;
  for (let i = 0; i < count; i++) {
    const burst = BURSTS[Math.floor(i / BURST)];
    const notable = NOTABLE[i - bursts];
    lane[i] = burst ? burst.lane : notable ? ALERTS : laneOf(random());
    start[i] = DAY + Math.floor(burst ? burst.at + 1000 * random() : notable ? notable[0] : 24 * HOUR * timeOf(random));
    if (notable) importance[i] = 0.9;
  }
  const title = (i: number): string => {
    const { words } = LANES[lane[i]!]!;
    return NOTABLE[i - bursts]?.[1] ?? `${words[i % words.length]!} #${String(i)}`;
  };
  const lanes = LANES.map(({ id, title }) => ({ id, title }));
  return { start, lane, lanes, importance, title, document: { timeZone: 'UTC', lang: 'en' } };
}

function laneOf(share: number): number {
  let rest = share;
  const found = LANES.findIndex((lane) => (rest -= lane.share) < 0);
  return found < 0 ? ALERTS : found;
}

/** A time of day. By night there is a fifth of what there is by day. */
function timeOf(random: () => number): number {
  for (;;) {
    const time = random();
    if (random() < 0.6 - 0.4 * Math.cos(2 * Math.PI * time)) return time;
  }
}

/** A seeded random generator of numbers in [0, 1): mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
