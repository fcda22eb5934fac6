import type { DateWords } from './date-words.js';
import { formatPoint, formatRange, wordedUnit, type PointStyle } from './format-point.js';
import { withClocks, type ClockStyle } from './other-clock.js';
import { isCoarser, unitLength, type Precision } from './precision.js';
import { asTime, lastBefore, MINUTE } from './time.js';
import type { Span } from './span.js';
import { seasonOf } from './year-parts.js';

/** The style of a date, except for its zone, which is its own. */
export type Style = ClockStyle & Omit<PointStyle, 'timeZone'> & { readonly words: DateWords };

/** A date in words, and the unit that they name, on which a preposition before it depends. */
interface Spoken {
  readonly text: string;
  readonly unit: Precision;
}

/** A single date with its doubts, on its own: “possibly about the 1960s”. */
export function sayAlone(span: Span, style: Style): string {
  const { words } = style;
  const isInflected = Boolean(words.inflectsMonths) && span.approximate;
  return withDoubts(sayPlain(span, { ...style, inflected: isInflected }), span, words).text;
}

/** A single date with its doubts, after a preposition. In some languages, the doubts cannot be between the two. */
export function sayAfter(span: Span, style: Style): Spoken {
  const { words } = style;
  const inflected = { ...style, ...(words.inflectsMonths && { inflected: true }) };
  const stretch = betweenEnds(span, inflected);
  if (stretch !== undefined) {
    const text = words.sometime?.(stretch) ?? stretch;
    return { text: isDoubtful(span) ? words.aside(text, span.approximate, span.uncertain) : text, unit: 'year' };
  }
  const hasAside = words.hasAside ?? ((): boolean => false);
  const plain = sayPlain(span, inflected, hasAside);
  if (!isDoubtful(span) || !hasAside(plain.unit)) return withDoubts(plain, span, words);
  return { ...plain, text: words.aside(plain.text, span.approximate, span.uncertain) };
}

/**
 * Whether a date is a single unit of the calendar without further qualities, so that two of them make a short range.
 */
export const isPlainPoint = (span: Span): boolean =>
  !isDoubtful(span) &&
  !(span.set || span.from || span.to) &&
  span.part === undefined &&
  span.calendar === 'gregorian' &&
  !isCoarser(span.precision, 'year') &&
  !isSpread(span);

/** Whether a part of the year is worded by its first and last month. */
export const monthsOf = ({ part, approximate, uncertain, ...span }: Span, words: DateWords): boolean =>
  part !== undefined &&
  !(approximate || uncertain || span.calendar === 'julian') &&
  !isSpread({ ...span, part, approximate, uncertain }) &&
  (seasonOf(part) === undefined || !words.season);

/** The first or last date of a date that is worded as a range; any other date unchanged. */
export function edgeOf(span: Span, edge: 'first' | 'last', style: Style): Span {
  if (betweenEnds(span, style) === undefined) return span;
  const { part: _, start, end, ...rest } = span;
  const last = lastBefore(end, start);
  const bounds = edge === 'first' ? { start, end: start } : { start: last, end: last };
  return { ...rest, ...bounds, precision: stretchUnit(span) };
}

const isDoubtful = ({ approximate, uncertain }: Span): boolean => approximate || uncertain;

/** Adds doubts, before the date; after it if it is a range, since there is no “about between”. */
function withDoubts({ text, unit, isStretch, isAbout }: Plain, span: Span, words: DateWords): Spoken {
  const approximate = span.approximate && !isAbout;
  if (!approximate && !span.uncertain) return { text, unit };
  if (isStretch) return { text: words.aside(text, approximate, span.uncertain), unit };
  const about = approximate ? words.about(text, unit) : text;
  // “About the 1960s” already has its article.
  const possibly = span.uncertain ? words.possibly(about, approximate || isAbout ? 'year' : unit) : about;
  return { text: possibly, unit: 'year' };
}

interface Plain extends Spoken {
  /** Whether it is worded as a range. */
  readonly isStretch?: boolean;
  /** Whether the words already include “about”. */
  readonly isAbout?: boolean;
}

function sayPlain(span: Span, style: Style, hasAside: (unit: Precision) => boolean = () => false): Plain {
  const { start, precision, estimate, part, calendar } = span;
  const { words } = style;
  const inZone = { ...style, timeZone: span.zone, calendar };
  const dated = (text: string): string => (calendar === 'julian' ? words.julian(text) : text);
  if (estimate !== undefined) {
    const year = formatPoint(estimate, 'year', inZone);
    const years = formatRange({ ...span, precision: 'year' }, inZone);
    return {
      text: dated(`${hasAside('year') ? year : words.about(year, 'year')} (${years})`),
      unit: 'year',
      isAbout: true,
    };
  }
  if (monthsOf({ ...span, approximate: false, uncertain: false }, words))
    return { text: formatRange({ ...span, precision: 'month' }, inZone), unit: 'year', isStretch: true };
  const stretch = betweenEnds(span, { ...style, ...(words.inflectsMonths && { inflected: true }) });
  if (stretch !== undefined) return { text: stretch, unit: 'year', isStretch: true };
  const season = part === undefined ? undefined : seasonOf(part);
  if (season !== undefined && words.season)
    return { text: dated(words.season(season, formatPoint(start, 'year', inZone))), unit: 'season' };
  const write = (timeZone: string, day: boolean): string => {
    const shown = { ...inZone, timeZone, day: day && style.day };
    // “At 15” would not be a time of day in half of the languages.
    if (precision === 'hour') return formatRange({ start, end: asTime(span.end + MINUTE), precision: 'minute' }, shown);
    return dated(formatPoint(start, precision, shown));
  };
  return { text: withClocks([start], span, write, style) ?? '', unit: wordedUnit(start, precision, inZone) };
}

/** “Between January and March 2001”: the ends of a span that is not a single unit; undefined if it is one. */
function betweenEnds(span: Span, style: Style): string | undefined {
  const { start, end, part, calendar, zone } = span;
  const { words } = style;
  const isMonths = part !== undefined && (seasonOf(part) === undefined || !words.season);
  if (span.estimate !== undefined || !(isSpread(span) || isMonths)) return undefined;
  const unit = stretchUnit(span);
  const [first, last] = [start, lastBefore(end, start)].map((t) =>
    formatPoint(t, unit, { ...style, timeZone: zone, calendar }),
  );
  const between = words.between(first!, last!, unit, unit);
  return calendar === 'julian' ? words.julian(between) : between;
}

const stretchUnit = ({ part, precision }: Span): Precision =>
  part !== undefined ? 'month' : isCoarser(precision, 'year') ? 'year' : precision;

/**
 * Whether the bounds are wider than the unit of the precision: the 25th of some month, or 1XX3. No day has 48 hours.
 */
function isSpread({ start, end, precision, part, estimate }: Span): boolean {
  if (estimate !== undefined || isCoarser('day', precision)) return false;
  return (
    end - start >
    unitLength(part === undefined ? precision : 'semester') *
      (part === undefined ? (precision === 'day' ? 2 : 1.5) : 1.2)
  );
}
