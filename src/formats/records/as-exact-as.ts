import { asText } from './as-text.js';
import { wordsOf } from './words-of.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** The name of a column that says how exactly a date is known: `date_precision`, `startTimePrecision`, `dobPrecision`. */
const EXACTNESS = /^(?:(.*) )?(?:precision|granularity)$/;
/** Which dates it is about, if its name says so; otherwise about all. */
const OF_DATES = /^(?:date|dates|time|when|event date)$/;
const OF_STARTS = /(?:^| )(?:start|begin|from|inception|birth|born|dob)(?: |$)/;
const OF_ENDS = /(?:^| )(?:end|to|until|abolished|dissolved|death|died|dod)(?: |$)/;

/** What is left of `1967-07-01`, by the words of authors and by the numbers of Wikidata. */
const SHORTENED: readonly (readonly [words: RegExp, shorten: (date: string) => string])[] = [
  [/^(?:years?|y|9)$/, (date) => date.replace(/^(-?\d{4}).*/, '$1')],
  [/^(?:months?|m|10)$/, (date) => date.replace(/^(-?\d{4}-\d\d).*/, '$1')],
  [/^(?:days?|d|11)$/, (date) => date.replace(/^(-?\d{4}-\d\d-\d\d).*/, '$1')],
  [/^(?:decades?|8)$/, (date) => date.replace(/^(\d{3})\d.*/, '$1X')],
  [/^(?:century|centuries)$/, (date) => date.replace(/^(\d\d)\d\d.*/, '$1XX')],
];
/** A date, and the sign that it is only the beginning: that of someone who is alive. */
const PLAIN = /^(-?\d{4}-\d\d(?:-\d\d(?:T[\d:.]+Z?)?)?)(\/?)$/;

/**
 * Makes dates as exact as another column says that they are: many tables write 1967-07-01 for July 1967, and beside it
 * that only the month is known. Undefined if there is no such column.
 */
export function asExactAs(names: readonly string[]): ((when: When, row: Row) => When) | undefined {
  const columns = names.flatMap((name) => {
    const [found, about = ''] = EXACTNESS.exec(wordsOf(name)) ?? [];
    if (found === undefined) return [];
    const [isStart, isEnd] = [OF_STARTS.test(about), OF_ENDS.test(about)];
    // The precision of anything else, such as of coordinates.
    if (about !== '' && !OF_DATES.test(about) && !isStart && !isEnd) return [];
    return [{ name, isStart: !isEnd, isEnd: !isStart, isNumber: about !== '' }];
  });
  if (columns.length === 0) return undefined;
  return (when, row) => {
    const result: { -readonly [Field in 'date' | 'start' | 'end']?: string | number } = {};
    for (const { name, isNumber, ...ends } of columns) {
      const words = asText(row[name])?.toLowerCase() ?? '';
      const shorten = isNumber || !/^\d/.test(words) ? SHORTENED.find(([own]) => own.test(words))?.[1] : undefined;
      if (!shorten) continue;
      for (const field of ['date', 'start', 'end'] as const) {
        const [, date, open = ''] = PLAIN.exec(String(when[field])) ?? [];
        if (date !== undefined && (field === 'end' ? ends.isEnd : ends.isStart)) result[field] = shorten(date) + open;
      }
    }
    return { ...when, ...result };
  };
}
