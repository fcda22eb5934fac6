import type { Resting } from '../../rest.js';
import { eachOf } from '../reading/each-of.js';
import { fieldsOfHeading, headingIn, type Heading } from './headings.js';
import { nameIn } from './list-in.js';
import { isRecord, type Row } from './row.js';
import { eventsWithin } from './timelines.js';

/** The greatest depth at which lists of events are searched for. */
const DEEPEST = 8;
/** The most records that are searched for. */
const MOST = 2_000_000;
/** How many items of a list are looked at between two rests. */
const STEP = 2048;

/** Records in a list of a JSON value. */
export interface List {
  readonly items: readonly Row[];
  /** The place of an item in the document. */
  readonly pathOf: (index: number) => string;
  /** The keys of the path to the list. */
  readonly names: readonly string[];
  /** The fields of the record that contains the list, if it is itself an item of a list. */
  readonly own: Row;
  /** That record, if it is the only one in its list. */
  readonly head: Row | undefined;
}

/** Finds the lists of records in a JSON value, with rests. A list whose items only head lists is not one of them. */
export function* listsIn(root: unknown): Resting<readonly List[]> {
  const lists: List[] = [];
  let count = 0;
  function* walk(
    value: unknown,
    path: string,
    names: readonly string[],
    own: Row,
    depth: number,
    head?: Row,
  ): Resting<void> {
    if (depth > DEEPEST || count > MOST || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const [key, member] of Object.entries(value))
        yield* walk(
          member,
          `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          [...names, key],
          own,
          depth + 1,
          head,
        );
      return;
    }
    const items: Row[] = [];
    const places: number[] = [];
    for (const [index, member] of (value as unknown[]).entries()) {
      if (index % STEP === STEP - 1) yield;
      // The World Bank returns an array of two: facts about the pages, and the list of records.
      if (Array.isArray(member))
        yield* walk(member, `${path}/${String(index)}`, [...names, String(index)], own, depth + 1);
      else if (isRecord(member)) {
        if (places.length > 0 || items.length < index) places[items.length] = index;
        items.push(member);
      }
    }
    const pathOf = (index: number): string => `${path}/${String(places[index] ?? index)}`;
    count += items.length;
    if (items.length < value.length / 2 || items.length === 0) return;
    const inner: { heading: Heading; index: number }[] = [];
    yield* eachOf(items, (item, index) => {
      const heading = headingIn(item);
      if (heading) inner.push({ heading, index });
    });
    const isAlone = items.length === 1;
    // If most items of a list contain a list, the items are only headings.
    if (inner.length > items.length / 2) {
      for (const { heading, index } of inner) {
        const { key, list, item } = heading;
        const outer = { ...own, ...fieldsOfHeading(heading, isAlone, names.at(-1)) };
        yield* walk(list, `${pathOf(index)}/${key}`, names, outer, depth + 1, isAlone ? item : undefined);
      }
      return;
    }
    const timelines: { key: string; list: readonly unknown[]; item: Row; index: number }[] = [];
    yield* eachOf(items, (item, index) => {
      const [key, list] = eventsWithin(item, isAlone) ?? [];
      if (key !== undefined) timelines.push({ key, list: list!, item, index });
    });
    const events = timelines.reduce((sum, { list }) => sum + list.length, 0);
    if (timelines.length <= items.length / 2 || events <= items.length) lists.push({ items, pathOf, names, own, head });
    else
      for (const { key, list, item, index } of timelines) {
        const group = isAlone ? undefined : nameIn(item);
        const outer = { ...own, ...(group !== undefined && { group }) };
        yield* walk(list, `${pathOf(index)}/${key}`, names, outer, depth + 1, isAlone ? item : undefined);
      }
  }
  yield* walk(root, '', [], {}, 0);
  return lists;
}
