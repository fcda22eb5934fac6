import { isCoarser, type Precision } from '../../time/precision.js';
import type { Span } from '../../time/span.js';
import { DAY, MINUTE } from '../../time/time.js';
import { offsetAt, toWall } from '../../time/zone.js';
import { isoYear } from '../dates/civil-date.js';
import { offsetText, startOfDay, wallTime } from '../dates/wall-time.js';
import { isPlain } from './spans.js';

/** A date in ISO 8601, as far as it can be expressed. */
export interface IsoDates {
  readonly startDate?: string;
  readonly endDate?: string;
  /** Whether it is expressed completely. */
  readonly isWhole: boolean;
}

interface Ends {
  readonly first: string;
  readonly last: string;
}

/**
 * The dates of a span at its own precision: a year is a year; a date in one of several years begins in the first and
 * ends in the last. Undefined for years of more than four digits.
 *
 * @param hasZone whether times without a zone are in that of the document
 */
export function isoDates(span: Span, hasZone: boolean): IsoDates | undefined {
  if (span.kind === 'instant') {
    const ends = endsOf(span, hasZone);
    if (!ends) return undefined;
    const isOne = ends.first === ends.last;
    return { startDate: ends.first, ...(!isOne && { endDate: ends.last }), isWhole: isOne && isPlain(span) };
  }
  if (span.set) {
    const ends = endsOf(span, hasZone);
    return ends && { startDate: ends.first, endDate: ends.last, isWhole: false };
  }
  const from = span.from && endsOf(span.from, hasZone);
  const to = span.to && endsOf(span.to, hasZone);
  if ((span.from && !from) || (span.to && !to) || (!from && !to)) return undefined;
  const isWhole = [span.from, span.to].every(
    (end) => end !== undefined && isPlain(end) && isOneUnit(endsOf(end, hasZone)),
  );
  return { ...(from && { startDate: from.first }), ...(to && { endDate: to.last }), isWhole };
}

const isOneUnit = (ends: Ends | undefined): boolean => ends?.first === ends?.last;

function endsOf(span: Span, hasZone: boolean): Ends | undefined {
  if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) return undefined;
  const first = toWall(span.start, span.zone);
  const end = toWall(span.end, span.zone);
  if (first < wallTime(-9999, 1) || end > wallTime(10_000, 1)) return undefined;
  if (isCoarser('day', span.precision)) {
    const members = span.members ?? [span];
    const [from = span, to = span] = [members[0], members.at(-1)];
    return { first: timeText(from, hasZone), last: timeText(to, hasZone) };
  }
  const unit = UNITS.find(({ isEdge }) => isEdge(first) && isEdge(end)) ?? UNITS[2];
  return { first: unit.text(first), last: unit.text(end - 1) };
}

/** From coarse to fine: whether it can begin at a time of day, and its format. */
const UNITS = [
  { isEdge: (wall: number) => isMonth(wall) && new Date(wall).getUTCMonth() === 0, text: (wall: number) => year(wall) },
  {
    isEdge: (wall: number) => isMonth(wall),
    text: (wall: number) => `${year(wall)}-${pad(new Date(wall).getUTCMonth() + 1)}`,
  },
  {
    isEdge: (wall: number) => startOfDay(wall) === wall,
    text: (wall: number) =>
      `${year(wall)}-${pad(new Date(wall).getUTCMonth() + 1)}-${pad(new Date(wall).getUTCDate())}`,
  },
] as const;

const isMonth = (wall: number): boolean => wall % DAY === 0 && new Date(wall).getUTCDate() === 1;
const year = (wall: number): string => isoYear(new Date(wall).getUTCFullYear());
const pad = (value: number): string => String(value).padStart(2, '0');

/** How many characters of a time of day are known: `15`, `15:00`, `15:00:00`, and milliseconds. */
const LENGTHS: Readonly<Partial<Record<Precision, number>>> = { hour: 2, minute: 5, second: 8 };

/** A time with its offset, unless its zone is unknown. */
function timeText({ start, precision, zone, source }: Span, hasZone: boolean): string {
  const isFloating = !hasZone && /T[\d:.,]+[?~%]?$/.test(source);
  // Before standard time, offsets had seconds; they are rounded to the minute, as by Temporal.
  const offset = zone === 'UTC' ? 'Z' : offsetText(Math.round(offsetAt(start, zone) / MINUTE) * MINUTE);
  const wall = toWall(start, zone);
  const clock = new Date(wall).toISOString().split('T')[1]!;
  return `${UNITS[2].text(wall)}T${clock.slice(0, LENGTHS[precision] ?? 12)}${isFloating ? '' : (offset ?? '')}`;
}
