import { isCoarser } from './precision.js';
import { toWall } from './zone.js';
import type { Span } from './span.js';

/** The number of characters of `2024-06-19T15:00:00.000` in a date of each precision. */
const LENGTHS = { year: 4, month: 7, day: 10 } as const;

const [FIRST, LAST] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')];

/**
 * A date for the attribute `datetime` of `<time>`: `1961`, `1961-07`, `1961-07-06` or a time in UTC. Undefined for what that cannot
 * express: intervals, sets, doubts, decades, seasons, and years without four digits.
 */
export function htmlTime({ kind, start, precision, zone, calendar, ...span }: Span): string | undefined {
  const isPlain = kind === 'instant' && calendar === 'gregorian' && !span.approximate && !span.uncertain;
  const { set, from, to, part, pattern, estimate } = span;
  if (!isPlain || [set, from, to, part, pattern, estimate].some((more) => more !== undefined)) return undefined;
  const isTime = isCoarser('day', precision);
  const wall = isTime ? start : toWall(start, zone);
  if (!(wall >= FIRST && wall < LAST)) return undefined;
  const text = new Date(wall).toISOString();
  if (isTime) return text;
  return precision in LENGTHS ? text.slice(0, LENGTHS[precision as keyof typeof LENGTHS]) : undefined;
}
