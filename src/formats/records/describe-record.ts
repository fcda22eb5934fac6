import type { DraftEvent } from '../reading/draft.js';
import { isObject } from '../reading/read-json.js';
import type { RecordColumns } from './record-columns.js';
import { hasMarkup } from '../reading/has-markup.js';
import { plainLine } from '../reading/plain-text.js';
import { nameIn } from './list-in.js';
import { readFields, wordsIn } from './record-fields.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** What a record says of an event besides when it was. */
export interface Description {
  /** All fields but the title; what has no field of ours is in `data`. */
  readonly event: DraftEvent;
  readonly title: string | undefined;
  /** Where there is no title: what stands in for it, as a message says it. */
  readonly instead: string | undefined;
}

/** @param dated what the record says of its date: columns of dates that it was not taken from are the user’s own */
export function describeRecord(record: Row, columns: RecordColumns, dated: When): Description {
  const { roles, titles, file } = columns;
  const told = columns.told(record);
  const { event, used } = readFields(told, roles, file);
  const taken = new Set([...used, ...dated.columns, ...titles]);
  for (const column of taken)
    if (saysMore(column, record[column], columns) || (titles.length > 1 && isObject(record[column])))
      taken.delete(column);
  // What is called data is meant as ours is.
  const { data: own, ...others } = record;
  const given = Object.entries(isObject(own) && !taken.has('data') ? { ...own, ...others } : record);
  const data = given.filter(([column, value]) => !taken.has(column) && value !== '' && value !== null);
  const title = titleOf(told, titles, columns.isMatch);
  const instead = title === undefined ? titleInstead(told, columns) : undefined;
  const lang = titles.length === 1 ? columns.langOf(record[titles[0]!]) : undefined;
  return {
    event: { ...event, lang: event.lang ?? lang, data: data.length > 0 ? Object.fromEntries(data) : undefined },
    title: title ?? instead?.title,
    instead: instead?.said,
  };
}

/** Whether a field of ours has not all that a column says: of other languages, of what has more than a name, of other lanes. */
function saysMore(column: string, value: unknown, { roles, kind, hasMore }: RecordColumns): boolean {
  if (column === kind || hasMore(column, value)) return true;
  const isTags = column === roles.get('tags');
  if (!isTags && column !== roles.get('lane')) return false;
  return Array.isArray(value) ? value.some(isObject) || (!isTags && value.length > 1) : isObject(value);
}

/** The words of one column, or of several in a row, of two who met with a dash; undefined where there are none. */
export function titleOf(record: Row, titles: readonly string[], isMatch = false): string | undefined {
  const words = titles
    .flatMap((column) => wordsIn(isMatch ? nameIn(record[column]) : record[column]) ?? [])
    .join(isMatch ? ' – ' : ' ');
  const plain = hasMarkup(words) ? plainLine(words) : '';
  // What says nothing as HTML, such as a picture alone, is told as it is written.
  return plain || words || undefined;
}

/** So many letters of a text are a title. */
const BEGINNING = 80;

/** What stands in for a title that a record has not: the column for that, or the beginning of what it has to say. */
export function titleInstead(
  record: Row,
  { insteadOfTitle, texts }: RecordColumns,
): { readonly title: string; readonly said: string } | undefined {
  const words = insteadOfTitle === undefined ? undefined : wordsIn(record[insteadOfTitle]);
  if (words !== undefined) return { title: words, said: insteadOfTitle! };
  const text = texts.find((column) => wordsIn(record[column]) !== undefined);
  if (text === undefined) return undefined;
  return { title: beginningOf(titleOf(record, [text])!), said: `beginning of ${text}` };
}

function beginningOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length <= BEGINNING ? line : `${line.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
}
