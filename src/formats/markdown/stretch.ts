import { startOfDay, wallTime } from '../dates/wall-time.js';
import { DATE_LIMIT, DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';

/** The precisions of a date, the coarsest first. */
const PRECISIONS = ['year', 'month', 'day', 'minute', 'second'] as const;
type Precision = (typeof PRECISIONS)[number];

/** The length of a unit of time, and the precision of a date counted in it. */
const UNITS: readonly (readonly [
  name: RegExp,
  length: { readonly months?: number; readonly ms?: number },
  Precision,
])[] = [
  [/^(?:y|yr|year)s?$/, { months: 12 }, 'year'],
  [/^(?:mo|month)s?$/, { months: 1 }, 'month'],
  [/^(?:w|wk|week)s?$/, { ms: 7 * DAY }, 'day'],
  [/^(?:d|day)s?$/, { ms: DAY }, 'day'],
  [/^(?:h|hr|hour)s?$/, { ms: HOUR }, 'minute'],
  [/^(?:m|min|minute)s?$/, { ms: MINUTE }, 'minute'],
  [/^(?:s|sec|second)s?$/, { ms: SECOND }, 'second'],
];

/** A duration: whole calendar months, and milliseconds. */
export interface Length {
  readonly months: number;
  readonly ms: number;
  readonly precision: Precision;
}

/** The start and end of something, in wall time; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

const PART = /(\d{1,6}(?:\.\d{1,3})?) ?([a-z]+)\.?(?:,? and |,? |$)/gy;
const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?$/;

/** A duration in words, `1 year 2 months`. */
export function lengthIn(text: string): Length | undefined {
  const words = text.trim().toLowerCase();
  let read = 0;
  let [months, ms] = [0, 0];
  const precisions: Precision[] = [];
  for (const [part, count, name = ''] of words.matchAll(PART)) {
    const unit = UNITS.find(([pattern]) => pattern.test(name));
    if (!unit) return undefined;
    const [, length, precision] = unit;
    months += Number(count) * (length.months ?? 0);
    ms += Number(count) * (length.ms ?? 0);
    precisions.push(precision);
    read += part.length;
  }
  if (read === 0 || read < words.length || !Number.isInteger(months)) return undefined;
  return { months, ms, precision: finest(precisions) };
}

export const finest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS.findLast((precision) => precisions.includes(precision))!;

/** From the start of a date, or of the first of two, to the exclusive end of the last. */
export function stretchOf(edtf: string): Stretch | undefined {
  const [first = '', last = first, ...more] = edtf.split('/');
  const [start, end] = [momentsOf(first), momentsOf(last)];
  return start && end && more.length === 0 ? { ...end, start: start.start } : undefined;
}

function momentsOf(date: string): Stretch | undefined {
  const match = DATE.exec(date);
  if (!match) return undefined;
  const parts = match.slice(1).flatMap((part) => (part ? [Number(part)] : []));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const precision = PRECISIONS[parts.length - (parts.length > 4 ? 2 : 1)]!;
  const start = wallTime(year, month, day) + hour * HOUR + minute * MINUTE + second * SECOND;
  // A time of day is a moment without a duration.
  const end = parts.length > 3 ? start : later(start, { months: 0, ms: 0, precision, ...ONE[precision] });
  return { start, end, precision };
}

const ONE: Readonly<Partial<Record<Precision, Partial<Length>>>> = {
  year: { months: 12 },
  month: { months: 1 },
  day: { ms: DAY },
};

/** A month after 31 January is the last day of February. */
export function later(time: number, { months, ms }: Length): number {
  if (months === 0) return time + ms;
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const lastDay = new Date(wallTime(year, month + 1, 1) - DAY).getUTCDate();
  return wallTime(year, month, Math.min(date.getUTCDate(), lastDay)) + (time - startOfDay(time)) + ms;
}

export function edtfOf({ start, end, precision }: Stretch): string | undefined {
  if (!(Math.abs(start) < DATE_LIMIT && Math.abs(end) < DATE_LIMIT)) return undefined;
  const isTime = precision === 'minute' || precision === 'second';
  const last = isTime ? end : end - 1;
  const [from, to] = [written(start, precision), written(last, precision)];
  return from === to || last < start ? from : `${from}/${to}`;
}

const LENGTHS: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10, minute: 16, second: 19 };

/** ISO 8601 in the given precision. Days are only counted in years of four digits. */
const written = (time: number, precision: Precision): string => {
  const iso = new Date(time).toISOString().replace(/^([+-])0*(?=\d{4}-)/, (_, sign: string) => sign.replace('+', ''));
  return iso.slice(0, LENGTHS[precision] + (iso.startsWith('-') ? 1 : 0));
};
