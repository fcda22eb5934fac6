import { readDuration, wholeDays } from '../dates/iso-duration.js';
import { nodeOf, textOf, valuesOf, type Node } from './node.js';
import { shiftDay } from '../dates/civil-date.js';
import { isObject } from '../reading/read-json.js';
import { wallText, wallTime } from '../dates/wall-time.js';

/** The time of a thing, in our fields. */
export interface When {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  /** What had to be left out of it. */
  readonly problem?: string;
}

/** The properties for times: of an event, of its schedule, of a delivery, and of a post. */
const STARTS = [
  ['startDate', 'endDate'],
  ['availableFrom', 'availableThrough'],
] as const;
const POSTED = ['datePublished', 'dateCreated', 'dateModified', 'uploadDate'];

/** Undefined for a thing without a date. */
export function whenOf(node: Node): When | undefined {
  for (const [from, to] of STARTS) {
    const when = span(node, from, to);
    if (when) return when;
  }
  const schedule = valuesOf(node['eventSchedule']).find(isObject);
  const times = schedule && span(nodeOf(schedule), 'startDate', 'endDate');
  return times && { ...times, problem: 'it repeats: shown as one span, from its first day to its last' };
}

/** When a post was published. */
export function postedOn(node: Node): When | undefined {
  const date = POSTED.map((name) => dateOf(node[name])).find((text) => text !== undefined);
  return date === undefined ? undefined : { date };
}

function span(node: Node, from: string, to: string): When | undefined {
  const start = dateOf(node[from]);
  const given = dateOf(node[to]);
  if (start === undefined) return given === undefined ? undefined : onlyEnd(given);
  const end = given ?? endAfter(start, textOf(node['duration']));
  const problem = valuesOf(node[from]).length > 1 ? { problem: `several values of "${from}": the first is taken` } : {};
  return { ...(end === undefined || end === start ? { date: start } : { start, end }), ...problem };
}

/** EDTF has intervals with an unknown start, but not between times. */
const onlyEnd = (end: string): When =>
  end.includes('T') ? { date: end, problem: 'only an end is known: shown there' } : { date: `/${end}` };

/** A date as written. EDTF has a letter before years of more than four digits. */
function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || text === '') return undefined;
  if (typeof value === 'number' && /^\d{1,4}$/.test(text)) return text.padStart(4, '0');
  return /^[+-]?\d{5,}$/.test(text) ? `Y${text.replace('+', '')}` : text;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;

/** The end after a duration; undefined if it cannot be determined. */
function endAfter(start: string, lasted: string | undefined): string | undefined {
  const duration = lasted === undefined ? undefined : readDuration(lasted);
  if (!duration) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(start)) {
    const days = wholeDays(duration);
    return days > 1 && Number.isFinite(Date.parse(start)) ? shiftDay(start, days - 1) : undefined;
  }
  const match = TIME.exec(start);
  if (!match) return undefined;
  const [year = 0, month = 0, ...rest] = match.slice(1, 7).map((part) => Number(part || 0));
  return wallText(wallTime(year, month, ...rest) + duration.days * 864e5 + duration.ms) + (match[7] ?? '');
}
