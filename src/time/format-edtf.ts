import { calendarText, clockText, dayText, timeText } from './edtf-text.js';
import { parseEdtf } from './parse-edtf.js';
import { isCoarser } from './precision.js';
import { finiteBounds, type Span } from './span.js';
import { asTime, lastBefore, SECOND } from './time.js';

/**
 * A span as EDTF (ISO 8601-2, level 2), in the Gregorian calendar: `parseDate(formatEDTF(span), { timeZone: span.zone })`
 * means the same. A time gets the offset of its zone, since EDTF has no names of zones.
 *
 * What EDTF has no word for, such as a month of the Julian calendar, becomes one of the days that it covers.
 */
export function formatEDTF(span: Span): string {
  if (span.set && span.members) {
    const members = span.members.map(formatMember).join(',');
    return span.set === 'one' ? `[${members}]` : `{${members}}`;
  }
  if (span.kind === 'interval')
    return `${formatEnd(span.from, 'first', span.openStart)}/${formatEnd(span.to, 'last', span.openEnd)}`;
  if (span.from || span.to) return `[${formatMember(span)}]`;
  return exactText(span) ?? `[${stretch(span).join('..')}]`;
}

/** An interval can hold no set: of what would have to be one, it takes the first or last date. */
function formatEnd(end: Span | undefined, edge: 'first' | 'last', isOpen: boolean): string {
  if (!end) return isOpen ? '..' : '';
  const isPoint = !end.set && !end.from && !end.to;
  const text = isPoint ? exactText(end) : undefined;
  if (text !== undefined) return text;
  const bounds = finiteBounds(end);
  const [first, last] = stretch({ ...end, ...bounds, approximate: true });
  return edge === 'first' ? first : last;
}

/** A date of a set, or a range of them: it has ends, or is open at one. */
function formatMember(member: Span): string {
  const { from, to } = member;
  if (!from && !to) return exactText(member) ?? stretch(member).join('..');
  const first = from ? (exactText(from) ?? stretch(from)[0]) : '';
  return `${first}..${to ? (exactText(to) ?? stretch(to)[1]) : ''}`;
}

/** A single date; undefined where EDTF has none with the same bounds: a whole year of the Julian calendar is no Gregorian one. */
function exactText(span: Span): string | undefined {
  if (span.pattern !== undefined && span.calendar === 'gregorian') return span.pattern;
  const text = isCoarser('day', span.precision) ? timeText(span) : calendarText(span);
  return means(text, span) ? doubted(text, span) : undefined;
}

/** What is doubted of a time is its date, which is where EDTF has room for it. */
const doubted = (text: string, { approximate, uncertain }: Span): string =>
  text.replace(/(?=T)|$/, approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');

/** The first and last of the days of a span, or of its times where it is shorter: the coarsest that have its bounds. */
function stretch(span: Span): readonly [string, string] {
  const { start, end, zone } = span;
  const texts = CLOCKS.map(([unit, length]) => {
    const last = unit === undefined ? lastBefore(end, start) : asTime(Math.max(start, end - unit));
    return [start, last].map((t) =>
      doubted(length === undefined ? dayText(t, zone) : clockText(t, zone, length), span),
    ) as [string, string];
  });
  return texts.find((ends) => means(`[${ends.join('..')}]`, span)) ?? texts[isCoarser('day', span.precision) ? 2 : 0]!;
}

/** A day, a second, and its thousandth, millionth and so on parts, in ms; how many characters of the clock say them. */
const CLOCKS: readonly (readonly [unit?: number, length?: number])[] = [
  [],
  [SECOND, 8],
  [1, 12],
  [1e-3, 15],
  [1e-6, 18],
];

function means(text: string, { start, end, zone }: Span): boolean {
  try {
    const read = parseEdtf(text, { timeZone: zone, calendar: 'gregorian' });
    return read.start === start && read.end === end;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
