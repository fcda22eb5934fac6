import type { Issues } from '../warnings.js';
import type { TimelineEvent } from './document.js';
import { safeUrl } from './safe-url.js';

type Fields = Record<string, unknown>;

/** What a value must be, and the words for that in a message. */
type Rule = readonly [
  isValid: (value: unknown) => boolean,
  expected: string,
  /** Whether the object that it belongs to is left out without it. */
  isNeeded?: boolean,
  /** The rule of each item of a list, or the rules of the fields of an object. */
  members?: Rule | Rules,
];
export type Rules = Readonly<Record<string, Rule>>;

const oneOf = (...values: readonly unknown[]): Rule => [(value) => values.includes(value), values.join(' or ')];
const between = (least: number, most: number): Rule => [
  (value) => typeof value === 'number' && value >= least && value <= most,
  `a number from ${String(least)} to ${String(most)}`,
];
const needed = ([isValid, expected]: Rule): Rule => [isValid, expected, true];
const listOf = (members: Rule): Rule => [Array.isArray, 'an array', false, members];
const objectsOf = (members: Rules): Rule => listOf([isRecord, 'an object', true, members]);

export const COLOR: Rule = [isColor, 'a CSS colour'];
export const CALENDAR = oneOf('gregorian', 'julian');
const LINK: Rule = [isLink, 'an http, https, mailto or relative URL'];
const TEXT: Rule = [isText, 'text'];
/** A number, as in the ids of databases, becomes text. */
export const NAME: Rule = [(value) => textOf(value) !== undefined, 'text'];
/** `Date` and `Temporal` objects can write themselves as JSON. */
const DATE: Rule = [(value) => NAME[0](value) || typeof (Object(value) as Fields)['toJSON'] === 'function', 'a date'];

const EVENT: Rules = {
  id: NAME,
  description: TEXT,
  descriptionHtml: TEXT,
  calendar: CALENDAR,
  displayDate: TEXT,
  lane: [isText, 'the id of a lane'],
  url: LINK,
  color: COLOR,
  importance: between(0, 1),
  status: oneOf('confirmed', 'reported', 'disputed', 'planned', 'cancelled'),
  place: [
    (value) => isText(value) || isRecord(value),
    'text or an object',
    false,
    { name: needed(TEXT), latitude: between(-90, 90), longitude: between(-180, 180) },
  ],
  sources: objectsOf({ title: needed(TEXT), url: LINK, publisher: TEXT, published: DATE }),
  // Those without a URL are left out, since there is nothing to show, and so are those with a `data:` URL: a URL may become a link, which must
  // not lead to a disguised page.
  media: objectsOf({ url: needed(LINK), thumbnail: LINK, type: TEXT, alt: TEXT, caption: TEXT, credit: TEXT }),
  // One of another type leads there all the same.
  relations: objectsOf({ type: oneOf('causes', 'follows', 'part-of', 'see'), target: needed(NAME) }),
  tags: listOf(NAME),
  lang: [isText, 'a BCP 47 tag'],
  dir: oneOf('ltr', 'rtl', 'auto'),
};

/** Fields that are checked elsewhere, or not at all. */
const OTHERS = new Set(['date', 'start', 'end', 'title', 'data']);

/** Whether a field of an event is one of ours. */
export const isEventField = (name: string): boolean => Object.hasOwn(EVENT, name) || OTHERS.has(name);

/** The valid fields of an event; the others are reported and left out. */
export function readFields(record: Fields, path: string, issues: Issues): Partial<TimelineEvent> {
  const { data, sources } = record;
  // A copy, since a record may work out its fields when they are read.
  const given = { ...record, ...(Array.isArray(sources) && { sources: sources.map(asSource) }) };
  const entries = Object.entries(readBy(EVENT, given, path, issues, record));
  // Fields that are not ours belong to the author, and are kept in `data`.
  const isKept = ([name]: readonly [string, unknown]): boolean => isEventField(name) || !isRecord(data ?? {});
  const fields: Fields = Object.fromEntries(entries.filter(isKept));
  const own = entries.filter((entry) => !isKept(entry));
  if (own.length > 0) fields['data'] = { ...Object.fromEntries(own), ...(data as Fields) };
  return fields;
}

/**
 * The fields with rules that follow them, with their members that do; what breaks a rule is reported.
 *
 * @param whole the object that has them, if its other fields are wanted, too
 */
export function readBy(rules: Rules, given: Fields, path: string, issues: Issues, whole?: Fields): Fields {
  return readObject(given, rules, '', whole) ?? {};

  function readObject(given: Fields, rules: Rules, place: string, whole?: Fields): Fields | undefined {
    const fields = new Map<string, unknown>(Object.entries(whole ? given : {}));
    for (const [name, rule] of Object.entries(rules)) {
      const value = read(given[name], rule, `${place}/${name}`);
      if (value !== undefined) fields.set(name, value);
      else if (rule[2]) return undefined;
      else fields.delete(name);
    }
    return Object.fromEntries(fields);
  }

  function read(value: unknown, [isValid, expected, isNeeded, members]: Rule, place: string): unknown {
    // Null, as databases write it, means that there is no value, and so does an empty text.
    const isNone = (value ?? '') === '';
    if (isNone || !isValid(value)) {
      if (!isNone || isNeeded)
        issues.warn(
          'invalid-field',
          path + place,
          `"${place.slice(1)}" is left out: expected ${expected}`,
          whole ?? given,
        );
      return undefined;
    }
    if (Array.isArray(value))
      return value.flatMap((item, index) => read(item, members as Rule, `${place}/${String(index)}`) ?? []);
    if (members && isRecord(value)) return readObject(value, members as Rules, place, value);
    return isValid === NAME[0] ? textOf(value) : value;
  }
}

/** A source may be given as its bare title. One without a title is named by its publisher or its URL. */
function asSource(given: unknown): Fields {
  const source = Object(isText(given) ? { title: given } : given) as Fields;
  return { ...source, title: [source['title'], source['publisher'], source['url']].find(isText) };
}

/** Text, or a number as text; undefined for anything else. */
export const textOf = (value: unknown): string | undefined =>
  isText(value) ? value : typeof value === 'number' ? String(value) : undefined;

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

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
