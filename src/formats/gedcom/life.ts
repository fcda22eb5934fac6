import type { DraftEvent } from '../reading/draft.js';
import type { GedcomDate } from './date.js';
import type { GedcomNode } from './lines.js';
import { gregorianDays } from '../dates/old-calendars.js';

/** A line such as BIRT, with the date under it. */
export interface DatedLine {
  readonly event: GedcomNode;
  readonly date: GedcomDate;
}

/**
 * A life from its start to its end. Without a recorded death the end is unknown, which does not mean that the person is
 * alive; that is known only if the file says so. Undefined without either date.
 */
export function lifeBetween(begin: DatedLine | undefined, end: DatedLine | undefined, isAlive: boolean): DraftEvent {
  const [born, died] = [begin && pointOf(begin.date), end && pointOf(end.date)];
  const written = [begin?.date.calendar, end?.date.calendar].filter((calendar) => calendar !== undefined);
  const isJulian = written.length > 0 && written.every((calendar) => calendar === 'julian');
  // An event has one calendar. In a life that changed it, all days are written in the later one.
  const at = (point: string | undefined, { calendar }: GedcomDate): string =>
    calendar === 'julian' && !isJulian ? gregorianDays(point ?? '') : (point ?? '');
  const common = isJulian ? { calendar: 'julian' as const } : {};
  const [start, last] = [begin && at(born, begin.date), end && at(died, end.date)];
  if (start !== undefined && last !== undefined) return { start, end: last, ...common };
  if (start !== undefined) {
    if (isAlive) return { start, end: '..', ...common };
    if (isPlain(start)) return { date: `${start}/`, ...common };
    const after = afterThat(start);
    return after === undefined ? { date: start, ...common } : { start, end: after, ...common };
  }
  if (last === undefined) return {};
  if (isPlain(last)) return { date: `/${last}`, ...common };
  const before = beforeThat(last);
  return before === undefined ? { date: last, ...common } : { start: before, end: last, ...common };
}

/** A date that can be an end of an interval: not a set, and without a time. */
const isPlain = (edtf: string): boolean => /^-?\d{4}(?:-\d\d){0,2}[~?%]?$/.test(edtf);

/** A birth is on a day: for a period, at some time within it. */
function pointOf({ start = '', end, isPeriod }: GedcomDate): string {
  if (!isPeriod) return start;
  if (end !== undefined) return start === end ? start : `[${start}..${end}]`;
  return `[${start.replace('/', '..')}]`;
}

/** A time not before the start of a set or a time; undefined if that is itself open. */
const afterThat = (edtf: string): string | undefined => {
  const [, first = ''] = /^\[?([^\].~?%]*)/.exec(edtf.replace(/T.*/, '')) ?? [];
  return first === '' ? undefined : `[${first}..]`;
};

const beforeThat = (edtf: string): string | undefined => {
  const [, last = ''] = /([^[\].~?%]*)[~?%]?\]?$/.exec(edtf.replace(/T.*/, '')) ?? [];
  return last === '' ? undefined : `[..${last}]`;
};
