import type { DraftEvent } from '../reading/draft.js';
import { gregorianDays } from '../dates/old-calendars.js';
import type { WikidataDate } from './time.js';

/** The known times of an event. */
export interface DatedTimes {
  readonly date: WikidataDate | undefined;
  readonly start: WikidataDate | undefined;
  readonly end: WikidataDate | undefined;
  /** Whether the query asked for an end. Then a missing end is unknown. */
  readonly asksForEnd: boolean;
}

/** The dates of an event. An unknown end is not the same as none: the event may be over or not. */
export function whenOf({ date, start, end, asksForEnd }: DatedTimes): DraftEvent {
  const written = [start, end, ...(start || end ? [] : [date])].filter((time) => time !== undefined);
  const isJulian = written.length > 0 && written.every(({ calendar }) => calendar === 'julian');
  // An event has one calendar, so a Julian day beside a Gregorian one is converted.
  const at = ({ edtf, calendar }: WikidataDate): string =>
    calendar === 'julian' && !isJulian ? gregorianDays(edtf) : edtf;
  const calendar = isJulian ? { calendar: 'julian' as const } : {};
  if (start && end) return { start: at(start), end: at(end), ...calendar };
  if (start && asksForEnd && !date) return { ...withoutEnd(at(start)), ...calendar };
  if (end && !date) return { ...withoutStart(at(end)), ...calendar };
  const only = date ?? start;
  return only ? { date: at(only), ...(only.calendar === 'julian' && { calendar: 'julian' }) } : {};
}

/** Whether it can be an end of an interval: not a set, a time or an estimate. */
const isPlain = (edtf: string): boolean => /^(?:-?[\dX]{4}(?:-\d\d){0,2}|Y-?\d+(?:S\d+)?)$/.test(edtf);

function withoutEnd(start: string): DraftEvent {
  if (isPlain(start)) return { date: `${start}/` };
  const [, first = ''] = /^\[?([^\].]*)/.exec(start.replace(/T.*/, '')) ?? [];
  return { start, end: `[${first}..]` };
}

function withoutStart(end: string): DraftEvent {
  if (isPlain(end)) return { date: `/${end}` };
  const [, last = ''] = /([^[\].]*)\]?$/.exec(end.replace(/T.*/, '')) ?? [];
  return { start: `[..${last}]`, end };
}
