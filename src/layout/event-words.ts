import type { EventTable } from '../model/event-table.js';
import type { DatedEvent } from '../model/validate.js';
import { memoizeEach } from '../memoize.js';
import type { DateWords } from '../time/date-words.js';
import { formatDate } from '../time/format-date.js';
import { formatDuration } from '../time/format-duration.js';
import { coarser, isCoarser } from '../time/precision.js';
import { civilFromWall } from '../time/calendar.js';
import { dateWords as wordsOf } from '../time/known-words.js';
import { dayOf, differs } from '../time/other-clock.js';
import type { Span } from '../time/span.js';
import { lastBefore, type Time } from '../time/time.js';
import { toWall } from '../time/zone.js';
import type { LayoutInput, Setting } from './setting.js';

type Words = Pick<LayoutInput, 'locale' | 'timeZone' | 'table'> & Partial<Pick<Setting, 'isCrowded' | 'isOfOneDay'>>;

/**
 * The date of an event as it is displayed: the author’s own words if there are any. If `year` is false, days and months
 * are written without their year.
 */
export const dateWords = (row: DatedEvent, words: Words, year?: boolean): string =>
  row.event.displayDate ?? workedOutWords(row, words, year);

/** The date of an event as it is read out: with the duration of an interval whose ends are known to the day or better. */
export const heardDate = (row: DatedEvent, words: Words): string =>
  dateWords(row, words) + sayDuration(row.span, words.locale);

const sayDuration = memoizeEach((span: Span, locale: string): string => {
  const { start, earliestEnd, end, kind, precision, endPrecision } = span;
  const isVague = span.approximate || span.uncertain || isCoarser(coarser(precision, endPrecision), 'day');
  // From the 5th to the 7th are three days, but from 14:30 to 15:10 are forty minutes.
  const duration = (endPrecision === 'day' ? end : earliestEnd) - start;
  return kind === 'instant' || isVague || !(duration >= 1 && duration < Infinity)
    ? ''
    : `, ${formatDuration(duration, { locale })}`;
});

/** The date of an event in words made from its span, whatever its author wrote. */
export const workedOutWords = ({ span }: Pick<DatedEvent, 'span'>, words: Words, year = true): string =>
  sayDate(
    span,
    words.locale,
    words.timeZone,
    words.isCrowded ? 'short' : 'long',
    hasOtherClocks(words) ? 'always' : 'auto',
    !words.isOfOneDay,
    // In “2024 – 9 May”, the year of the second date would be unclear.
    year || [span.precision, span.endPrecision].includes('year'),
    wordsOf(words.locale),
  );

/** Cached for each date: a picture is laid out many times, and `Intl` would take longer than everything else. */
const sayDate = memoizeEach(
  (
    span: Span,
    locale: string,
    timeZone: string,
    width: 'long' | 'short',
    zoneName: 'always' | 'auto',
    day: boolean,
    year: boolean,
    words: DateWords,
  ) => formatDate(span, { locale, timeZone, width, zoneName, day, year, words }),
);

/** Whether the clock of any event differs from that of the axis. If so, all times name their zone. */
export const hasOtherClocks = ({ table, timeZone }: Words): boolean => otherClocks(table, timeZone);

const otherClocks = memoizeEach((table: EventTable, timeZone: string): boolean =>
  table.rows.some(({ span }) => differs(span, timeZone)),
);

/** Whether all events lie within one unit of the calendar in the time zone of the axis, and no event has another clock. */
const isOfOne =
  (unitOf: (t: Time, zone: string) => number) =>
  ({ table, timeZone }: Pick<Words, 'table' | 'timeZone'>): boolean => {
    const { extent } = table;
    return (
      extent !== undefined &&
      unitOf(extent.start, timeZone) === unitOf(lastBefore(extent.end, extent.start), timeZone) &&
      !otherClocks(table, timeZone)
    );
  };

/** Whether all events lie within one day in the time zone of the axis, and no event has another clock. */
export const isOfOneDay = isOfOne(dayOf);

/** Whether all events lie within one year, likewise. */
export const isOfOneYear = isOfOne((t, zone) => civilFromWall(toWall(t, zone)).year);
