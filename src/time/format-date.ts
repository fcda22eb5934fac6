import { civilFromWall } from './calendar.js';
import { dateWords, type DateWords, type Phrase } from './date-words.js';
import { formatPoint, formatRange, type PointStyle } from './format-point.js';
import { isCoarser, unitLength } from './precision.js';
import type { Span } from './span.js';
import { asTime, MINUTE, type Time } from './time.js';
import { seasonOf } from './year-parts.js';
import { offsetAt, toWall } from './zone.js';
import { zoneName } from './zone-name.js';

export interface FormatDateOptions {
  /** BCP 47 tag; default `en`. */
  readonly locale?: string;
  /** The zone whose clock is shown; default: the one in which the date was meant. */
  readonly timeZone?: string;
  /**
   * Whether a time names its zone: `auto` (the default) where its own clock and that of `timeZone` differ, `always` for times
   * among others that do.
   */
  readonly zoneName?: 'auto' | 'always';
  /** How long the names of months are; default `long`. */
  readonly width?: 'long' | 'short';
  /** The words round the date; default: those of the locale’s language. */
  readonly words?: DateWords;
}

/**
 * A date in words, as exactly as it is known and no more: `1961`, `July 1961`, `19–20 June 2024`, `about 1570`,
 * `spring 2002`, `between 1943 and 1945`, `44 BCE`, `66 Ma`. Where the clock of `timeZone` differs from that of the place
 * at which something happened, both times are said, its own first.
 */
export function formatDate(span: Span, options: FormatDateOptions = {}): string {
  const { locale = 'en', timeZone = span.zone, width = 'long', words = dateWords(locale), zoneName: naming } = options;
  const own = formatSpan(span, { locale, timeZone: span.zone, width, words });
  const isTime = isCoarser('day', span.precision);
  const named = (text: string, zone: string): string => `${text} ${zoneName(span.start, zone, locale)}`;
  if (!isTime) return own;
  if (!differs(span, timeZone)) return naming === 'always' ? named(own, timeZone) : own;
  const isSameDay = dayOf(span.start, span.zone) === dayOf(span.start, timeZone);
  const other = formatSpan(span, { locale, timeZone, width, words, ...(isSameDay && { date: false }) });
  return `${named(own, span.zone)}, ${named(other, timeZone)}`;
}

/** Whether a clock where something happened shows another time than one in the zone. */
export const differs = (span: Span, timeZone: string): boolean =>
  isCoarser('day', span.precision) &&
  Number.isFinite(span.start) &&
  offsetAt(span.start, timeZone) !== offsetAt(span.start, span.zone);

const dayOf = (t: Time, zone: string): number => {
  const { year, month, day } = civilFromWall(toWall(t, zone));
  return (year * 12 + month) * 31 + day;
};

type Style = PointStyle & { readonly words: DateWords };

function formatSpan(span: Span, style: Style): string {
  const { words } = style;
  if (span.set && span.members) return formatSet(span.members, span.set, style);
  const { from, to } = span;
  if (span.kind === 'instant') {
    if (!from && !to) return formatInstant(span, style);
    if (from && to) return words.between(phrase(from, style), phrase(to, style), from.precision);
    return from ? after(words.orLater, from, style) : after(words.orBefore, to!, style);
  }
  if (from && to) {
    const isPlain = ![from, to].some(
      (end) =>
        end.approximate ||
        end.uncertain ||
        end.part !== undefined ||
        end.calendar === 'julian' ||
        isCoarser(end.precision, 'year') ||
        isSpread(end),
    );
    const range = isPlain && from.precision === to.precision && formatRange(span, style);
    return range || words.range(formatInstant(from, style), formatInstant(to, style));
  }
  if (from) return after(span.openEnd ? words.since : words.from, from, style);
  return to ? after(span.openStart ? words.until : words.endedThen, to, style) : words.range('…', '…');
}

/** What follows a preposition: in some languages a month has another form then. */
const after = (words: Phrase, end: Span, style: Style): string => words(phrase(end, style), end.precision);

const phrase = (span: Span, style: Style): string =>
  formatInstant(span, { ...style, ...(style.words.inflectsMonths && { inflected: true }) });

/** Dates joined by “or” or “and”, as the language does that. */
function formatSet(members: readonly Span[], set: 'one' | 'all', style: Style): string {
  const type = set === 'one' ? 'disjunction' : 'conjunction';
  const texts = members.map((member) => formatSpan(member, style));
  return new Intl.ListFormat(style.locale, { type }).format(texts);
}

function formatInstant(span: Span, style: Style): string {
  const { words } = style;
  const isDoubtful = span.approximate || span.uncertain;
  const isInflected = Boolean(words.inflectsMonths) && (style.inflected === true || span.approximate);
  const plain = plainInstant(span, { ...style, inflected: isInflected });
  if (!isDoubtful) return plain;
  const unit = isSpread(span) ? 'day' : span.precision;
  const about = span.approximate ? words.about(plain, unit) : plain;
  // What is already “about the 1960s” has its article.
  return span.uncertain ? words.possibly(about, span.approximate ? 'year' : unit) : about;
}

function plainInstant(span: Span, style: Style): string {
  const { start, end, precision, estimate, part } = span;
  const { words } = style;
  const last = asTime(end - 1);
  if (estimate !== undefined) {
    return `${words.about(formatPoint(estimate, 'year', style), 'year')} (${formatRange({ ...span, precision: 'year' }, style)})`;
  }
  if (part !== undefined && !isSpread(span)) {
    const season = seasonOf(part);
    if (season === undefined || !words.season) return formatRange({ ...span, precision: 'month' }, style);
    return words.season(season, formatPoint(start, 'year', style));
  }
  if (isSpread(span)) {
    const inflected = { ...style, ...(words.inflectsMonths && { inflected: true }) };
    const unit = part === undefined ? precision : 'month';
    return words.between(formatPoint(start, unit, inflected), formatPoint(last, unit, inflected), unit);
  }
  // “At 15” would be no time of day in half of the languages.
  if (precision === 'hour') return formatRange({ start, end: asTime(end + MINUTE), precision: 'minute' }, style);
  if (span.calendar === 'gregorian') return formatPoint(start, precision, style);
  return words.julian(formatPoint(start, precision, { ...style, calendar: span.calendar }));
}

/** Whether the bounds are wider than the unit in which they are known: the 25th of some month, 1XX3. */
function isSpread({ start, end, precision, part, estimate }: Span): boolean {
  if (estimate !== undefined || isCoarser('day', precision) || isCoarser(precision, 'year')) return false;
  return end - start > unitLength(part === undefined ? precision : 'semester') * (part === undefined ? 1.5 : 1.2);
}
