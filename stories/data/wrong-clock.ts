import type { EventColumns } from '../../src/index.js';

const START = Date.UTC(2026, 2, 2);
const WEEK = 7 * 86_400_000;
const [LINES, AT_START] = [20_000, 3];

/** A week of a log whose first lines were written before the clock was set, in 1970. */
export const weekOfLog = (): EventColumns => ({
  start: Float64Array.from({ length: LINES }, (_, i) =>
    i < AT_START ? i * 1000 : START + ((i * 0.618_034) % 1) ** 1.5 * WEEK,
  ),
  precision: 'second',
  title: (i) => (i < AT_START ? 'The clock is not set' : `Request ${String(i)}`),
});
