import type { DraftEvent } from '../reading/draft.js';
import { gregorianDays } from '../dates/old-calendars.js';
import type { WikidataDate } from './time.js';

/** The times of an event, as far as they are known. */
export interface DatedTimes {
  readonly date: WikidataDate | undefined;
  readonly start: WikidataDate | undefined;
  readonly end: WikidataDate | undefined;
  /** Whether an end was asked for: then one that is not there is not known. */
  readonly asksForEnd: boolean;
}

/** When it was. An end that is not known is not the same as none: it may be over, or not. */
export function whenOf({ date, start, end, asksForEnd }: DatedTimes): DraftEvent {
  const written = [start, end, ...(start || end ? [] : [date])].filter((time) => time !== undefined);
  const isJulian = written.length > 0 && written.every(({ calendar }) => calendar === 'julian');
  // An event has one calendar, so a Julian day beside a Gregorian one is written as that is.
  const at = ({ edtf, calendar }: WikidataDate): string =>
    calendar === 'julian' && !isJulian ? gregorianDays(edtf) : edtf;
  const calendar = isJulian ? { calendar: 'julian' as const } : {};
  if (start && end) return { start: at(start), end: at(end), ...calendar };
  if (start && asksForEnd && !date) return { ...withoutEnd(at(start)), ...calendar };
  if (end && !date) return { ...withoutStart(at(end)), ...calendar };
  const only = date ?? start;
  return only ? { date: at(only), ...(only.calendar === 'julian' && { calendar: 'julian' }) } : {};
}

/** What an interval can be written with: no set, no time, no estimate. */
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
