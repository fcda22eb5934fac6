import { plainText } from '../../formats/reading/plain-text.js';
import type { FoldText } from '../../layout/list/fold-text.js';
import { momentWords } from '../../layout/list/moment-words.js';
import { plainSearch } from '../../layout/list/plain-search.js';
import { spanWords } from '../../layout/list/span-words.js';
import type { TimelineLane } from '../../model/document.js';
import { asFilter, phrasesOf } from '../../model/filter-text.js';
import type { Filter } from '../../model/filter.js';
import { LONGEST_TEXT, shorten } from '../../model/shorten.js';
import type { DatedEvent } from '../../model/validate.js';
import type { View } from '../../scale/view.js';
import type { Span } from '../../time/span.js';
import type { readView } from '../../timeline/read-view.js';
import type { EventWords } from '../../timeline/event-in-words.js';

/** What the meaning of a filter depends on. */
export interface Understanding {
  readonly timeZone: string;
  readonly locale: string;
  readonly readView: typeof readView;
  /** The lanes of the document, some of which may contain others. */
  readonly lanes: readonly TimelineLane[];
  readonly fold: FoldText;
  /** What the picture says about an event. */
  readonly wordsOf: (row: DatedEvent) => EventWords;
}

/** Whether an event matches. */
export interface EventTest {
  /** Whether any event of a lane can match, without looking at the events. */
  readonly isLane: (lane: string) => boolean;
  readonly matches: (row: DatedEvent) => boolean;
  /** Tests of events in columns, before they are made; undefined if there are none. */
  readonly quick?: QuickTest;
}

/** Tests of events in columns. */
export interface QuickTest {
  /** When an event must have been; undefined if that does not matter. */
  readonly view: View | undefined;
  /** Whether the filter asks for nothing but that. */
  readonly isOfTime: boolean;
  /**
   * A test of events of a lane that have only a title and a time. Its result is undefined if the whole event is needed.
   *
   * @param row an event of the lane
   */
  readonly plainTest: (row: DatedEvent) => (title: string, t: number) => boolean | undefined;
}

/**
 * A filter as a test of events.
 *
 * @throws RangeError if a date in it cannot be read
 */
export function eventTest(filter: Filter, understanding: Understanding): EventTest {
  if (typeof filter === 'function') return { isLane: () => true, matches: ({ event }) => filter(event) };
  const { text = '', lanes, tags, start, end } = asFilter(filter);
  const { timeZone, fold } = understanding;
  const wanted = lanes && lanesWithin(lanes, understanding.lanes);
  const view = start === undefined && end === undefined ? undefined : understanding.readView({ start, end }, timeZone);
  const phrases = phrasesOf(text).map(fold);
  const tests = [
    ...(view ? [(row: DatedEvent) => isWithin(row, view)] : []),
    ...(tags ? [({ event }: DatedEvent) => event.tags?.some((tag) => tags.includes(tag)) === true] : []),
    ...(phrases.length > 0 ? [phraseTest(phrases, understanding)] : []),
  ];
  return {
    isLane: (lane) => wanted?.has(lane) ?? true,
    matches: (row) => tests.every((test) => test(row)),
    quick: {
      view,
      isOfTime: !tags && phrases.length === 0,
      plainTest: plainTester(phrases, tags !== undefined, understanding),
    },
  };
}

/** As {@link phraseTest}, for events that have only a title and a time, and so no tags. */
function plainTester(
  phrases: readonly string[],
  needsTags: boolean,
  { fold, wordsOf, locale, timeZone }: Understanding,
): QuickTest['plainTest'] {
  if (needsTags) return () => () => false;
  // A phrase over several lines can be found only in the whole event.
  if (phrases.some((phrase) => phrase.includes('\n'))) return () => () => undefined;
  let search: ReturnType<typeof plainSearch> | undefined;
  return (row) => {
    const words = wordsOf(row);
    const lane = fold(`${words.lane}\n${words.kind}`);
    // A function that gives lanes may need the whole event.
    const say = (span: Span): string => fold(wordsOf({ ...row, span }).date);
    const has = (search ??= plainSearch(phrases, fold, momentWords({ say, locale, timeZone })));
    return (title, t) => has({ title, t, lane });
  };
}

/** Some lanes, and those inside them. */
function lanesWithin(ids: readonly string[], declared: readonly TimelineLane[]): ReadonlySet<string> {
  const found = new Set(ids);
  const parents = new Map(declared.map(({ id, parent }) => [id, parent]));
  for (const [id] of parents) {
    const around: string[] = [];
    for (let own: string | undefined = id; own !== undefined && !around.includes(own); own = parents.get(own))
      around.push(own);
    if (around.some((own) => ids.includes(own))) found.add(id);
  }
  return found;
}

/** An event without a duration is within the view that contains its time. */
const isWithin = ({ span }: DatedEvent, { start, end }: View): boolean =>
  span.start < end && (span.end > start || (span.end === span.start && span.start >= start));

/** Dates, which take by far the most time to write, are searched only if the words are nowhere else. */
function phraseTest(phrases: readonly string[], understanding: Understanding): EventTest['matches'] {
  const { fold } = understanding;
  let say: ReturnType<typeof sayerLike> | undefined;
  return (row) => {
    const plain = fold(textOf(row));
    const missing = phrases.filter((phrase) => !plain.includes(phrase));
    if (missing.length === 0) return true;
    const words = fold((say ??= sayerLike(row, understanding))(row));
    return missing.every((phrase) => words.includes(phrase));
  };
}

/** Words the dates and lanes of events, and formats a date only if no earlier one has shown how: `first` is any of the events. */
function sayerLike(first: DatedEvent, { wordsOf, locale, timeZone }: Understanding): (row: DatedEvent) => string {
  const dateOf = spanWords({ say: (span) => wordsOf({ ...first, span }).workedOut, locale, timeZone });
  return (row) => {
    // The words for a lane do not depend on the date.
    const { lane, kind } = wordsOf({ ...row, span: first.span });
    return [row.event.displayDate ?? '', dateOf(row.span), lane, kind].join('\n');
  };
}

function textOf({ event }: DatedEvent): string {
  const { title, description, descriptionHtml = '', tags = [], place = '' } = event;
  return [
    title,
    shorten(description ?? plainText(descriptionHtml), LONGEST_TEXT),
    ...tags,
    typeof place === 'string' ? place : place.name,
  ].join('\n');
}
