import { itemsOf } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { isRecord, type Row } from './row.js';

/** The greatest depth at which timelines are searched for. */
const DEEPEST = 40;
/** The first list of exhibits is at most this deep, among at most this many members of each object. */
const NEAR = 6;
const MOST_MEMBERS = 50;
/** The end year of a timeline that is ongoing. */
const FOR_EVER = 9999;

/** Records, and their paths in the document. */
interface Placed {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
}

/**
 * Makes records of the timelines and exhibits of ChronoZoom. A timeline contains others or names its parent; either way
 * they get a relation `part-of`. An exhibit is a part of its timeline, and has the picture and the description of its
 * first content item. Lanes are the regimes of Big History, from Cosmos to Humanity. Undefined for any other value.
 */
export function exhibitsIn(root: unknown): Placed | undefined {
  if (!hasExhibits(root)) return undefined;
  const records: Row[] = [];
  const paths: string[] = [];
  let shown = 0;

  function add(record: Row, part: unknown, path: string): void {
    const target = asText(part);
    const relations = target === undefined ? {} : { relations: [{ type: 'part-of', target }] };
    records.push({ ...record, ...relations });
    paths.push(path);
  }

  function walk(value: unknown, path: string, parent: unknown, depth: number): void {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    const own = value as Row;
    const lists = Object.keys(own).filter((name) => LIST.test(name) && Array.isArray(own[name]));
    const isTimeline = lists.some((name) => EXHIBITS.test(name)) && startOf(own) !== undefined;
    if (!isTimeline) {
      const above = own['parentTimelineId'] ?? parent;
      for (const [key, member] of Object.entries(own)) walk(member, `${path}/${key}`, above, depth + 1);
      return;
    }
    const { exhibits, Exhibits = exhibits, ...rest } = own;
    const {
      FromYear,
      ToYear,
      start = FromYear,
      end = ToYear,
      Title,
      title = Title,
      ID,
      id = ID,
      Regime,
      ...said
    } = without(rest, lists);
    const lane = Regime === undefined ? {} : { lane: Regime };
    add(
      { ...(id !== undefined && { id }), title, ...said, ...lane, start, end: end === FOR_EVER ? '..' : end },
      parent,
      path,
    );
    for (const [index, exhibit] of itemsOf(Exhibits).entries()) {
      shown++;
      if (isRecord(exhibit)) add({ ...exhibitAsRecord(exhibit), ...lane }, id, `${path}/exhibits/${String(index)}`);
    }
    for (const name of lists) if (!EXHIBITS.test(name)) walk(own[name], `${path}/${name}`, id, depth + 1);
  }

  walk(root, '', undefined, 0);
  return shown > 0 ? { records, paths } : undefined;
}

/** Whether there is a list of exhibits near the root. Of other lists only the first item is searched, to save time. */
const hasExhibits = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  depth < NEAR &&
  (Array.isArray(value)
    ? hasExhibits(value[0], depth + 1)
    : Object.entries(value)
        .slice(0, MOST_MEMBERS)
        .some(
          ([name, member]) =>
            (EXHIBITS.test(name) && Array.isArray(member)) ||
            (typeof member === 'object' && hasExhibits(member, depth + 1)),
        ));

const LIST = /^(?:exhibits|(?:child)?timelines)$/i;
const EXHIBITS = /^exhibits$/i;

const startOf = ({ start, FromYear }: Row): unknown => start ?? FromYear;

function exhibitAsRecord(exhibit: Row): Row {
  const { time, Year, Title, title = Title, ID, id = ID, ...rest } = exhibit;
  const first = itemsOf(exhibit['contentItems'] ?? exhibit['ContentItems']).find(isRecord) ?? {};
  const [address, words, kind] = ['uri', 'description', 'mediaType'].map((name) => textIn(first, name));
  return {
    ...(id !== undefined && { id }),
    title,
    ...rest,
    date: time ?? Year,
    ...(words !== undefined && { description: words }),
    ...(address !== undefined &&
      (/^(?:picture|image|photo)/i.test(kind ?? '') ? { image: address } : { url: address })),
  };
}

/** The text of a member, whose name may be in capital or small letters. */
const textIn = (item: Row, name: string): string | undefined => {
  const value = Object.entries(item).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const without = (record: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
