import { astronomicalYear, civilDate, shiftDay } from '../dates/civil-date.js';
import { windowsZone } from '../ics/windows-zones.js';
import { isObject } from '../reading/read-json.js';
import { isZone } from '../../time/zone.js';
import { endByName, isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** The keys of an object that only contains a date. */
const DATE = /^(?:date|date ?time|time ?stamp)$/;
const ZONE = /^(?:time ?zone|tz)$/;
/** A day as programs write it; a time on it; and less exact dates. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const VAGUE = /^-?\d{4}(?:-\d\d)?$/;
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?$/;
const MIDNIGHT = /T00:00(?::00)?$/;
/** Numbers from 1973 on are milliseconds since 1970. */
const FIRST_CLOCK = 1e11;

/**
 * A date that is an object: `{ dateTime: '2024-06-19T10:00', timeZone: 'Europe/Berlin' }`, `{ date: '2024-06-19' }`,
 * `{ year: 2024, month: 6 }`.
 */
interface WholeDate {
  readonly date: string | number;
  /** The name of an unknown zone. */
  readonly zone?: string;
  /** Whether it was in parts. People count the last day, where calendars name the first one after. */
  readonly isInParts?: true;
}

/**
 * Returns a reader for records whose dates are objects, as in calendars: it converts them. If both ends are days, the
 * end is exclusive, unless some record ends on the day on which it begins. The same applies to FullCalendar, whose
 * events state `allDay`. Undefined if there are none.
 *
 * @param sample the first of the records
 */
export function wholeDatesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const members = new Set(sample.flatMap((record) => Object.keys(record).filter((name) => isObject(record[name]))));
  const names = [...members].filter(
    (name) => isWhen(name) && sample.every((record) => !isObject(record[name]) || dateIn(record[name])),
  );
  const isFlat = names.length === 0 && sample.some(({ allDay }) => typeof allDay === 'boolean');
  if (names.length === 0 && !isFlat) return undefined;
  const [start, end] = isFlat
    ? ['start', 'end']
    : ['start', 'end'].map((side) => names.find((name) => endByName(name) === side));
  const daysOf = (record: Row): readonly (string | undefined)[] =>
    [start, end].map((name) => (name === undefined ? undefined : dayIn(record[name], record)));
  const isLast = sample.some((record) => {
    const [first, last] = daysOf(record);
    return first !== undefined && first === last;
  });
  return (record) => {
    const told: Record<string, unknown> = { ...record };
    for (const name of names) {
      const whole = dateIn(record[name]);
      if (!whole) continue;
      told[name] = whole.date;
      if (whole.zone !== undefined) told[`${name} zone`] = whole.zone;
    }
    const [first, after] = daysOf(record);
    if (first !== undefined && after !== undefined) {
      told[start!] = first;
      told[end!] = !isLast && after > first ? shiftDay(after, -1) : after;
    }
    return told;
  };
}

const isWhen = (name: string): boolean => endByName(name) !== undefined || isDateName(name);

/** The date that an object is; undefined for any other value. */
function dateIn(value: unknown): WholeDate | undefined {
  const parts = isObject(value) ? Object.entries(value).filter(([, part]) => part !== null) : [];
  if (parts.some(([name]) => name === 'year')) return ofParts(parts);
  const date = parts.find(([name]) => DATE.test(wordsOf(name)))?.[1];
  const zone = parts.find(([name]) => ZONE.test(wordsOf(name)))?.[1];
  if (parts.length !== (zone === undefined ? 1 : 2)) return undefined;
  if (typeof date === 'number') return date >= FIRST_CLOCK ? { date } : undefined;
  if (typeof date !== 'string') return undefined;
  if (DAY.test(date) || VAGUE.test(date)) return { date };
  const [, time, offset] = TIME.exec(date) ?? [];
  if (time === undefined) return undefined;
  // Seven decimals of a second that are all zeros have not been measured.
  const exact = time.replace(/\.0+$/, '');
  return offset === undefined && typeof zone === 'string' ? withZone(exact, zone) : { date: exact + (offset ?? '') };
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** `{ year: 645, month: 7, day: 17 }`: undefined if there is anything else in it, or it is no date. */
function ofParts(parts: readonly (readonly [name: string, value: unknown])[]): WholeDate | undefined {
  if (!parts.every(([name]) => PARTS.includes(name))) return undefined;
  const { year, ...rest } = Object.fromEntries(parts);
  try {
    return {
      date: civilDate({ ...rest, year: Number(year) < 0 ? astronomicalYear(Number(year)) : year }),
      isInParts: true,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A time in a zone, named by IANA or Windows. */
function withZone(time: string, id: string): WholeDate {
  if (/^(?:Etc\/)?(?:UTC|GMT|Z)$/i.test(id)) return { date: `${time}Z` };
  const name = /^[A-Z]\w*\/[\w+/-]+$/.test(id) && isZone(id) ? id : windowsZone(id);
  return name === undefined ? { date: time, zone: id } : { date: `${time}[${name}]` };
}

/** The day of an end of a record, also if it is midnight and the record states that it takes whole days. */
function dayIn(value: unknown, record: Row): string | undefined {
  const { date, isInParts } = dateIn(value) ?? { date: value, isInParts: undefined };
  if (typeof date !== 'string' || isInParts) return undefined;
  if (DAY.test(date)) return date;
  const day = date.slice(0, 10);
  const isAllDay = Object.entries(record).some(
    ([name, flag]) => flag === true && /^(?:is )?all ?day(?: event)?$/.test(wordsOf(name)),
  );
  return isAllDay && MIDNIGHT.test(date.replace(/(?:Z|\[.*\])$/, '')) ? day : undefined;
}
