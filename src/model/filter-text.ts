import type { EventFilter } from './filter.js';

/** A word, or a name with a colon and a word. In quotes a word may have spaces, and `""` stands for a quote. */
const PART = /(?:(lane|tag|date):)?("(?:[^"]|"")*"?|\S+)/gu;

/**
 * Reads a filter as people write it: `treaty lane:"South Korea" tag:arms date:1961/2000`. Several lanes, or tags, are alternatives. A
 * single date stands for the time within it, and `..` for an open end. Any text can be read: what has no other meaning is a
 * word to search for.
 */
export function readFilter(text: string): EventFilter {
  const words: string[] = [];
  const lanes: string[] = [];
  const tags: string[] = [];
  let dates: Pick<EventFilter, 'start' | 'end'> = {};
  for (const [, name, value = ''] of text.matchAll(PART)) {
    const plain = unquoted(value);
    if (name === 'lane') lanes.push(plain);
    else if (name === 'tag') tags.push(plain);
    else if (name === 'date') dates = readDates(plain);
    else if (plain.trim() !== '') words.push(quoted(plain));
  }
  return {
    ...(words.length > 0 && { text: words.join(' ') }),
    ...(lanes.length > 0 && { lanes }),
    ...(tags.length > 0 && { tags }),
    ...dates,
  };
}

/** A filter in its parts; values of wrong types are left out. */
export function asFilter(filter: EventFilter | string): EventFilter {
  if (typeof filter === 'string') return readFilter(filter);
  const { text, lanes, tags, ...dates } = filter;
  const names = (given: unknown): readonly string[] => [given].flat().map(String);
  return {
    ...(text !== undefined && { text: names(text).join(' ') }),
    ...(lanes && { lanes: names(lanes) }),
    ...(tags && { tags: names(tags) }),
    ...dates,
  };
}

/** Writes a filter so that {@link readFilter} reads the same. */
export function filterText({ text = '', lanes = [], tags = [], start, end }: EventFilter): string {
  const dates = [start, end].map((date) => dateText(date) || '..').join('/');
  return [
    ...phrasesOf(text).map(quoted),
    ...lanes.map((lane) => `lane:${quoted(lane)}`),
    ...tags.map((tag) => `tag:${quoted(tag)}`),
    ...(dates === '../..' ? [] : [`date:${quoted(dates)}`]),
  ].join(' ');
}

/** The words of a search; a text in quotes is one. */
export const phrasesOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/"(?:[^"]|"")*"?|\S+/gu), ([phrase]) => unquoted(phrase)).filter(
    (phrase) => phrase.trim() !== '',
  );

const unquoted = (value: string): string =>
  value.startsWith('"') ? value.replace(/^"|"$/gu, '').replaceAll('""', '"') : value;

/** Quotes a word only if it would otherwise be read as something else. */
const quoted = (value: string): string =>
  /^$|\s|^"|^(?:lane|tag|date):/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

function readDates(text: string): Pick<EventFilter, 'start' | 'end'> {
  const [start = '', end = start] = text.split('/');
  const isOpen = (date: string): boolean => date === '' || date === '..';
  return { ...(!isOpen(start) && { start }), ...(!isOpen(end) && { end }) };
}

/** A date as text that can be typed; the empty string for none. */
export function dateText(date: EventFilter['start']): string {
  if (date === undefined) return '';
  if (typeof date === 'number') return new Date(date).toISOString();
  return date instanceof Date ? date.toISOString() : String(date);
}
