import type { Issues } from '../warnings.js';
import type { TimelineEvent } from './document.js';
import { safeUrl } from './safe-url.js';

type Fields = Record<string, unknown>;

/** What a field must be, and how that is said. */
const EXPECTED = new Map<string, readonly [isValid: (value: unknown) => boolean, expected: string]>(
  Object.entries({
    description: [isText, 'text'],
    descriptionHtml: [isText, 'text'],
    calendar: [(value) => ['gregorian', 'julian'].includes(value as string), 'gregorian or julian'],
    displayDate: [isText, 'text'],
    lane: [isText, 'the id of a lane'],
    url: [isLink, 'an http, https, mailto or relative URL'],
    color: [isColor, 'a CSS colour'],
    importance: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
    status: [
      (value) => ['confirmed', 'reported', 'disputed', 'planned', 'cancelled'].includes(value as string),
      'confirmed, reported, disputed, planned or cancelled',
    ],
    place: [(value) => isText(value) || (isRecord(value) && isText(value['name'])), 'text, or an object with "name"'],
    sources: [isList, 'an array'],
    media: [isList, 'an array'],
    tags: [isList, 'an array'],
    lang: [isText, 'a BCP 47 tag'],
    dir: [(value) => ['ltr', 'rtl', 'auto'].includes(value as string), 'ltr, rtl or auto'],
  }),
);

/** Fields that are checked elsewhere, or not at all. */
const OTHERS = new Set(['id', 'date', 'start', 'end', 'title', 'relations', 'data']);

/** The fields of an event that are what they should be; the others are reported and left out of what is shown. */
export function readFields(record: Fields, path: string, issues: Issues): Partial<TimelineEvent> {
  const entries = Object.entries(record).filter(([name, value]) => {
    const [isValid, expected] = EXPECTED.get(name) ?? [];
    if (!isValid || isValid(value)) return true;
    // A database's null says only that there is nothing.
    if (value !== null && value !== undefined) {
      issues.warn('invalid-field', `${path}/${name}`, `"${name}" is left out: expected ${String(expected)}`, record);
    }
    return false;
  });
  // What is no field of ours is the user's, and is kept with the rest of that.
  const isOwn = isRecord(record['data'] ?? {}) && ((name: string): boolean => !EXPECTED.has(name) && !OTHERS.has(name));
  const fields: Fields = Object.fromEntries(isOwn ? entries.filter(([name]) => !isOwn(name)) : entries);
  const own = isOwn ? entries.filter(([name]) => isOwn(name)) : [];
  if (own.length > 0) fields['data'] = { ...Object.fromEntries(own), ...(record['data'] as Fields) };
  if (fields['sources'])
    fields['sources'] = readSources(fields['sources'] as unknown[], `${path}/sources`, record, issues);
  return fields;
}

/** A source may be given as its bare title. One without a title is named by its publisher or its URL. */
function readSources(sources: readonly unknown[], path: string, record: Fields, issues: Issues): readonly Fields[] {
  return sources.flatMap((given, index) => {
    const source: unknown = typeof given === 'string' ? { title: given } : given;
    const place = `${path}/${String(index)}`;
    const title = isRecord(source) && [source['title'], source['publisher'], source['url']].find(isText);
    if (!isRecord(source) || !title) {
      issues.warn('invalid-field', place, 'the source is left out: expected a title', record);
      return [];
    }
    if (source['url'] === undefined || isLink(source['url'])) return [{ ...source, title }];
    issues.warn(
      'invalid-field',
      `${place}/url`,
      'not made a link: expected an http, https, mailto or relative URL',
      record,
    );
    return [{ ...source, title, url: undefined }];
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isLink(value: unknown): boolean {
  return isText(value) && safeUrl(value) !== undefined;
}

/** Names, hexadecimal and functional notation; nothing that could fetch a file or leave its declaration. */
export function isColor(value: unknown): boolean {
  return (
    isText(value) &&
    /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z+-]{1,60}\))$/i.test(value)
  );
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
