import { holdsDate } from './holds-date.js';
import type { Row } from './row.js';

/** So many members tell whether they are dated. */
const SAMPLE = 20;

/** Records, and where each of them is. */
interface Placed {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
}

/**
 * The members of members, where these have no dates themselves, `{ chrome: { releases: { 1: { release_date } } }, firefox: … }`: each has the name of
 * its own, and of what it is a member of as its group. Undefined where that is not so.
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

/** Whether several members are records that say when, most of them. */
function areDated(object: Row): boolean {
  const members = Object.values(object).slice(0, SAMPLE);
  return (
    members.length > 0 && members.filter((member) => isRecord(member) && saysDay(member)).length * 2 > members.length
  );
}

/** Whether a record itself has a text that is a date. */
const saysDay = (record: Row): boolean =>
  Object.values(record).some((value) => typeof value === 'string' && /\d{4}/.test(value) && holdsDate(value));

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
