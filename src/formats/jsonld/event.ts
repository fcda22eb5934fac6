import type { EventStatus } from '../../model/document.js';
import type { DraftEvent } from '../reading/draft.js';
import { hasMarkup } from '../reading/has-markup.js';
import { chosen, linkOf, textOf, typesOf, valuesOf, wordsOf, type Node } from './node.js';
import { mediaOf, placeOf, sourcesOf } from './place.js';
import { plainLine, plainText } from '../reading/plain-text.js';
import { isObject } from '../reading/read-json.js';

/** “Scheduled” is used for everything, past or future, so it is ignored. */
const STATUS: Readonly<Record<string, EventStatus>> = { EventCancelled: 'cancelled', EventPostponed: 'planned' };

/** Properties that become fields of ours completely. All others go into `data`. */
const USED = new Set([
  ...[
    '@context',
    '@id',
    'id',
    '@type',
    'type',
    '@graph',
    'url',
    'keywords',
    'image',
    'subEvent',
    'subEvents',
    'superEvent',
  ],
  ...['startDate', 'endDate', 'liveBlogUpdate'],
]);
/** Properties that name a thing without a name: the work that is performed, the match that is broadcast. */
const NAMESAKES = ['workPerformed', 'workPresented', 'broadcastOfEvent', 'about'];

/** How to read one event of a file. */
export interface Reading {
  readonly locale: string;
  readonly resolve: (node: Node) => Node;
  /** The name of the containing thing, since a tour date may have none of its own. */
  readonly nameAbove: string | undefined;
}

/** The fields of an event or a post, except for its dates, its id and its relations. */
export function fieldsOf(node: Node, reading: Reading): DraftEvent {
  const { locale, resolve } = reading;
  const name = chosen(wordsOf(node['name']), locale) ?? chosen(wordsOf(node['headline']), locale);
  const about = chosen(wordsOf(node['description']), locale) ?? chosen(wordsOf(node['articleBody']), locale);
  const status = STATUS[statusOf(node) ?? ''];
  const place = placeOf(node['location'] ?? node['contentLocation'], resolve);
  const tags = valuesOf(node['keywords']).flatMap((item) =>
    typeof item === 'string' ? item.split(',') : wordsOf(item).map(({ text }) => text),
  );
  const named = tags.map((tag) => plainLine(tag)).filter((tag) => tag !== '');
  const spent = new Set([...spentOn(node, place !== undefined), ...(status ? ['eventStatus'] : [])]);
  return {
    title: titleOf(node, name?.text, about?.text, reading),
    ...describe(about?.text),
    url: linkOf(node['url']) ?? linkOf(node['mainEntityOfPage']),
    place,
    media: mediaOf(node['image'], resolve),
    sources: sourcesOf(node['subjectOf']),
    tags: named.length > 0 ? named : undefined,
    status,
    lang: name?.lang,
    data: dataOf(node, spent),
  };
}

function titleOf(
  node: Node,
  name: string | undefined,
  about: string | undefined,
  { locale, nameAbove, resolve }: Reading,
): string | undefined {
  const namesake = NAMESAKES.map((property) => chosen(wordsOf(node[property]), locale)?.text).find(Boolean);
  const title =
    name ??
    chosen(wordsOf(node['alternateName']), locale)?.text ??
    namesake ??
    opponentsIn(node, locale, resolve) ??
    nameAbove ??
    (about && opening(about));
  return title === undefined ? undefined : lineOf(title);
}

/** A match without a name is called by its two sides. */
function opponentsIn(node: Node, locale: string, resolve: Reading['resolve']): string | undefined {
  const teams = [node['homeTeam'], node['awayTeam']].filter(Boolean);
  const sides = teams.length === 2 ? teams : valuesOf(node['competitor']);
  const names = sides.flatMap((side) => chosen(wordsOf(isObject(side) ? resolve(side) : side), locale)?.text ?? []);
  return sides.length === 2 && names.length === 2 ? names.join(' – ') : undefined;
}

/** A name on one line. "</script>" may be part of one; HTML is converted if it is meant as such. */
export const lineOf = (text: string): string => (hasMarkup(text) ? plainLine(text) : text.replace(/\s+/g, ' ').trim());

/** The first words of a post without a headline. */
function opening(text: string): string {
  const line = plainText(text).split('\n')[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')}…`;
}

const describe = (text: string | undefined): DraftEvent =>
  text !== undefined && hasMarkup(text)
    ? { description: plainText(text), descriptionHtml: text }
    : { description: text };

/** `EventCancelled`, without its URL. */
const statusOf = (node: Node): string | undefined => textOf(node['eventStatus'])?.replace(/^.*[/:#]/, '');

/**
 * Properties that our fields contain completely, since they are a single text, or a single place without further
 * properties.
 */
function spentOn(node: Node, hasPlace: boolean): readonly string[] {
  const isPlain = (value: unknown): boolean => wordsOf(value).length < 2;
  const texts = ['name', 'headline', 'description', 'articleBody', 'datePublished'].filter((name) =>
    isPlain(node[name]),
  );
  const isText = hasPlace && valuesOf(node['location']).every((item) => typeof item === 'string');
  return [...texts, ...(isText ? ['location'] : [])];
}

function dataOf(node: Node, spent: ReadonlySet<string>): Record<string, unknown> | undefined {
  const types = typesOf(node);
  const type = types.join() === 'Event' || types.length === 0 ? {} : { '@type': types.length === 1 ? types[0] : types };
  const isRest = ([name, value]: [string, unknown]): boolean => value !== null && !USED.has(name) && !spent.has(name);
  const data = { ...type, ...Object.fromEntries(Object.entries(node).filter(isRest)) };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** An id as text. Some files give it as an object with a value. */
export function idOf(node: Node): string | undefined {
  const identifier = valuesOf(node['identifier'])[0];
  return (
    textOf(node['@id']) ?? textOf(isObject(identifier) ? (identifier['value'] ?? identifier['@value']) : identifier)
  );
}
