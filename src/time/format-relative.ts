import { civilFromWall, daysFromCivil } from './calendar.js';
import { isCoarser } from './precision.js';
import type { Span } from './span.js';
import { DATE_LIMIT, HOUR, MINUTE } from './time.js';
import { toWall } from './zone.js';

export interface FormatRelativeOptions {
  readonly locale: string;
  readonly timeZone: string;
}

/**
 * How long ago something was, or how soon it begins, in units of the calendar and no more exactly than it is known:
 * “yesterday”, “in 2 hours”, “last year”. Undefined for intervals that have begun, and for decades and longer units.
 *
 * @param now in ms since 1970
 */
export function formatRelative(
  span: Span,
  now: number,
  { locale, timeZone }: FormatRelativeOptions,
): string | undefined {
  const { start, end, kind, precision } = span;
  const isOver = kind === 'interval' && start <= now;
  if (isOver || isCoarser(precision, 'year') || !(Math.abs(start) < DATE_LIMIT && Number.isFinite(end)))
    return undefined;
  const [then, today] = [start, now].map((t) => civilFromWall(toWall(t, timeZone)));
  const years = then!.year - today!.year;
  const months = years * 12 + then!.month - today!.month;
  const days = daysFromCivil(then!) - daysFromCivil(today!);
  const minutes = Math.trunc((start - now) / MINUTE);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (isCoarser(precision, 'month')) return words.format(years, 'year');
  if (Math.abs(months) >= 12) return words.format(Math.trunc(months / 12), 'year');
  if (isCoarser(precision, 'day') || Math.abs(days) > 31) return words.format(months, 'month');
  if (days !== 0 || !isCoarser('day', precision)) return words.format(days, 'day');
  return Math.abs(minutes) >= HOUR / MINUTE
    ? words.format(Math.trunc(minutes / (HOUR / MINUTE)), 'hour')
    : words.format(minutes, 'minute');
}
