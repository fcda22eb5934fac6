import type { TimelineEvent } from '../../src/model/document.js';

/** Fields of ours that sort events into a few kinds. */
const OWN = ['status', 'place', 'tags', 'color'] as const satisfies readonly (keyof TimelineEvent)[];

/** More values than these make no lanes that anybody could read. */
const MOST = 40;

/** By what the events can be put in lanes or coloured: `lane`, and each field that sorts them into some kinds. */
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
