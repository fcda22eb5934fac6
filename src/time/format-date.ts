import type { DateWords, Phrase } from './date-words.js';
import { edgeOf, isPlainPoint, monthsOf, sayAfter, sayAlone, type Style } from './format-instant.js';
import { formatRange } from './format-point.js';
import { dateWords } from './known-words.js';
import { differs, isTime, withClocks } from './other-clock.js';
import type { Span } from './span.js';

export interface FormatDateOptions {
  /** BCP 47 tag; default `en`. */
  readonly locale?: string;
  /** The zone whose clock is shown; default: the zone of the date. */
  readonly timeZone?: string;
  /**
   * Whether times name their zone: `auto` (the default) if the clock of their own zone differs from that of `timeZone`;
   * `always` for times listed with others that do.
   */
  readonly zoneName?: 'auto' | 'always';
  /** The length of month names; default `long`. */
  readonly width?: 'long' | 'short';
  /** `false` omits the day of a time, for one that is listed with others of that day; default `true`. */
  readonly day?: boolean;
  /** `false` omits the year of a month, a day or a time, for one that is listed with others of that year; default `true`. */
  readonly year?: boolean;
  /** The words around the date; default: those of the locale’s language. */
  readonly words?: DateWords;
}

/**
 * A date in words, as exactly as it is known and no more: `1961`, `July 1961`, `19–20 June 2024`, `about 1570`, `spring
 * 2002`, `between 1943 and 1945`, `44 BCE`, `66 Ma`. If the clock of `timeZone` differs from that of the event’s own
 * zone, both times are given, its own first.
 */
export function formatDate(span: Span, options: FormatDateOptions = {}): string {
  const { locale = 'en', timeZone: clock = span.zone, width = 'long', day, year, words = dateWords(locale) } = options;
  const namesZones = options.zoneName === 'always';
  return say(span, { locale, width, words, clock, namesZones, isPart: false, day, year });
}

function say(span: Span, alone: Style): string {
  const { words } = alone;
  if (span.set && span.members) return saySet(span.members, span.set, alone);
  const { from, to } = span;
  if (!from && !to && span.kind === 'instant') return sayAlone(span, alone);
  const style = { ...alone, isPart: true };
  if (span.kind === 'instant') return sayOneOf(from, to, style);
  if (from && to) return sayRange(span, from, to, style);
  if (from) return after(span.openEnd ? words.since : words.from, from, style);
  return to ? after(span.openStart ? words.until : words.endedThen, to, style) : words.range('…', '…');
}

/** A date between two others: “between 1943 and 1945”, “1984 or before”. */
function sayOneOf(from: Span | undefined, to: Span | undefined, style: Style): string {
  const { words } = style;
  const first = from && edgeOf(from, 'first', style);
  const last = to && edgeOf(to, 'last', style);
  if (!first) return last ? after(words.orBefore, last, style) : words.range('…', '…');
  if (!last) return after(words.orLater, first, style);
  const [begin, end] = [sayEnd(first, style), sayEnd(last, style)];
  return words.between(begin.text, end.text, begin.unit, end.unit);
}

function after(phrase: Phrase, end: Span, style: Style): string {
  const { text, unit } = sayEnd(end, style);
  return phrase(text, unit);
}

/** The end of an interval: one date, or one of several. */
const sayEnd = (end: Span, style: Style): ReturnType<typeof sayAfter> =>
  end.set || end.from || end.to ? { text: say(end, style), unit: 'year' } : sayAfter(end, style);

/** From one date to another. If both are of the same kind, the second has only what differs. */
function sayRange(span: Span, from: Span, to: Span, style: Style): string {
  const { words, clock } = style;
  const isOfOneKind = from.zone === to.zone && from.precision === to.precision;
  if (isOfOneKind && monthsOf(from, words) && monthsOf(to, words))
    return formatRange({ ...span, precision: 'month' }, { ...style, timeZone: from.zone });
  if (isOfOneKind && isPlainPoint(from) && isPlainPoint(to)) {
    const write = (timeZone: string, day: boolean): string =>
      formatRange(span, { ...style, timeZone, day: day && style.day });
    const both = withClocks([from.start, to.start], from, write, { ...style, isPart: false });
    if (both) return both;
  }
  // If one time names its zone, all do.
  const namesZones = style.namesZones || (isTime(from) && differs(from, clock)) || (isTime(to) && differs(to, clock));
  const [first, last] = [from, to].map((end) => say(end, { ...style, namesZones })) as [string, string];
  return words.range(first, last);
}

/** Dates joined by “or” or “and”, as the language joins them. */
function saySet(members: readonly Span[], set: 'one' | 'all', style: Style): string {
  const type = set === 'one' ? 'disjunction' : 'conjunction';
  const namesZones = style.namesZones || members.some((member) => differs(member, style.clock));
  const isPart = style.isPart || members.length > 1;
  const texts = members.map((member) => say(member, { ...style, namesZones, isPart }));
  return new Intl.ListFormat(style.locale, { type }).format(texts);
}
