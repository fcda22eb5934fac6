import { isObject, textFrom, type JsonObject } from '../reading/read-json.js';

/** A thing of schema.org: its properties without prefixes, `schema:name` and `https://schema.org/name`. */
export type Node = JsonObject;

const PREFIX = /^(?:https?:\/\/schema\.org\/|schema:)/;
const withoutPrefix = (name: string): string => name.replace(PREFIX, '');

/** The same with plain names. JSON-LD also allows `type` and `id`. */
export function nodeOf(object: JsonObject): Node {
  const node = Object.fromEntries(Object.entries(object).map(([name, value]) => [withoutPrefix(name), value]));
  const { type, id } = node;
  return {
    ...node,
    ...(node['@type'] === undefined && type !== undefined && { '@type': type }),
    ...(node['@id'] === undefined && typeof id === 'string' && { '@id': id }),
  };
}

export const typesOf = (node: Node): readonly string[] =>
  valuesOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [withoutPrefix(type)] : []));

/** Types of events whose names do not end in “Event”. */
const EVENTS = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);

export const isEvent = (node: Node): boolean => typesOf(node).some((type) => EVENTS.has(type) || /Event$/.test(type));

/** One value or several, also within `@list` and `@set`. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((item) => (Array.isArray(item) ? item : [item]) as unknown[]);
  const list = isObject(value) ? (value['@list'] ?? value['@set']) : undefined;
  return list === undefined ? [value] : valuesOf(list);
}

/** A text, with its language if it is given. */
export interface Words {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The texts of a property; for a thing, its name. */
export const wordsOf = (value: unknown): readonly Words[] =>
  valuesOf(value).flatMap((item) => {
    const own = isObject(item) ? nodeOf(item) : undefined;
    const text = textFrom(own ? (own['@value'] ?? textOf(own['name'])) : item)?.trim();
    const lang = textFrom(own?.['@language']);
    return text === undefined ? [] : [{ text, lang }];
  });

/** The text in the requested language, else one without a language, else the first. */
export function chosen(words: readonly Words[], locale: string): Words | undefined {
  const language = locale.split('-')[0]?.toLowerCase();
  return (
    words.find(({ lang }) => lang?.split('-')[0]?.toLowerCase() === language) ??
    words.find(({ lang }) => lang === undefined) ??
    words[0]
  );
}

/** The first text of a property, in any language. */
export function textOf(value: unknown): string | undefined {
  for (const item of valuesOf(value)) {
    const text = textFrom(isObject(item) ? (item['@value'] ?? item['@id']) : item)?.trim();
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A link: text, or a thing with a URL. */
export function linkOf(value: unknown): string | undefined {
  for (const item of valuesOf(value)) {
    const node = isObject(item) ? nodeOf(item) : undefined;
    const text = textFrom(node ? (node['url'] ?? node['@id'] ?? node['@value']) : item)?.trim();
    if (text !== undefined) return text;
  }
  return undefined;
}
