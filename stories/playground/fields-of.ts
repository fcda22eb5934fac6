import type { TimelineEvent } from '../../src/model/document.js';

/** Our fields that may have only a few values. */
const OWN = ['status', 'place', 'tags', 'color'] as const satisfies readonly (keyof TimelineEvent)[];

/** More values than these would be too many lanes to read. */
const MOST = 40;

/** The fields by which events can be put in lanes or coloured: `lane`, and each field with only a few values. */
export function fieldsOf(events: readonly TimelineEvent[]): readonly string[] {
  const records = events.map((event) => Object(event.data) as Readonly<Record<string, unknown>>);
  const own = OWN.filter((name) => sorts(events.map((event) => event[name])));
  const others = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => name !== 'lane' && sorts(records.map((record) => record[name])),
  );
  return ['lane', ...new Set([...own, ...others])];
}

function sorts(values: readonly unknown[]): boolean {
  const given = values.map((value) => (Array.isArray(value) ? (value[0] as unknown) : value)).filter(isKind);
  const kinds = new Set(given).size;
  return kinds > 1 && kinds <= MOST && kinds < Math.max(3, given.length);
}

const isKind = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
