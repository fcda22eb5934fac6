import { daysInMonth } from '../../time/calendar.js';
import type { Draft, DraftEvent, Origin } from '../reading/draft.js';
import type { Resting } from '../../rest.js';
import { textFrom } from '../reading/read-json.js';
import { millionYearsAgo, orderOf, readSimileDate, type SimileDate } from './date.js';

type Fields = Readonly<Record<string, unknown>>;
type Read = (text: string) => SimileDate;

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
/** So many events are looked at between two rests. */
const STEP = 512;
const COUNT = /^\s*\??\d{1,4}(?:\.\d{1,3})?\??\s*$/;

/**
 * How the dates of a file are to be read. Some files count in a unit that only the page around them knows: if all their dates
 * are plain numbers and everything ends at a smaller one than it begins, the numbers say how many million years ago it was.
 * Numbers that go both ways are years, and that is said.
 */
export function* readerFor(events: readonly Fields[]): Resting<{ readonly read: Read; readonly warning?: string }> {
  let [forwards, backwards] = [0, 0];
  for (const [index, fields] of events.entries()) {
    if (index % STEP === STEP - 1) yield;
    const texts = DATES.map((name) => textFrom(fields[name]));
    if (texts.some((text) => text !== undefined && !COUNT.test(text))) return { read: readSimileDate };
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

/**
 * When an event was. In XML what is not said to be a duration is none, in JSON it is one; if it has an end nevertheless, it
 * happened at some time from its start to its end.
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

/** A midnight at which something was over belongs to the day before, unless it began on that day itself. */
const endOf = (end: SimileDate, start: SimileDate): string =>
  end.lastDay !== undefined && orderOf(start) < orderOf(end) ? end.lastDay : end.edtf;

/** At some time from one date to the other; at the first where the second is none, or not later. */
function oneOf(first: SimileDate, last: SimileDate | undefined): string {
  if (!last || !(orderOf(first) < orderOf(last))) return first.edtf;
  const until = endOf(last, first);
  if (until === first.edtf) return until;
  // A set cannot say of one of its ends that it is in doubt.
  const [from, to] = [first.edtf, until].map((end) => end.replace(/\?$/, '')) as [string, string];
  return wholeUnit(from, to) ?? `[${from}..${to === '..' ? '' : to}]`;
}

/** What happened on some day from the first to the last of a month or a year, happened in it. */
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
