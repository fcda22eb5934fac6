import { memoizeEach } from '../memoize.js';
import type { EventTable } from '../model/event-table.js';
import type { DatedEvent } from '../model/validate.js';
import { formatPoint, formatRange, type PointStyle } from '../time/format-point.js';
import type { View } from '../scale/view.js';
import { isCoarser, unitLength, type Precision } from '../time/precision.js';
import { zoneName } from '../time/zone-name.js';
import { asTime, lastBefore, type Time } from '../time/time.js';
import { hasOtherClocks, isOfOneDay } from './event-words.js';
import type { LayoutInput } from './setting.js';
import type { Scene } from './scene.js';

type Words = Pick<LayoutInput, 'table' | 'locale' | 'timeZone' | 'messages' | 'now'>;

/** More enlarged stretches than this are not listed one by one. */
const MOST_NAMED = 2;

/**
 * A summary of the picture in two sentences: “7 events, 1961 to 20 June 2024. Not to scale: 19–20 June 2024 enlarged.”
 */
export function summarise(count: number, table: EventTable, scene: Scene, words: Words): string {
  if (count === 0) return words.messages.empty;
  return [...wholeWords(table, count, words), ...sentencesOf(scaleWords(scene, words), words)].join('').trim();
}

/** The sentences about all events, which stay the same in every view. */
const wholeWords = memoizeEach((table: EventTable, count: number, words: Words): readonly string[] => {
  const { earliest, latest, endsUnknown } = factsOf(table);
  // An event that has not begun does not go on.
  const goesOn = table.rows.some(({ span }) => span.openEnd && span.start <= (words.now ?? Infinity));
  const from = endWords(table.rows[earliest]!, asTime(table.start[earliest]!), words);
  const last = lastBefore(asTime(table.end[latest]!), asTime(table.start[latest]!));
  const until = (day: boolean): string => endWords(table.rows[latest]!, last, { ...words, day });
  // If it ends at the moment it began, that is said once, not with a time of day as its end.
  const to = until(true) === from ? from : until(!isOfOneDay(words));
  const said = [
    words.messages.summary(count, from, to),
    goesOn && words.messages.goesOn,
    endsUnknown && words.messages.endsUnknown,
    hasOtherClocks(words) && words.messages.clock(zoneName(asTime(table.start[latest]!), words.timeZone, words.locale)),
  ];
  return sentencesOf(said, words);
});

/** A sentence that ends with an abbreviation, such as a year in Russian, already has its full stop. */
const sentencesOf = (said: readonly Said[], { messages }: Words): readonly string[] =>
  said.flatMap((sentence) => (sentence ? sentence.replace(/\.$/, '') + messages.sentenceEnd : []));

/** A sentence, or none. */
type Said = string | false | undefined;

/** The facts about all events, which are the same in every view. */
const factsOf = memoizeEach(({ start, end, rows }: EventTable) => ({
  earliest: start.reduce((best, own, i) => (own < start[best]! ? i : best), 0),
  latest: end.reduce((best, own, i) => (own > end[best]! ? i : best), 0),
  endsUnknown: rows.some(({ span }) => span.unknownStart || span.unknownEnd),
}));

/** How many events a view shows, and its extent, no finer than a view of its length can be read. */
export const viewWords = (count: number, all: number, view: View, words: Words): string =>
  words.messages.shown(count, all, stretchWords(view, words));

/** A stretch of time in words, no finer than can be read at its length. */
export function stretchWords({ start, end }: View, words: Pick<LayoutInput, 'locale' | 'timeZone'>): string {
  const precision = shownPrecision(end - start);
  // To the end of the minute or second that contains the end.
  const unit = isCoarser('day', precision) ? unitLength(precision) : 1;
  return formatRange({ start, end: asTime(Math.ceil(end / unit) * unit), precision }, words);
}

/** How finely a stretch of time can be read, by its length in ms. */
export const shownPrecision = (length: number): Precision =>
  SHOWN_UNITS.find((unit) => length >= 2 * unitLength(unit)) ?? 'microsecond';

const SHOWN_UNITS = ['year', 'month', 'day', 'minute', 'second', 'millisecond'] as const;

function scaleWords(scene: Scene, { messages }: Words): readonly Said[] {
  if (scene.scale === 'sequence') return [messages.inSequence];
  if (scene.scale === 'log') return [messages.logarithmic];
  const enlarged = scene.bursts.filter((burst) => burst.enlarged).map(({ name }) => name);
  const isNamed = enlarged.length > 0 && enlarged.length <= MOST_NAMED;
  const why = isNamed ? messages.notToScale(enlarged) : scene.breaks.length > 0 ? messages.gapsShortened : undefined;
  return [why, scene.isEvened && messages.evenedOut];
}

/**
 * An instant in its own words; otherwise the first or last day of the known extent, or for a decade its first or last
 * year.
 */
function endWords({ event, span }: DatedEvent, end: Time, words: Words & Pick<PointStyle, 'day'>): string {
  const isPlain = span.kind === 'instant' && !span.set && Number.isFinite(span.end - span.start);
  const { displayDate = '' } = event;
  // A mark alone, such as a full stop, hides a date that only gives an event its place.
  if (isPlain && /[\p{L}\d]/u.test(displayDate)) return displayDate;
  const isCoarse = isCoarser(span.precision, 'year') || span.part !== undefined;
  return formatPoint(end, isCoarse ? 'year' : span.precision, words);
}
