import type { Issues } from '../warnings.js';
import type { TimelineEvent } from './document.js';
import { safeUrl } from './safe-url.js';

type Fields = Record<string, unknown>;

/** What a field must be, and the words for that in a message. */
type Rule = readonly [isValid: (value: unknown) => boolean, expected: string];

const LINK: Rule = [isLink, 'an http, https, mailto or relative URL'];
const TEXT: Rule = [isText, 'text'];
const LIST: Rule = [Array.isArray, 'an array'];

const EXPECTED = new Map<string, Rule>(
  Object.entries({
    description: TEXT,
    descriptionHtml: TEXT,
    calendar: [(value) => ['gregorian', 'julian'].includes(value as string), 'gregorian or julian'],
    displayDate: TEXT,
    lane: [isText, 'the id of a lane'],
    url: LINK,
    color: [isColor, 'a CSS colour'],
    importance: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1'],
    status: [
      (value) => ['confirmed', 'reported', 'disputed', 'planned', 'cancelled'].includes(value as string),
      'confirmed, reported, disputed, planned or cancelled',
    ],
    place: [(value) => isText(value) || (isRecord(value) && isText(value['name'])), 'text, or an object with "name"'],
    sources: LIST,
    media: LIST,
    relations: LIST,
    tags: LIST,
    lang: [isText, 'a BCP 47 tag'],
    dir: [(value) => ['ltr', 'rtl', 'auto'].includes(value as string), 'ltr, rtl or auto'],
  }),
);

/** Fields that are checked elsewhere, or not at all. */
const OTHERS = new Set(['id', 'date', 'start', 'end', 'title', 'data']);

/** Whether a field of an event is one of ours. */
export const isEventField = (name: string): boolean => EXPECTED.has(name) || OTHERS.has(name);

/** Whether a value at a path within the event follows a rule; if not, that is reported. */
type Check = (path: string, value: unknown, rule: Rule) => boolean;

/** The valid fields of an event; the others are reported and left out. */
export function readFields(record: Fields, path: string, issues: Issues): Partial<TimelineEvent> {
  const check: Check = (place, value, [isValid, expected]) => {
    const isRight = isValid(value);
    // Null, as databases write it, means that there is no value.
    if (!isRight && (value ?? null) !== null)
      issues.warn('invalid-field', `${path}/${place}`, `"${place}" is left out: expected ${expected}`, record);
    return isRight;
  };
  const entries = Object.entries(record).filter(([name, value]) => {
    const rule = EXPECTED.get(name);
    return !rule || (value !== '' && check(name, value, rule));
  });
  // Fields that are not ours belong to the author, and are kept in `data`.
  const isKept = ([name]: readonly [string, unknown]): boolean => isEventField(name) || !isRecord(record['data'] ?? {});
  const fields: Fields = Object.fromEntries(entries.filter(isKept));
  const own = entries.filter((entry) => !isKept(entry));
  if (own.length > 0) fields['data'] = { ...Object.fromEntries(own), ...(record['data'] as Fields) };
  if (fields['sources']) fields['sources'] = readSources(fields['sources'] as unknown[], check);
  if (fields['media']) fields['media'] = readMedia(fields['media'] as unknown[], check);
  return fields;
}

/** A source may be given as its bare title. One without a title is named by its publisher or its URL. */
function readSources(sources: readonly unknown[], check: Check): readonly Fields[] {
  return sources.flatMap((given, index) => {
    const { url, ...source } = asRecord(typeof given === 'string' ? { title: given } : given);
    const place = `sources/${String(index)}`;
    const title = [source['title'], source['publisher'], url].find(isText) ?? '';
    return check(place, title, [isText, 'a title'])
      ? [{ ...source, ...(check(`${place}/url`, url, LINK) && { url }), title }]
      : [];
  });
}

/**
 * The media of an event. Those without a URL are left out, since there is nothing to show, and so are those with a `data:` URL: a URL may become
 * a link, which must not lead to a disguised page.
 */
function readMedia(media: readonly unknown[], check: Check): readonly Fields[] {
  return media.flatMap((given, index) => {
    const { thumbnail, ...medium } = asRecord(given);
    const place = `media/${String(index)}`;
    return check(`${place}/url`, medium['url'] ?? '', LINK)
      ? [{ ...medium, ...(check(`${place}/thumbnail`, thumbnail, LINK) && { thumbnail }) }]
      : [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isLink(value: unknown): value is string {
  return isText(value) && safeUrl(value) !== undefined;
}

/** CSS colours by name, hexadecimal, or function; nothing that could load a file or end the declaration. */
export function isColor(value: unknown): boolean {
  return (
    isText(value) &&
    /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z+-]{1,60}\))$/i.test(value)
  );
}

const asRecord = (value: unknown): Fields => Object(value) as Fields;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
