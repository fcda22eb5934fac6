import type { DraftEvent } from '../reading/draft.js';
import { isObject } from '../reading/read-json.js';
import type { RecordColumns } from './record-columns.js';
import { hasMarkup } from '../reading/has-markup.js';
import { plainLine } from '../reading/plain-text.js';
import { readFields, wordsIn } from './record-fields.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** What a record says of an event besides when it was. */
export interface Description {
  /** All fields but the title; what has no field of ours is in `data`. */
  readonly event: DraftEvent;
  readonly title: string | undefined;
  /** Whether the title comes from a column that stands in for it. */
  readonly isInstead: boolean;
}

/** @param dated what the record says of its date: columns of dates that it was not taken from are the user’s own */
export function describeRecord(record: Row, columns: RecordColumns, dated: When): Description {
  const { roles, titles, insteadOfTitle, file } = columns;
  const told = columns.told(record);
  const { event, used } = readFields(told, roles, file);
  const taken = new Set([...used, ...dated.columns, ...titles]);
  for (const column of taken) if (saysMore(column, record[column], columns)) taken.delete(column);
  // What is called data is meant as ours is.
  const { data: own, ...others } = record;
  const given = Object.entries(isObject(own) && !taken.has('data') ? { ...own, ...others } : record);
  const data = given.filter(([column, value]) => !taken.has(column) && value !== '' && value !== null);
  const title = titleOf(told, titles);
  const instead = title === undefined && insteadOfTitle !== undefined ? wordsIn(told[insteadOfTitle]) : undefined;
  const lang = titles.length === 1 ? columns.langOf(record[titles[0]!]) : undefined;
  return {
    event: { ...event, lang: event.lang ?? lang, data: data.length > 0 ? Object.fromEntries(data) : undefined },
    title: title ?? instead,
    isInstead: instead !== undefined,
  };
}

/** Whether a field of ours has not all that a column says: of other languages, of what has more than a name, of other lanes. */
function saysMore(column: string, value: unknown, { roles, kind, hasMore }: RecordColumns): boolean {
  if (column === kind || hasMore(column, value)) return true;
  const isTags = column === roles.get('tags');
  if (!isTags && column !== roles.get('lane')) return false;
  return Array.isArray(value) ? value.some(isObject) || (!isTags && value.length > 1) : isObject(value);
}

/** The words of one column, or of several in a row; undefined where there are none. */
export function titleOf(record: Row, titles: readonly string[]): string | undefined {
  const words = titles.flatMap((column) => wordsIn(record[column]) ?? []).join(' ');
  const plain = hasMarkup(words) ? plainLine(words) : '';
  // What says nothing as HTML, such as a picture alone, is told as it is written.
  return plain || words || undefined;
}
