import type { EventColumns } from '../../src/index.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2);
const [LINES, AT_START] = [20_000, 3];

/** A time of the week, from a share of its lines: there are fewer by night. */
function timeOf(share: number): number {
  const days = 7 * share;
  return START + (days + 0.1 * Math.sin(2 * Math.PI * days)) * DAY;
}

/** A week of a log whose first lines were written before the clock was set, in 1970. */
export const weekOfLog = (): EventColumns => ({
  start: Float64Array.from({ length: LINES }, (_, i) => (i < AT_START ? i * 1000 : timeOf((i * 0.618_034) % 1))),
  precision: 'second',
  title: (i) => (i < AT_START ? 'The clock is not set' : `Request ${String(i)}`),
});
