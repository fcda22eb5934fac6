import type { DraftEvent } from '../reading/draft.js';
import { isObject } from '../reading/read-json.js';
import type { RecordColumns } from './record-columns.js';
import { hasMarkup } from '../reading/has-markup.js';
import { plainLine } from '../reading/plain-text.js';
import { nameIn } from './list-in.js';
import { readFields, wordsIn } from './record-fields.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** What a record says about its event besides the date. */
export interface Description {
  /** All fields except for the title. What has no field of ours is in `data`. */
  readonly event: DraftEvent;
  readonly title: string | undefined;
  /** If there is no title: what is used instead, in words for a message. */
  readonly instead: string | undefined;
}

/** @param dated the date of the record. Columns of dates that it was not taken from are kept in `data`. */
export function describeRecord(record: Row, columns: RecordColumns, dated: When): Description {
  const { roles, titles, file } = columns;
  const told = columns.told(record);
  const { event, used } = readFields(told, roles, file);
  const taken = new Set([...used, ...dated.columns, ...titles]);
  for (const column of taken)
    if (saysMore(column, record[column], columns) || (titles.length > 1 && isObject(record[column])))
      taken.delete(column);
  // A field named `data` has the same meaning as ours.
  const { data: own, ...others } = record;
  const given = Object.entries(isObject(own) && !taken.has('data') ? { ...own, ...others } : record);
  const data = given.filter(([column, value]) => !taken.has(column) && value !== '' && value !== null);
  const title = titleOf(told, titles, columns.isMatch);
  const instead = title === undefined ? titleInstead(told, columns) : undefined;
  const measured = title === undefined && !instead ? measureOf(told, columns) : undefined;
  const lang = titles.length === 1 ? columns.langOf(record[titles[0]!]) : undefined;
  return {
    event: { ...event, lang: event.lang ?? lang, data: data.length > 0 ? Object.fromEntries(data) : undefined },
    title: title ?? instead?.title ?? measured,
    instead: instead?.said,
  };
}

/** Whether a column has more than our field: other languages, more than a name, other lanes. */
function saysMore(column: string, value: unknown, { roles, kind, hasMore }: RecordColumns): boolean {
  if (column === kind || hasMore(column, value)) return true;
  const isTags = column === roles.get('tags');
  if (!isTags && column !== roles.get('lane')) return false;
  return Array.isArray(value) ? value.some(isObject) || (!isTags && value.length > 1) : isObject(value);
}

/** The text of one column, or of several: joined, or of two opponents with a dash; undefined if they are empty. */
export function titleOf(record: Row, titles: readonly string[], isMatch = false): string | undefined {
  const words = titles
    .flatMap((column) => wordsIn(isMatch ? nameIn(record[column]) : record[column]) ?? [])
    .join(isMatch ? ' – ' : ' ');
  const plain = hasMarkup(words) ? plainLine(words) : words.replace(/\s*\n\s*/g, ' ');
  // HTML without text, such as a single picture, is kept as it is.
  return plain || words || undefined;
}

/** The number that an event without a title has, with its name: `Magnitude: 6.1`. */
export function measureOf(record: Row, { measure }: RecordColumns): string | undefined {
  const value = measure === undefined ? undefined : wordsIn(record[measure]);
  return value === undefined ? undefined : `${measure!}: ${value}`;
}

/** The number of characters of a text that can be a title. */
const BEGINNING = 80;

/** What is used if a record has no title: the column for that, or the beginning of its text. */
export function titleInstead(
  record: Row,
  { insteadOfTitle, texts }: RecordColumns,
): { readonly title: string; readonly said: string } | undefined {
  for (const column of insteadOfTitle) {
    const words = wordsIn(record[column]);
    if (words !== undefined) return { title: words, said: column };
  }
  const text = texts.find((column) => wordsIn(record[column]) !== undefined);
  if (text === undefined) return undefined;
  return { title: beginningOf(titleOf(record, [text])!), said: `beginning of ${text}` };
}

function beginningOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length <= BEGINNING ? line : `${line.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
}
