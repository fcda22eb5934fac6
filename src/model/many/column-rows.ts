import { asTime, DAY, MINUTE, SECOND } from '../../time/time.js';
import { Issues } from '../../warnings.js';
import type { TimelineLane } from '../document.js';
import type { Cells, EventColumns } from '../event-columns.js';
import { laneReader, type LaneBy } from '../lanes.js';
import { validate } from '../validate.js';
import { placeInId, rowReader } from './read-row.js';
import { MOST_ISSUES, MOST_LANES, type RowsBuild } from './rows.js';

/** So many events are looked at between two rests. */
const STEP = 1 << 16;

const LENGTHS = { day: DAY, minute: MINUTE, second: SECOND, millisecond: 1 } as const;
/** How much of an ISO date says no more than that. */
const DIGITS = { day: 10, minute: 16, second: 19, millisecond: 23 } as const;

/** Whether data are columns of events rather than a document. */
export const isColumns = (data: unknown): data is EventColumns =>
  typeof data === 'object' && data !== null && 'start' in data && isList(data.start) && !('events' in data);

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

/** Events from columns: times that are already numbers in one array are not copied. */
export function* columnRows(columns: EventColumns, zone: string | null, laneBy: LaneBy): RowsBuild {
  const { start, end, title, id, importance, precision = 'millisecond', document = {} } = columns;
  const isOwnLane = laneBy === 'lane';
  const given = isOwnLane ? (columns.lanes ?? []) : [];
  const lanes = given.map((lane): TimelineLane => (typeof lane === 'string' ? { id: lane } : lane));
  const head = validate({ ...document, events: [], lanes }, zone === null ? {} : { timeZone: zone });
  const issues = new Issues();
  const { length } = start;
  if (end && end.length !== length)
    issues.warn('uneven-columns', '/end', `${String(end.length)} ends for ${String(length)} starts`, undefined);

  const recordOf = (place: number): Record<string, unknown> => ({
    ...columns.event?.(place),
    title: cell(title, place) ?? columns.event?.(place).title ?? `#${String(place + 1)}`,
    start: dateOf(at[place]!, precision),
    ...(ends && ends[place]! > at[place]! && { end: dateOf(ends[place]!, precision) }),
    ...(id && { id: cell(id, place) }),
    ...(isOwnLane && { lane: laneIds[lane?.[place] ?? 0] || undefined }),
    ...(importance && { importance: importance[place] }),
  });
  const read = rowReader(head.document, head.timeZone, recordOf);

  const at = start instanceof Float64Array && !hasHoles(start) ? start : new Float64Array(length);
  const ends = end && new Float64Array(length).fill(NaN);
  const bounds = { start: Infinity, end: -Infinity };
  let rejected = 0;
  for (let i = 0; i < length; i++) {
    const own = Number(start[i]);
    const isTime = Number.isFinite(own) && start[i] !== null;
    if (at !== start) at[i] = isTime ? own : NaN;
    if (isTime) {
      if (own < bounds.start) bounds.start = own;
      if (own > bounds.end) bounds.end = own;
      const last = Number(end?.[i] ?? NaN);
      if (ends && last > own) {
        ends[i] = last;
        if (last > bounds.end) bounds.end = last;
      } else if (last < own && issues.list.length < MOST_ISSUES) {
        issues.warn('end-before-start', `/end/${String(i)}`, 'it ends before it begins; shown at its start', last);
      }
    } else if (++rejected <= MOST_ISSUES) {
      issues.error('invalid-date', `/start/${String(i)}`, `expected ms since 1970, got ${String(start[i])}`, start[i]);
    }
    if (i % STEP === STEP - 1) yield i / length;
  }
  bounds.end += LENGTHS[precision];

  const laneIds: string[] = [];
  const places = new Map<string, number>();
  let lane: Uint16Array | undefined;
  const laneOf = laneReader(laneBy);
  const nameOf = isOwnLane
    ? columns.lane && ((i: number) => laneName(columns.lane![i]!, lanes))
    : (i: number) => laneOf({ title: '', ...columns.event?.(i) });
  if (nameOf) {
    lane = new Uint16Array(length);
    for (let i = 0; i < length; i++) {
      const name = nameOf(i);
      let place = places.get(name);
      if (place === undefined && laneIds.length < MOST_LANES) {
        place = laneIds.push(name) - 1;
        places.set(name, place);
      }
      lane[i] = place ?? 0;
      if (i % STEP === STEP - 1) yield i / length;
    }
  } else laneIds.push('');

  return {
    document: head.document,
    eras: head.eras,
    timeZone: head.timeZone,
    ...{ at, end: ends, lane, laneIds, importance, bounds, rejected },
    issues: [...head.issues, ...issues.list],
    event: read,
    find(wanted) {
      const own = placeInId(wanted);
      if (own !== undefined && own < length && at[own]! === at[own]! && read(own).id === wanted) return own;
      if (!id) return undefined;
      for (let i = 0; i < length; i++) if (cell(id, i) === wanted) return i;
      return undefined;
    },
  };
}

/** Whether some are no times: then they are copied, since `NaN` is how that is told. */
const hasHoles = (times: Float64Array): boolean => times.some((time) => time === Infinity || time === -Infinity);

function cell<Value>(cells: Cells<Value> | undefined, index: number): Value | undefined {
  return typeof cells === 'function' ? cells(index) : cells?.[index];
}

const laneName = (value: number | string, lanes: readonly TimelineLane[]): string =>
  typeof value === 'number' ? (lanes[value]?.id ?? String(value)) : String(value);

/** A time as a date that says no more than is known. */
function dateOf(time: number, precision: NonNullable<EventColumns['precision']>): string | number {
  if (precision === 'millisecond' || !(Math.abs(time) < MOST_YEARS)) return asTime(time);
  const text = new Date(time).toISOString().slice(0, DIGITS[precision]);
  return precision === 'day' ? text : `${text}Z`;
}

/** From the year 0 to 9999 ISO dates have four digits; ms. */
const MOST_YEARS = 62_167_219_200_000;
