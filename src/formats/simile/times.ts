import { daysInMonth } from '../../time/calendar.js';
import { orderOf as dayOrderOf } from '../dates/day-order.js';
import type { Draft, DraftEvent, Origin } from '../reading/draft.js';
import type { Resting } from '../../rest.js';
import { textFrom } from '../reading/read-json.js';
import { millionYearsAgo, orderOf, readSimileDate, type SimileDate } from './date.js';

type Fields = Readonly<Record<string, unknown>>;
type Read = (text: string) => SimileDate;

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
/** How many events are read between two rests. */
const STEP = 512;
const COUNT = /^\s*\??\d{1,4}(?:\.\d{1,3})?\??\s*$/;

/**
 * Determines how the dates of a file are read. Some files count in a unit that only their page defines: if all dates
 * are plain numbers and every end is smaller than its start, they are read as million years ago. If ends are both
 * smaller and greater, the numbers are read as years, with a warning.
 */
export function* readerFor(events: readonly Fields[]): Resting<{ readonly read: Read; readonly warning?: string }> {
  let [forwards, backwards] = [0, 0];
  for (const [index, fields] of events.entries()) {
    if (index % STEP === STEP - 1) yield;
    const texts = DATES.map((name) => textFrom(fields[name]));
    if (texts.some((text) => text !== undefined && !COUNT.test(text))) return { read: yield* readerOfDays(events) };
    const [start, end] = [texts[0], texts[3]].map((text) => Number(text?.replace('?', '') ?? NaN)) as [number, number];
    if (end > start) forwards++;
    if (end < start) backwards++;
  }
  if (backwards === 0) return { read: readSimileDate };
  if (forwards === 0) return { read: millionYearsAgo };
  const warning =
    `${String(backwards)} events end at a smaller number than they begin at, ${String(forwards)} at a greater one; ` +
    'all numbers are read as years';
  return { read: readSimileDate, warning };
}

/** Reads dates with slashes with the day first if one of them can only be read so. */
function* readerOfDays(events: readonly Fields[]): Resting<Read> {
  const slashed: unknown[] = [];
  for (const [index, fields] of events.entries()) {
    if (index % STEP === STEP - 1) yield;
    slashed.push(...DATES.map((name) => fields[name]).filter((text) => typeof text === 'string' && text.includes('/')));
  }
  const order = dayOrderOf(slashed);
  return (text) => readSimileDate(text, order);
}

/**
 * The dates of an event. In XML an event is an instant unless it states a duration; in JSON it is the other way round.
 * An instant with an end happened at some time from its start to its end.
 */
export function datesOf(fields: Fields, isXml: boolean, read: Read, draft: Draft, origin: Origin): DraftEvent {
  const [start, latestStart, earliestEnd, end] = DATES.map((name) => readField(name, fields, read, draft, origin));
  const first = start ?? latestStart;
  if (!first) return {};
  const lastEnd = end ?? earliestEnd;
  if (lastEnd && orderOf(lastEnd) < orderOf(first)) {
    const message = `it ends (${lastEnd.edtf}) before it begins (${first.edtf}); shown at its start`;
    draft.warn('end-before-start', origin, 'end', message);
    return { date: oneOf(first, latestStart) };
  }
  const flags = [fields['isDuration'], fields['durationEvent']].map(
    (flag) => flag === true || textFrom(flag)?.trim().toLowerCase(),
  );
  const isNone = flags.includes('false') || [fields['isDuration'], fields['durationEvent']].includes(false);
  const isDuration =
    flags.includes(true) || flags.includes('true') || (!isXml && !isNone) || (earliestEnd && latestStart && end);
  if (!isDuration || !lastEnd) return { date: oneOf(first, end ?? latestStart ?? earliestEnd) };
  const last = endOf(lastEnd, first);
  return {
    start: oneOf(first, latestStart),
    end: earliestEnd && end ? oneOf(earliestEnd, { edtf: last }) : last,
  };
}

/** The end of an event; at midnight, that is the day before, unless it began on that day. */
const endOf = (end: SimileDate, start: SimileDate): string =>
  end.lastDay !== undefined && orderOf(start) < orderOf(end) ? end.lastDay : end.edtf;

/** Some time from one date to the other; the first if there is no second, or if that is not later. */
function oneOf(first: SimileDate, last: SimileDate | undefined): string {
  if (!last || !(orderOf(first) < orderOf(last))) return first.edtf;
  const until = endOf(last, first);
  if (until === first.edtf) return until;
  // In a set, a single end cannot be in doubt.
  const [from, to] = [first.edtf, until].map((end) => end.replace(/\?$/, '')) as [string, string];
  return wholeUnit(from, to) ?? `[${from}..${to === '..' ? '' : to}]`;
}

/** From the first to the last day of a month or a year is that month or year. */
function wholeUnit(first: string, last: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(last) ?? [];
  if (year === undefined || month === undefined || Number(day) !== daysInMonth(Number(year), Number(month)))
    return undefined;
  if (first === `${year}-01-01` && month === '12') return year;
  return first === `${year}-${month}-01` ? `${year}-${month}` : undefined;
}

function readField(name: string, fields: Fields, read: Read, draft: Draft, origin: Origin): SimileDate | undefined {
  const text = textFrom(fields[name]);
  if (text === undefined) return undefined;
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const say = name === 'start' ? draft.reject.bind(draft) : draft.warn.bind(draft);
    say('invalid-date', origin, name, error.message);
    return undefined;
  }
}
