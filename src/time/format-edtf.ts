import { edtfDay, edtfDoubt, edtfTexts, timeTexts, ulp } from './edtf-texts.js';
import { parseEdtf } from './parse-edtf.js';
import { isCoarser, unitLength } from './precision.js';
import type { Span } from './span.js';
import { asTime, YEAR } from './time.js';

/**
 * A span as EDTF (ISO 8601-2, level 2), in the Gregorian calendar: `parseDate(formatEDTF(span), { timeZone: span.zone
 * })` has the same start and end. A time gets the offset of its zone, since EDTF has no names of zones.
 *
 * A span that EDTF cannot express, such as a month of the Julian calendar, becomes a set of the days that it covers, of
 * which it is one. An interval cannot contain such a set: it begins about the first of the days, or ends about the
 * last. A number finer than a microsecond is rounded to one, a time more than 300 billion years away may become its
 * day, and a bound beyond years of 15 digits is written as open.
 */
export function formatEDTF(span: Span): string {
  const { set, members, zone } = span;
  if (set && members) {
    const dates = members.map((member) => formatMember(member, zone)).join(',');
    return set === 'one' ? `[${dates}]` : `{${dates}}`;
  }
  if (span.kind === 'interval') return formatInterval(span);
  const text = formatMember(span, zone);
  return text.includes('..') ? `[${text}]` : text;
}

/** A date of a set, or a range of dates with one or two ends. */
function formatMember(span: Span, zone: string): string {
  const isRange = span.from !== undefined || span.to !== undefined;
  const texts = isDate(span) ? edtfTexts(span, zone) : [];
  const exact = texts.find((text) => means(text, span, zone));
  if (exact !== undefined) return exact;
  const [from, to] = isRange ? [span.from, span.to] : [span, span];
  const [first = ''] = from ? textsOf(from, 'start', zone) : [];
  const [last = ''] = to ? textsOf(to, 'end', zone) : [];
  const range = `${first}..${last}`;
  if (isRange || !isTime(span) || means(`[${range}]`, span, zone)) return range;
  // So far away that a float64 cannot tell days apart, the last day may come before the first.
  let [nearest, best] = [read(`[${range}]`, zone) ? range : first, Infinity];
  for (const text of texts) {
    const away = distance(read(text, zone), span);
    if (away < best) [nearest, best] = [text, away];
  }
  return nearest;
}

function formatInterval(span: Span): string {
  const [from = ''] = intervalEnd(span, 'start', span.zone);
  const [first = ''] = intervalEnd(span, 'end', span.zone);
  // An end may need a more exact text than its own: `1961-07/1961` could not be read.
  for (const to of intervalEnd(span, 'end', span.zone)) {
    if (means(`${from}/${to}`, span, span.zone)) return `${from}/${to}`;
  }
  return `${from}/${first}`;
}

type Side = 'start' | 'end';

/** The possible texts of an end of an interval: a date, `..` if it is open, or nothing if it is unknown. */
function* intervalEnd(span: Span, side: Side, zone: string): Generator<string> {
  const isStart = side === 'start';
  const end = isStart ? span.from : span.to;
  if (isStart ? span.latestStart === -Infinity : span.earliestEnd === Infinity) yield '..';
  else if (!Number.isFinite(span[side])) yield '';
  // If the end is itself an interval, as the fields of an event can be, only its own end counts.
  else if (end?.kind === 'interval' && !end.set) yield* intervalEnd(end, side, zone);
  else yield* textsOf(end ?? span, side, zone, '~');
}

/** From here on, a year has more digits than can be read. */
const FARTHEST = 9e14 * YEAR;

const UNITS = ['minute', 'second', 'millisecond', 'microsecond', 'nanosecond'] as const;

/**
 * The texts that have the same start, or the same end, as a span when read in a zone: of the whole span, or of the date
 * in it that has; then of its first or last day, minute and so on.
 *
 * @param about the doubt of a text that is not the whole span
 */
function* textsOf(span: Span, side: Side, zone: string, about: '~' | '' = ''): Generator<string> {
  const t = span[side];
  const isStart = side === 'start';
  const isBeyond = isStart ? t < -FARTHEST : t > FARTHEST;
  if (isBeyond) yield '';
  if (isDate(span)) yield* edtfTexts(span, zone).filter((text) => means(text, span, zone));
  const approximate = span.approximate || about === '~';
  const date = span.members?.find((member) => member[side] === t) ?? (isStart ? span.from : span.to);
  if (date) yield* textsOf({ ...date, approximate: approximate || date.approximate }, side, zone, about);
  const doubt = edtfDoubt({ ...span, approximate });
  const within = isStart ? t : t - Math.max(1, 2 * ulp(t));
  const day = edtfDay(asTime(Math.max(-FARTHEST, Math.min(within, FARTHEST))), zone, doubt);
  const fits = (text: string): boolean => read(text, zone)?.[side] === t;
  if (!isTime(span) && fits(day)) yield day;
  for (const unit of UNITS) {
    const begin = asTime(isStart ? t : t - unitLength(unit));
    yield* timeTexts(begin, unit, doubt, [span.zone, 'UTC', zone]).filter(fits);
  }
  yield day;
}

/** Whether it is not an interval, a set, or a range of dates within a set. */
const isDate = ({ kind, set, from, to }: Span): boolean => kind === 'instant' && !set && !from && !to;

const isTime = (span: Span): boolean => isCoarser('day', span.precision);

/** Whether a text, read in a zone, has the bounds of a span. */
function means(text: string, { start, end }: Span, zone: string): boolean {
  const span = read(text, zone);
  return span?.start === start && span.end === end;
}

/** The distance between the bounds of two spans; `NaN` if there is no first one. */
const distance = (a: Span | undefined, b: Span): number =>
  a ? Math.abs(a.start - b.start) + Math.abs(a.end - b.end) : NaN;

/** The span of a text; undefined if it cannot be read, such as a year of twenty digits. */
function read(text: string, zone: string): Span | undefined {
  try {
    return parseEdtf(text, { timeZone: zone, calendar: 'gregorian' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
