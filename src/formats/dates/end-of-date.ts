import { DAY } from '../../time/time.js';
import { wallTime } from './wall-time.js';

/**
 * The last moment of a date such as `2026`, `2026-07` or `2026-07-31` in wall time; undefined if it is not a valid
 * date.
 */
export function endOfDate(text: string): number | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const first = wallTime(year, month ?? 1, day ?? 1);
  const isDate = new Date(first).getUTCMonth() + 1 === (month ?? 1) && new Date(first).getUTCDate() === (day ?? 1);
  if (!isDate) return undefined;
  if (day !== undefined) return first + DAY - 1;
  return (month === undefined ? wallTime(year + 1, 1) : wallTime(year, month + 1)) - 1;
}
