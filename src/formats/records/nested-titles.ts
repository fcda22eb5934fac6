import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { isOfOther, rolesByName } from './field-roles.js';
import { namesIn } from './record-columns.js';
import type { Row } from './row.js';
import { mostTelling } from './telling-column.js';
import { wordsOf } from './words-of.js';

/** The keys of the title of an object, in order of preference. */
const TITLES = ['title', 'headline', 'name', 'summary', 'label', 'subject', 'message', 'content', 'url'];
/** Names of kinds, which at least say what it was. */
const KIND = /(?:^| )(?:type|kind)$/;
/** The greatest depth; deeper ones are about something else. */
const DEEPEST = 3;
/** If more than this share of the texts differ, they are titles, whatever their name. */
const TELLING = 0.5;

/**
 * Returns a reader for records that have neither a title nor distinct texts: it adds the title of the only object in
 * them that has one, `GET /a.js` of `{ request: { method: 'GET', url: '/a.js' } }`; without any text, the kind that is
 * nested in them. Undefined if this is not needed.
 *
 * @param sample the first of the records
 */
export function nestedTitlesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const names = namesIn(sample);
  const roles = rolesByName(names);
  // An id tells records apart, but says nothing.
  const others = names.filter((name) => name !== roles.get('id'));
  if (roles.has('title') || mostTelling(sample, others, TELLING) !== undefined) return undefined;
  const things = names.filter(
    (name) =>
      !isOfOther(name) &&
      !name.startsWith('_') &&
      sample.filter((record) => titleIn(record[name]) !== undefined).length * 2 > sample.length,
  );
  const [thing, other] = things;
  if (thing !== undefined && other === undefined) return (record) => withTitle(record, titleIn(record[thing]));
  const within = things.length > 0 ? undefined : titleOfMembers(sample, names);
  if (within) return (record) => withTitle(record, within(record));
  const hasWords = mostTelling(sample, names, -1) !== undefined;
  return hasWords || !sample.some((record) => kindWithin(record) !== undefined)
    ? undefined
    : (record) => withTitle(record, kindWithin(record));
}

/** The title of objects one level down, `{ data: { card: { name }, board: { name } } }`: of several, those that differ most. */
function titleOfMembers(
  sample: readonly Row[],
  names: readonly string[],
): ((record: Row) => string | undefined) | undefined {
  let best: { readonly count: number; readonly read: (record: Row) => string | undefined } | undefined;
  for (const name of names.filter((own) => !isOfOther(own) && !own.startsWith('_')))
    for (const key of namesIn(sample.map((record) => record[name]).filter(isObject))) {
      const read = ({ [name]: member }: Row): string | undefined =>
        isObject(member) ? titleIn(member[key]) : undefined;
      const titles = sample.map(read).filter((title) => title !== undefined);
      const count = new Set(titles).size;
      if (!isOfOther(key) && titles.length * 2 > sample.length && count > (best?.count ?? 0)) best = { count, read };
    }
  return best?.read;
}

const withTitle = (record: Row, title: string | undefined): Row =>
  title === undefined ? record : { title, ...record };

/** The title of an object; for a request, its method and URL. */
function titleIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const of = (wanted: string): string | undefined =>
    asText(Object.entries(value).find(([name]) => !name.startsWith('_') && wordsOf(name) === wanted)?.[1]);
  const called = TITLES.find((title) => of(title) !== undefined);
  const title = called === undefined ? undefined : of(called);
  const method = called === 'url' ? of('method') : undefined;
  return method === undefined ? title : `${method} ${title ?? ''}`;
}

function kindWithin(value: unknown, depth = 0): string | undefined {
  if (!isObject(value) || depth > DEEPEST) return undefined;
  const members = Object.entries(value);
  const own = depth === 0 ? undefined : members.find(([name, text]) => KIND.test(wordsOf(name)) && asText(text));
  if (own) return asText(own[1]);
  for (const [, member] of members) {
    const found = kindWithin(member, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
