import { daysFromCivil, daysInMonth } from './calendar.js';
import type { DateContext } from './parse-edtf.js';
import { instantSpan, type Span } from './span.js';
import { DAY } from './time.js';
import { fromWall } from './zone.js';

/**
 * Reads a day such as 2024-06-19 without the full parser, since most dates in tables are such days. Undefined for all
 * other text, and for days that the zone skipped.
 */
export function parseIsoDay(text: string, { timeZone, calendar }: DateContext): Span | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (!(day <= 28 || day <= daysInMonth(year, month, calendar))) return undefined;
  const wall = daysFromCivil({ year, month, day }, calendar) * DAY;
  const [start, end] = [fromWall(wall, timeZone), fromWall(wall + DAY, timeZone)];
  if (!(end > start)) return undefined;
  return instantSpan(start, end, { precision: 'day', zone: timeZone, calendar, source: text });
}

const DASH = 45;
const ZERO = 48;

/** The number made by the digits of a text; NaN if there is anything else. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}
