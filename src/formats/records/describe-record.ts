import type { DraftEvent } from '../reading/draft.js';
import { isObject } from '../reading/read-json.js';
import type { RecordColumns } from './record-columns.js';
import { hasMarkup } from '../reading/has-markup.js';
import { plainLine } from '../reading/plain-text.js';
import { readFields, wordsIn } from './record-fields.js';
import type { Row } from './row.js';

/** What a record says of an event besides when it was. */
export interface Description {
  /** All fields but the title; what has no field of ours is in `data`. */
  readonly event: DraftEvent;
  readonly title: string | undefined;
  /** Whether the title comes from a column that stands in for it. */
  readonly isInstead: boolean;
}

export function describeRecord(record: Row, { roles, when, titles, insteadOfTitle, kind }: RecordColumns): Description {
  const { event, used } = readFields(record, roles);
  const taken = new Set([...used, ...when.columns, ...titles]);
  taken.delete(kind ?? '');
  // What is called data is meant as ours is.
  const { data: own, ...others } = record;
  const columns = Object.entries(isObject(own) && !taken.has('data') ? { ...own, ...others } : record);
  const data = columns.filter(([column, value]) => !taken.has(column) && value !== '' && value !== null);
  const title = titleOf(record, titles);
  const instead = title === undefined && insteadOfTitle !== undefined ? wordsIn(record[insteadOfTitle]) : undefined;
  return {
    event: { ...event, data: data.length > 0 ? Object.fromEntries(data) : undefined },
    title: title ?? instead,
    isInstead: instead !== undefined,
  };
}

/** The words of one column, or of several in a row; undefined where there are none. */
export function titleOf(record: Row, titles: readonly string[]): string | undefined {
  const words = titles.flatMap((column) => wordsIn(record[column]) ?? []).join(' ');
  const plain = hasMarkup(words) ? plainLine(words) : '';
  // What says nothing as HTML, such as a picture alone, is told as it is written.
  return plain || words || undefined;
}
