import { civilFromDays, type CivilDate } from './calendar.js';
import { parseEdtf } from './parse-edtf.js';
import { isCoarser, type Precision } from './precision.js';
import type { Span } from './span.js';
import { DAY, MINUTE, SECOND, YEAR, type Time } from './time.js';
import { offsetAt, toWall } from './zone.js';

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
  if (span.kind === 'instant') return formatInstant(span);
  return `${formatEnd(span.from, span.openStart)}/${formatEnd(span.to, span.openEnd)}`;
}

/** An interval can hold no set: of what would have to be one, it takes the first day. */
const formatEnd = (end: Span | undefined, isOpen: boolean): string =>
  end ? formatInstant(end).replace(/^\[(.+)\.\..+\]$/, '$1~') : isOpen ? '..' : '';

/** A date of a set, or a range of them: it has ends, or is open at one. */
function formatMember(member: Span): string {
  const { from, to } = member;
  if (!from && !to) return formatInstant(member);
  return `${from ? formatInstant(from) : ''}..${to ? formatInstant(to) : ''}`;
}

function formatInstant(span: Span): string {
  if (span.pattern !== undefined && span.calendar === 'gregorian') return span.pattern;
  const { approximate, uncertain } = span;
  const doubt = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  const text = isCoarser('day', span.precision) ? dateAndTime(span) : calendarDate(span);
  // A whole year of the Julian calendar is no year of the Gregorian one.
  return means(text, span) ? `${text}${doubt}` : someDayOf(span);
}

function means(text: string, { start, end, zone }: Span): boolean {
  const read = parseEdtf(text, { timeZone: zone, calendar: 'gregorian' });
  return read.start === start && read.end === end;
}

function calendarDate(span: Span): string {
  const { precision, part, start, end, zone, estimate } = span;
  const civil = civilAt(start, zone);
  const year = yearText(civil.year);
  if (estimate !== undefined) {
    const guess = civilAt(estimate, zone).year;
    const width = Math.round((end - start) / YEAR);
    const significant = String(Math.abs(guess)).length - Math.round(Math.log10(width));
    return `${Math.abs(guess) > 9999 ? 'Y' : ''}${yearText(guess).replace('Y', '')}S${String(significant)}`;
  }
  if (part !== undefined) return `${year}-${String(part)}`;
  switch (precision) {
    case 'day':
      return isoDay(civil);
    case 'month':
      return isoDay(civil).slice(0, -3);
    case 'decade':
    case 'century':
    case 'millennium': {
      const open = { decade: 1, century: 2, millennium: 3 }[precision];
      // Before Christ the years of a decade are counted from its end, whose digits are the ones to keep.
      const kept = yearText(civil.year < 0 ? civilAt((end - 1) as Time, zone).year : civil.year);
      return `${civil.year < 0 && !kept.startsWith('-') ? '-' : ''}${kept.slice(0, -open)}${'X'.repeat(open)}`;
    }
    default:
      return year;
  }
}

function dateAndTime({ start, end, precision, zone }: Span): string {
  const offset = offsetAt(start, zone);
  // Before there was standard time, clocks differed from UTC by seconds, which no offset can say.
  const isSayable = offset % MINUTE === 0;
  const wall = toWall(start, isSayable ? zone : 'UTC');
  const days = Math.floor(wall / DAY);
  const ofDay = wall - days * DAY;
  const [hour, minute] = [Math.floor(ofDay / (60 * MINUTE)), Math.floor(ofDay / MINUTE) % 60];
  const seconds = (ofDay % MINUTE) / SECOND;
  const digits = Math.min(9, Math.max(1, Math.round(-Math.log10((end - start) / SECOND))));
  const text = `${pad(hour)}:${pad(minute)}:${seconds.toFixed(digits).padStart(digits + 3, '0')}`;
  const lengths: Partial<Record<Precision, number>> = { hour: 2, minute: 5, second: 8 };
  const time = text.slice(0, lengths[precision]);
  return `${isoDay(civilFromDays(days))}T${time}${isSayable ? offsetText(offset) : 'Z'}`;
}

/** Some day from the first to the last of a span. */
const someDayOf = ({ start, end, zone }: Span): string =>
  `[${isoDay(civilAt(start, zone))}..${isoDay(civilAt((end - 1) as Time, zone))}]`;

const civilAt = (t: Time, zone: string): CivilDate => civilFromDays(Math.floor(toWall(t, zone) / DAY));

const isoDay = ({ year, month, day }: CivilDate): string => `${isoYear(year)}-${pad(month)}-${pad(day)}`;

/** With six digits and a sign beyond the years 0–9999, as ISO 8601 agrees with those who want them longer. */
const isoYear = (year: number): string => {
  const text = yearText(year);
  return text.startsWith('Y') ? `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}` : text;
};

const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const offsetText = (offset: number): string =>
  offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / MINUTE / 60))}:${pad((Math.abs(offset) / MINUTE) % 60)}`;

const pad = (value: number): string => String(value).padStart(2, '0');
