import { formatEDTF } from '../../time/format-edtf.js';
import { isCoarser } from '../../time/precision.js';
import { finiteBounds, type Span } from '../../time/span.js';
import { DAY, MINUTE, SECOND } from '../../time/time.js';
import { toWall } from '../../time/zone.js';
import { startOfDay, wallTime } from '../dates/wall-time.js';
import { isPlain } from './spans.js';

/** A date for iCalendar: days, or times in UTC. */
export interface IcsDates {
  readonly isDay: boolean;
  readonly start: string;
  readonly end: string | undefined;
  /** The exact date, if iCalendar cannot express it. */
  readonly edtf: string | undefined;
}

const FIRST = wallTime(1, 1);
const LAST = wallTime(10_000, 1);

/** Undefined for dates before the year 1 or after the year 9999, and without a known end. */
export function icsDates(span: Span): IcsDates | undefined {
  const { precision, endPrecision } = span;
  const dates = [precision, endPrecision].every((unit) => isCoarser('day', unit)) ? timesOf(span) : daysOf(span);
  if (!dates) return undefined;
  const { first, last, isExact, isDay } = dates;
  if (first < FIRST || first >= LAST || (last !== undefined && last >= LAST)) return undefined;
  const write = isDay ? basicDay : basicTime;
  const end = last === undefined ? undefined : write(last);
  return { isDay, start: write(first), end, edtf: isExact ? undefined : formatEDTF(span) };
}

interface Bounds {
  readonly isDay: boolean;
  readonly first: number;
  readonly last: number | undefined;
  readonly isExact: boolean;
}

function timesOf(span: Span): Bounds | undefined {
  const { start } = finiteBounds(span);
  if (!Number.isFinite(start)) return undefined;
  const end = span.kind === 'interval' && Number.isFinite(span.earliestEnd) ? span.earliestEnd : undefined;
  const ends = span.kind === 'instant' ? [span] : [span.from, span.to];
  return {
    isDay: false,
    first: start,
    last: end,
    isExact: ends.every((point) => point !== undefined && isExactTime(point)),
  };
}

/** Seconds of 0 are read as unknown. */
const isExactTime = (point: Span): boolean =>
  isPlain(point) &&
  (point.start % MINUTE === 0
    ? point.precision === 'minute'
    : point.precision === 'second' && point.start % SECOND === 0);

function daysOf(span: Span): Bounds | undefined {
  const { start, end } = finiteBounds(span);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const first = startOfDay(toWall(start, span.zone));
  const last = -startOfDay(-toWall(end, span.zone));
  const ends = span.kind === 'instant' ? [span] : [span.from, span.to];
  const areDays = ends.every((point) => point !== undefined && isPlain(point) && point.precision === 'day');
  // An interval of one day would be read as an instant on that day.
  const isExact = areDays && (span.kind === 'instant') === (last - first === DAY);
  return { isDay: true, first, last: Math.max(last, first + DAY), isExact };
}

const basic = (wall: number): string => new Date(wall).toISOString().replace(/[-:]|\.\d+/g, '');
const basicTime = basic;
const basicDay = (wall: number): string => basic(wall).slice(0, 8);
