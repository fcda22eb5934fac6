import type { DateWords, Phrase } from './date-words.js';
import { edgeOf, isPlainPoint, monthsOf, sayAfter, sayAlone, type Style } from './format-instant.js';
import { formatRange } from './format-point.js';
import { dateWords } from './known-words.js';
import { differs, isTime, withClocks } from './other-clock.js';
import type { Span } from './span.js';

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
  /** `false` says a time without its day, for one that stands among others of that day; default `true`. */
  readonly day?: boolean;
  /** `false` says a month, a day or a time without its year, for one that stands among others of that year; default `true`. */
  readonly year?: boolean;
  /** The words round the date; default: those of the locale’s language. */
  readonly words?: DateWords;
}

/**
 * A date in words, as exactly as it is known and no more: `1961`, `July 1961`, `19–20 June 2024`, `about 1570`,
 * `spring 2002`, `between 1943 and 1945`, `44 BCE`, `66 Ma`. Where the clock of `timeZone` differs from that of the place
 * at which something happened, both times are said, its own first.
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

/** Some date from one to another: “between 1943 and 1945”, “1984 or before”. */
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

/** From one date to another, each only said as far as it differs, where they are of one kind. */
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
  // Beside a time that names its zone, all of them do.
  const namesZones = style.namesZones || (isTime(from) && differs(from, clock)) || (isTime(to) && differs(to, clock));
  const [first, last] = [from, to].map((end) => say(end, { ...style, namesZones })) as [string, string];
  return words.range(first, last);
}

/** Dates joined by “or” or “and”, as the language does that. */
function saySet(members: readonly Span[], set: 'one' | 'all', style: Style): string {
  const type = set === 'one' ? 'disjunction' : 'conjunction';
  const namesZones = style.namesZones || members.some((member) => differs(member, style.clock));
  const isPart = style.isPart || members.length > 1;
  const texts = members.map((member) => say(member, { ...style, namesZones, isPart }));
  return new Intl.ListFormat(style.locale, { type }).format(texts);
}
