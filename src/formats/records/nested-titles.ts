import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { isOfOther, rolesByName } from './field-roles.js';
import { namesIn } from './record-columns.js';
import type { Row } from './row.js';
import { mostTelling } from './telling-column.js';
import { wordsOf } from './words-of.js';

/** What the title of a thing is called in an object, the best first. */
const TITLES = ['title', 'headline', 'name', 'summary', 'label', 'subject', 'message', 'content', 'url'];
/** What says at least what it was. */
const KIND = /(?:^| )(?:type|kind)$/;
/** Further within than this it is of something else. */
const DEEPEST = 3;
/** Words of which more than this share differ are a title, whatever they are called. */
const TELLING = 0.5;

/**
 * How records get a title that have none, nor any words that tell them apart: that of the only object in them that has one,
 * `GET /a.js` of `{ request: { method: 'GET', url: '/a.js' } }`; where there are no words at all, the kind that is somewhere within.
 * Undefined where it is not needed.
 *
 * @param sample the first of the records
 */
export function nestedTitlesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const names = namesIn(sample);
  if (rolesByName(names).has('title') || mostTelling(sample, names, TELLING) !== undefined) return undefined;
  const things = names.filter(
    (name) =>
      !isOfOther(name) &&
      !name.startsWith('_') &&
      sample.filter((record) => titleIn(record[name]) !== undefined).length * 2 > sample.length,
  );
  const [thing, other] = things;
  if (thing !== undefined && other === undefined) return (record) => withTitle(record, titleIn(record[thing]));
  const hasWords = mostTelling(sample, names, -1) !== undefined;
  return hasWords || !sample.some((record) => kindWithin(record) !== undefined)
    ? undefined
    : (record) => withTitle(record, kindWithin(record));
}

const withTitle = (record: Row, title: string | undefined): Row =>
  title === undefined ? record : { title, ...record };

/** The title of an object; of what was asked of a server, how that was. */
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
