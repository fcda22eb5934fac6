import { isColor } from '../model/event-fields.js';
import type { TimelineEra, TimelineLane } from '../model/document.js';
import { dayBefore } from './dates/civil-date.js';
import { isPresent } from './dates/no-date.js';
import { Draft, fieldsAt, known, unreadable, type Origin } from './reading/draft.js';
import { describe } from './reading/html-fields.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { decodeEntities, plainLine } from './reading/plain-text.js';
import { isObject } from './reading/read-json.js';
import { readSpokenDate } from './dates/spoken-date.js';
import type { Resting } from '../rest.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

type Item = Readonly<Record<string, unknown>>;

/** The fields of an item that become fields of ours. */
const KNOWN = new Set(['id', 'content', 'start', 'end', 'group', 'title', 'type']);

/**
 * Reads the items and groups of vis-timeline: `{ items, groups }`, or an array of items. Its ends are moments, so the
 * end `2014-04-19` becomes the 18th as the last day; an end that is a month or a year is kept, since who writes
 * `1990` to `2000` does not mean 1999. Backgrounds are eras; contents and tooltips are HTML. What is in a group with
 * `visible: false` is left out; what is folded is shown.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed =>
  parseJson(input, options, valueInSlices);

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text', timeZone } = options;
  const root = recordOf(value);
  const items = Array.isArray(value) ? (value as unknown[]) : root['items'];
  if (!Array.isArray(items))
    return unreadable('no-events', name, 'has no items: expected { items, groups }, or an array of items', start);
  const draft = new Draft();
  const path = Array.isArray(value) ? '' : '/items';
  const eras: TimelineEra[] = [];
  const groups = groupsIn(root['groups']);
  const hidden = hiddenIn(groups ?? []);
  yield* eachOf(items as unknown[], (record, index) => {
    const item = recordOf(record);
    const group = hidden.get(idOf(item['group'] ?? null));
    if (group) group.items++;
    else eras.push(...addItem(draft, item, { path: `${path}/${String(index)}`, record }));
  });
  for (const { group, items: count } of hidden.values()) {
    if (count === 0) continue;
    const message = `the group is hidden (visible: false): its items are left out, ${String(count)} of them`;
    const origin = { path: `/groups/${String(groups!.indexOf(group))}`, record: group };
    draft.warn('hidden-group', origin, 'visible', message);
  }
  const lanes = groups && lanesOf(groups.filter(({ id }) => !hidden.has(idOf(id ?? null))));
  return draft.finish({ timeZone, lanes, eras: eras.length > 0 ? eras : undefined });
}

/** Adds an item as an event, or returns it as an era. */
function addItem(draft: Draft, item: Item, { path, record }: Origin): readonly TimelineEra[] {
  const origin = {
    path,
    record,
    fields: fieldsAt(path, { date: 'start', title: 'content', lane: 'group', description: 'title' }),
  };
  const type = item['type'];
  const [start, end] = [dateOf(item['start'], 'start', draft, origin), dateOf(item['end'], 'end', draft, origin)];
  if (start === undefined) return [];
  const title = lineOf(item['content']);
  const when = type === 'box' || type === 'point' ? { date: start } : whenOf(start, end);
  if (type === 'background') {
    if (title === undefined || !('end' in when))
      draft.warn('missing-title', origin, 'title', 'a background without a title or an end is left out');
    return title !== undefined && 'end' in when ? [{ title, ...when, ...colorOf(item) }] : [];
  }
  const rest = known(Object.fromEntries(Object.entries(item).filter(([key]) => !KNOWN.has(key))));
  draft.add(
    {
      id: item['id'] === undefined ? undefined : idOf(item['id']),
      ...when,
      title,
      ...describe(item['title']),
      url: linkOf(item['content']),
      lane: item['group'] === undefined || item['group'] === null ? undefined : idOf(item['group']),
      ...colorOf(item),
      data: Object.keys(rest).length > 0 ? rest : undefined,
    },
    origin,
  );
  return [];
}

function whenOf(
  start: string | number,
  end: string | number | undefined,
): { date: string | number } | { start: string | number; end: string | number } {
  const last = isDay(start) && isDay(end) && end > start ? dayBefore(end) : end;
  return last === undefined || last === start ? { date: start } : { start, end: last };
}

const isDay = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date);

/** ISO 8601, milliseconds, the output of `Date`, or `/Date(1198908717056)/` of ASP.NET. */
function dateOf(value: unknown, field: 'start' | 'end', draft: Draft, origin: Origin): string | number | undefined {
  if (value === undefined || value === null || value === '') {
    if (field === 'start') draft.reject('missing-date', origin, field, 'no start: expected a date');
    return undefined;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (field === 'end' && typeof value === 'string' && isPresent(value)) return '..';
  const [, ms] = (typeof value === 'string' && /^\/Date\((-?\d+)/.exec(value)) || [];
  if (ms !== undefined) return Number(ms);
  const date = typeof value === 'string' ? readSpokenDate(value, { order: 'month-first' })?.date : undefined;
  if (date !== undefined) return date;
  const message = `cannot read the date ${typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `of a ${typeof value}`}`;
  if (field === 'start') draft.reject('invalid-date', origin, field, message);
  else draft.warn('invalid-date', origin, field, message);
  return undefined;
}

/** A list of groups, or an object with groups by their ids. */
function groupsIn(groups: unknown): readonly Item[] | undefined {
  if (Array.isArray(groups)) return groups.map(recordOf);
  return isObject(groups) ? Object.entries(groups).map(([id, group]) => ({ id, ...recordOf(group) })) : undefined;
}

/** Groups that vis does not show, by their ids, with the number of their items, which is counted later. */
function hiddenIn(groups: readonly Item[]): ReadonlyMap<string, { readonly group: Item; items: number }> {
  // vis hides what is nested in a folded group in the same way, but readers can unfold it.
  const folded = new Set(
    groups.flatMap(({ showNested, nestedGroups }) =>
      showNested === false && Array.isArray(nestedGroups) ? nestedGroups.map(idOf) : [],
    ),
  );
  return new Map(
    groups
      .filter(({ id, visible }) => visible === false && id !== undefined && id !== null && !folded.has(idOf(id)))
      .map((group) => [idOf(group['id']), { group, items: 0 }]),
  );
}

/** Groups in order; nested groups are lanes within them. */
function lanesOf(groups: readonly Item[]): readonly TimelineLane[] {
  const parents = new Map(
    groups.flatMap(({ id, nestedGroups }) =>
      Array.isArray(nestedGroups) ? nestedGroups.map((inner: unknown) => [String(inner), idOf(id)] as const) : [],
    ),
  );
  const order = (group: Item): number =>
    typeof group['order'] === 'number' ? group['order'] : typeof group['value'] === 'number' ? group['value'] : 0;
  return groups
    .filter(({ id }) => id !== undefined && id !== null)
    .sort((a, b) => order(a) - order(b))
    .map((group) => {
      const id = idOf(group['id']);
      const [title, parent] = [lineOf(group['content']), parents.get(id)];
      return { id, ...(title !== undefined && { title }), ...(parent !== undefined && { parent }), ...colorOf(group) };
    });
}

/** The colour in `style="background-color: pink"`. */
function colorOf({ style }: Item): { color?: string } {
  const [, color] =
    (typeof style === 'string' &&
      (/background(?:-color)?\s*:\s*([^;]+)/i.exec(style) ?? /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(style))) ||
    [];
  return color !== undefined && isColor(color.trim()) ? { color: color.trim() } : {};
}

/** The target of the only link in a content. */
function linkOf(content: unknown): string | undefined {
  const links = typeof content === 'string' ? [...content.matchAll(LINK)] : [];
  const [url] = links.length === 1 ? links[0]!.slice(1).filter(Boolean) : [];
  return url === undefined ? undefined : decodeEntities(url);
}

/** A link of HTML, with its address in double quotes, in single ones, or in none. */
const LINK = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

function lineOf(value: unknown): string | undefined {
  const line = typeof value === 'string' ? plainLine(value) : typeof value === 'number' ? String(value) : '';
  return line === '' ? undefined : line;
}

const recordOf = (value: unknown): Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : {};

/** Ids are numbers or texts in vis-timeline. */
const idOf = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id));
