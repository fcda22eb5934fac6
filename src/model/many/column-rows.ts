import { memoize } from '../../memoize.js';
import type { Issues } from '../../warnings.js';
import type { EventColumns } from '../event-columns.js';
import type { LaneBy } from '../lanes.js';
import { validate } from '../validate.js';
import { Bounds } from './bounds.js';
import { asking, cellsOf, sayEnd, sayStart, timeOf } from './column-cells.js';
import { FewIssues } from './few-issues.js';
import { isList } from './is-columns.js';
import { LaneNumbers } from './lane-numbers.js';
import { recordLane } from './record-lane.js';
import { givenText, placeInId, rowReader, titleOf, type Fields } from './read-row.js';
import type { RowsBuild } from './rows.js';
import { Shares } from './shares.js';
import { isUnitName, MILLISECOND, timeUnit, type TimeUnit } from './time-unit.js';

/** How many events are read between two rests. */
const STEP = 1 << 12;

/** The fields of an event, besides its title, that say something about it. */
const TEXTS = ['displayDate', 'description', 'descriptionHtml', 'tags', 'place'] as const;

/** Events from columns. Times are not copied if they are a `Float64Array` and known to the ms. */
export function* columnRows(columns: EventColumns, zone: string | null, laneBy: LaneBy): RowsBuild {
  // The values may be of any type, whatever the declared types say.
  const given: Readonly<Record<string, unknown>> = { ...columns };
  const start: ArrayLike<unknown> = columns.start;
  const { length } = start;
  const make = columns.event as ((place: number) => Fields | null | undefined) | undefined;
  const event = make && asking('event', make);
  const issues = new FewIssues();
  const declared = isList(given['lanes']) ? Array.from(given['lanes'], asLane) : (given['lanes'] ?? undefined);
  const head = validate(
    { ...(given['document'] as Fields | null | undefined), events: [], lanes: declared },
    zone === null ? {} : { timeZone: zone },
  );
  const { timeZone } = head;
  const unit = unitOf(given['precision'], timeZone, issues);
  const [endAt, laneAt, importanceAt] = ['end', 'lane', 'importance'].map((name) =>
    cellsOf(given, name, length, issues),
  );
  const [titleAt, idAt] = ['title', 'id'].map((name) => cellsOf(given, name, length, issues, true));

  /** The time of the last unit of an interval; undefined for an instant. */
  const lastOf = (place: number): number | undefined => {
    if (!endAt) return undefined;
    const last = timeOf(endAt(place));
    const first = timeOf(start[place]);
    return unit.end(last, first) > unit.start(first) ? last : undefined;
  };
  const idOf = (place: number): string | undefined => givenText(idAt ? idAt(place) : event?.(place)?.['id']);
  const titled = (place: number, own?: Fields | null): string =>
    titleOf(titleAt?.(place)) ?? titleOf(own?.['title']) ?? `#${String(place + 1)}`;
  const nameOf = (place: number): string => laneName(laneAt?.(place), declared);
  const recordOf = (place: number): Fields & { readonly title: string } => {
    const own = event?.(place);
    const title = titled(place, own);
    const last = lastOf(place);
    const record = {
      ...own,
      // The numbers mean the same in every calendar, and so do the dates made from them.
      ...{ date: undefined, calendar: undefined, start: unit.date(timeOf(start[place])) },
      ...{ id: idOf(place), end: last === undefined ? undefined : unit.date(last) },
      ...((laneAt ?? laneBy === 'lane') && { lane: nameOf(place) || undefined }),
      ...(importanceAt && { importance: importanceAt(place) }),
    };
    return { ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)), title };
  };
  const read = rowReader({ timeZone, axisZone: timeZone }, recordOf);
  const laneOfRecord = recordLane(laneBy);

  let at = start instanceof Float64Array && unit === MILLISECOND ? start : new Float64Array(length);
  let end: Float64Array | undefined;
  const shares = new Shares(length);
  const lane = new Uint16Array(length);
  const lanes = new LaneNumbers();
  const bounds = new Bounds();
  let reach = 0;
  let rejected = 0;
  const add = (i: number): void => {
    const time = timeOf(start[i]);
    // `NaN` marks a row that is left out.
    if (time !== time) {
      // The given array is not changed. It is copied once, not for each of these rows.
      if (at === start && at[i] === at[i]) at = at.slice();
      at[i] = NaN;
      rejected++;
      sayStart(start[i], i, issues);
      return;
    }
    const own = unit.start(time);
    if (at !== start) at[i] = own;
    const last = lastOf(i);
    const over = unit.end(last ?? time, time);
    if (last !== undefined) (end ??= new Float64Array(length).fill(NaN, 0, i))[i] = over;
    else {
      if (end) end[i] = NaN;
      if (over - own > reach) reach = over - own;
      shares.add(i, own, over);
      if (endAt) sayEnd(endAt(i), i, issues);
    }
    bounds.add(i, own, over);
    let name: string;
    if (laneBy === 'lane') name = nameOf(i);
    else {
      const record = recordOf(i);
      name = laneOfRecord(record, record.title, i);
    }
    lane[i] = lanes.numberOf(name, issues);
  };
  for (let from = 0; from < length; from += STEP) {
    for (let i = from; i < Math.min(length, from + STEP); i++) add(i);
    yield from / length;
  }
  yield* shares.share(at);

  return {
    document: head.document,
    eras: head.eras,
    timeZone,
    ...{ at, end, lane: lanes.ids.length > 1 ? lane : undefined, laneIds: lanes.ids },
    ...{ bounds, reach, rejected },
    finest: isUnitName(given['precision']) ? given['precision'] : 'millisecond',
    telling: [],
    importance: importanceAt && columns.importance,
    issues: [...head.issues, ...issues.list],
    event: read,
    ...(unit === MILLISECOND && {
      plainTitle: (place: number) => {
        if (!Number.isInteger(at[place]) || lastOf(place) !== undefined) return undefined;
        const own = event?.(place);
        return own && TEXTS.some((field) => own[field] !== undefined) ? undefined : titled(place, own);
      },
    }),
    // The chosen event is looked up in every frame.
    find: memoize((wanted: string) => {
      const isAt = (place: number): boolean => Number.isFinite(at[place]);
      const made = placeInId(wanted);
      if (made !== undefined && isAt(made) && read(made).id === wanted) return made;
      for (let i = 0; i < length && (idAt ?? event); i++) if (idOf(i) === wanted && isAt(i)) return i;
      return undefined;
    }),
  };
}

const asLane = (lane: unknown): unknown => (typeof lane === 'string' ? { id: lane } : lane);

function unitOf(precision: unknown, zone: string, issues: Issues): TimeUnit {
  if (isUnitName(precision)) return timeUnit(precision, zone);
  if (precision !== undefined && precision !== null && precision !== 'millisecond') {
    const message = '"precision" is left out: expected day, minute, second or millisecond';
    issues.warn('invalid-field', '/precision', message, precision);
  }
  return MILLISECOND;
}

/** The id of a lane, given as such or as an index into the declared lanes. */
function laneName(value: unknown, declared: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || Number.isNaN(value)) return '';
  const id = (declared as readonly ({ readonly id?: unknown } | null)[] | undefined)?.[value]?.id;
  return typeof id === 'string' ? id : String(value);
}
