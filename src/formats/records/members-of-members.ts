import { holdsDate } from './holds-date.js';
import { isRecord, type Row } from './row.js';

/** How many members are examined to decide whether they have dates. */
const SAMPLE = 20;

/** Records, and their paths in the document. */
interface Placed {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
}

/**
 * Makes records of the members of members, such as `{ chrome: { releases: { 1: { release_date } } }, firefox: … }`. The
 * key of each becomes its `name`, and that of the outer member its `group`. Undefined if the outer members have dates
 * themselves, or the inner ones have none.
 */
export function membersOfMembers(entries: readonly (readonly [string, Row])[]): Placed | undefined {
  const [, first] = entries[0]!;
  const [key] = Object.entries(first).find(([, inner]) => isRecord(inner) && areDated(inner)) ?? [];
  if (key === undefined || !entries.every(([, { [key]: inner, ...rest }]) => isRecord(inner) && !saysDay(rest)))
    return undefined;
  const records: Row[] = [];
  const paths: string[] = [];
  for (const [group, { [key]: inner }] of entries)
    for (const [name, record] of Object.entries(inner as Row)) {
      if (!isRecord(record)) continue;
      records.push({ name, ...(entries.length > 1 && { group }), ...record });
      paths.push(`/${group}/${key}/${name}`);
    }
  return { records, paths };
}

/** Whether more than half of the members are records with dates. */
function areDated(object: Row): boolean {
  const members = Object.values(object).slice(0, SAMPLE);
  return (
    members.length > 0 && members.filter((member) => isRecord(member) && saysDay(member)).length * 2 > members.length
  );
}

/** Whether a record has a date as text in one of its own fields. */
const saysDay = (record: Row): boolean =>
  Object.values(record).some((value) => typeof value === 'string' && /\d{4}/.test(value) && holdsDate(value));
