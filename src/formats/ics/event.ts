import type { EventStatus, Media, Place, Relation } from '../../model/document.js';
import type { DraftEvent } from '../reading/draft.js';
import { hasMarkup } from '../reading/has-markup.js';
import type { Component } from './component.js';
import { listOf, unescapeText, type Property } from './property.js';
import { plainText } from '../reading/plain-text.js';

const STATUS: Readonly<Record<string, EventStatus>> = {
  ...{ CANCELLED: 'cancelled', CANCELED: 'cancelled', TENTATIVE: 'planned', CONFIRMED: 'confirmed' },
  ...{ REPORTED: 'reported', DISPUTED: 'disputed' },
};

/** Properties that become fields or dates. All others go into `data`. */
const USED = new Set([
  ...[
    'SUMMARY',
    'DESCRIPTION',
    'X-ALT-DESC',
    'LOCATION',
    'GEO',
    'X-APPLE-STRUCTURED-LOCATION',
    'URL',
    'CATEGORIES',
    'UID',
  ],
  ...['COLOR', 'X-COLOR', 'X-LANE', 'X-DISPLAY-DATE', 'X-EDTF', 'X-STATUS'],
  ...['DTSTART', 'DTEND', 'DUE', 'DURATION', 'RECURRENCE-ID', 'RDATE', 'EXDATE'],
]);

/** The fields of an event, except for its dates and its id. */
export function fieldsOf(component: Component): DraftEvent {
  const one = (name: string): Property | undefined => component.properties.find((property) => property.name === name);
  const all = (name: string): Property[] => component.properties.filter((property) => property.name === name);
  const text = (name: string): string | undefined => unescapeText(one(name)?.value ?? '') || undefined;
  const tags = all('CATEGORIES').flatMap(({ value }) => listOf(value));
  const pictures = [...all('ATTACH'), ...all('IMAGE')].filter(isPicture);
  const parents = all('RELATED-TO').filter(isParent);
  const state = text('X-STATUS') ?? text('STATUS');
  const status = STATUS[state?.toUpperCase() ?? ''];
  const used = new Set([...pictures, ...parents, ...(status ? all('STATUS') : [])]);
  const description = text('DESCRIPTION');
  const html = all('X-ALT-DESC').find(({ params }) => /html/i.test(params['FMTTYPE'] ?? 'html'));
  return {
    title: titleOf(text, tags),
    ...describe(description, html && unescapeText(html.value)),
    place: placeOf(text('LOCATION'), one('GEO')?.value, one('X-APPLE-STRUCTURED-LOCATION')),
    url: text('URL'),
    tags: tags.length > 0 ? tags : undefined,
    status,
    color: text('COLOR') ?? text('X-COLOR'),
    lane: text('X-LANE'),
    displayDate: text('X-DISPLAY-DATE'),
    lang: one('SUMMARY')?.params['LANGUAGE'],
    media: pictures.length > 0 ? pictures.map(mediaOf) : undefined,
    relations: parents.length > 0 ? parents.map(relationTo) : undefined,
    data: dataOf(component, (property) => !USED.has(property.name) && !used.has(property)),
  };
}

/** A title is optional in a calendar. Without one, it is the first property that describes the event. */
function titleOf(text: (name: string) => string | undefined, tags: readonly string[]): string | undefined {
  const firstLine = plainText(text('DESCRIPTION') ?? '').split('\n')[0];
  const title = text('SUMMARY') ?? (firstLine || undefined) ?? text('LOCATION') ?? tags[0];
  return title?.replace(/\s+/g, ' ');
}

function describe(text: string | undefined, html: string | undefined): DraftEvent {
  const rich = html ?? (text !== undefined && hasMarkup(text) ? text : undefined);
  if (!rich) return { description: text };
  return { description: (html === undefined ? undefined : text) ?? plainText(rich), descriptionHtml: rich };
}

function placeOf(
  name: string | undefined,
  geo: string | undefined,
  apple: Property | undefined,
): string | Place | undefined {
  const [latitude, longitude] = numbersOf(geo) ?? numbersOf(/^geo:(.*)/.exec(apple?.value ?? '')?.[1]) ?? [];
  const said = name ?? (apple?.params['X-TITLE'] || undefined);
  if (latitude === undefined || longitude === undefined) return said;
  return { name: said ?? `${String(latitude)}, ${String(longitude)}`, latitude, longitude };
}

/** `37.386013;-122.082932` */
function numbersOf(text: string | undefined): readonly number[] | undefined {
  const parts = text?.split(/\\?[;,]/).map((part) => part.trim()) ?? [];
  const isPlace = parts.length >= 2 && parts.slice(0, 2).every((part) => /^[+-]?\d{1,3}(\.\d+)?$/.test(part));
  return isPlace ? parts.slice(0, 2).map(Number) : undefined;
}

const isPicture = ({ name, params, value }: Property): boolean =>
  /^https?:/i.test(value) &&
  (name === 'IMAGE' ||
    /^image\//i.test(params['FMTTYPE'] ?? '') ||
    /^[^?#]*\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i.test(value));

function mediaOf({ params, value }: Property): Media {
  const type = params['FMTTYPE'];
  return {
    url: value.trim(),
    ...(type && { type }),
    alt: params['X-ALT'] ?? params['FILENAME'] ?? params['X-FILENAME'] ?? '',
  };
}

const isParent = ({ params }: Property): boolean => (params['RELTYPE'] ?? 'PARENT').toUpperCase() === 'PARENT';

const relationTo = ({ value }: Property): Relation => ({ type: 'part-of', target: unescapeText(value) });

/** The other properties, by their names in lower case; one with parameters keeps them. */
function dataOf(component: Component, isRest: (property: Property) => boolean): Record<string, unknown> | undefined {
  const data = new Map<string, unknown[]>();
  const keep = (name: string, value: unknown): unknown => {
    const values = data.get(name);
    return values ? values.push(value) : data.set(name, [value]);
  };
  for (const property of component.properties.filter(isRest)) {
    const { name, params, value } = property;
    const text = unescapeText(value);
    if (text !== '') keep(name.toLowerCase(), Object.keys(params).length > 0 ? { value: text, params } : text);
  }
  // Alarms, and other components within an event.
  for (const child of component.children) {
    keep(
      child.name.toLowerCase(),
      Object.fromEntries(child.properties.map(({ name, value }) => [name.toLowerCase(), unescapeText(value)])),
    );
  }
  if (data.size === 0) return undefined;
  return Object.fromEntries([...data].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
