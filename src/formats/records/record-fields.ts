import { isColor } from '../../model/event-fields.js';
import { pointIn } from '../reading/wkt-point.js';
import type { DraftEvent } from '../reading/draft.js';
import { hasMarkup } from '../reading/has-markup.js';
import { describe } from '../reading/html-fields.js';
import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import type { Role } from './field-names.js';
import { linkIn } from './link-in.js';
import { listIn, nameIn, tagsIn } from './list-in.js';
import { mediaIn } from './media-in.js';
import type { Row } from './row.js';
import { sourcesIn } from './sources-in.js';

/** How the value of a column becomes a field; undefined if it is invalid, and stays in `data`. */
const READERS: readonly (readonly [
  role: Role,
  read: (value: unknown, file: string | undefined) => DraftEvent | undefined,
])[] = [
  ['displayDate', (value) => textual('displayDate', value)],
  ['description', (value) => (linkIn(value) === undefined ? textual('description', value) : undefined)],
  ['lane', (value) => wrapped('lane', laneIn(value))],
  ['id', (value) => textual('id', value)],
  ['lang', (value) => textual('lang', value)],
  ['dir', oneOf('dir', ['ltr', 'rtl', 'auto'])],
  ['calendar', oneOf('calendar', ['gregorian', 'julian'])],
  ['descriptionHtml', (value) => textual('descriptionHtml', value)],
  ['sources', (value, file) => wrapped('sources', sourcesIn(value, file))],
  ['relations', (value) => wrapped('relations', listIn(value))],
  ['url', (value, file) => wrapped('url', linkIn(value, file))],
  ['color', (value) => (isColor(value) ? { color: value as string } : undefined)],
  [
    'importance',
    (value) => (Number(value) >= 0 && Number(value) <= 1 && value !== '' ? { importance: Number(value) } : undefined),
  ],
  ['tags', (value) => wrapped('tags', tagsIn(value))],
  ['status', oneOf('status', ['confirmed', 'reported', 'disputed', 'planned', 'cancelled'])],
];

function oneOf(key: string, words: readonly unknown[]) {
  return (value: unknown): DraftEvent | undefined => (words.includes(value) ? { [key]: value } : undefined);
}

/**
 * The fields of an event from a record, except for its title and date, and the columns that they came from.
 *
 * @param file the URL of the file, for relative ones in it
 */
export function readFields(
  record: Row,
  roles: ReadonlyMap<Role, string>,
  file?: string,
): { event: DraftEvent; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const event: Record<string, unknown> = {};
  for (const [role, read] of READERS) {
    const column = roles.get(role);
    const fields = column === undefined ? undefined : read(record[column], file);
    if (!fields || column === undefined) continue;
    used.add(column);
    Object.assign(event, fields);
  }
  const cell = (role: Role): unknown => record[roles.get(role) ?? ''];
  const { description, descriptionHtml } = event;
  // If there is a separate HTML description, the plain one is not HTML.
  if (typeof description === 'string' && descriptionHtml === undefined && hasMarkup(description))
    Object.assign(event, { description: undefined }, describe(description));
  const media = mediaIn(cell('media'), '', file) ?? mediaIn(cell('image'), asText(cell('alt')) ?? '', file);
  if (media !== undefined) {
    event['media'] = media;
    for (const role of ['media', 'image', 'alt'] as const) used.add(roles.get(role) ?? '');
  }
  const written = asText(cell('place'));
  const point = pointIn(written);
  const [latitude, longitude] = point ?? [Number(cell('latitude') ?? NaN), Number(cell('longitude') ?? NaN)];
  const place = point ? point.join(', ') : written;
  const isPoint = point !== undefined || asText(cell('latitude')) !== undefined;
  const hasPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && isPoint;
  const given = cell('place');
  if (isObject(given) && asText(given['name']) !== undefined) {
    event['place'] = given;
    used.add(roles.get('place') ?? '');
  } else if (place !== undefined) {
    event['place'] = hasPoint ? { name: place, latitude, longitude } : place;
    for (const role of hasPoint ? (['place', 'latitude', 'longitude'] as const) : (['place'] as const))
      used.add(roles.get(role) ?? '');
  }
  return { event: event, used };
}

/** The lane of a cell. */
export const laneIn = (value: unknown): string | undefined => wordsIn(nameIn(Array.isArray(value) ? value[0] : value));

const wrapped = (key: string, value: unknown): DraftEvent | undefined =>
  value === undefined ? undefined : { [key]: value };

const textual = (key: string, value: unknown): DraftEvent | undefined => wrapped(key, wordsIn(value));

/** A text that is not blank, nor what R, pandas and databases write for missing values. */
export const wordsIn = (value: unknown): string | undefined => {
  const text = asText(value);
  return text === undefined || /^(?:NA|N\/A|NaN|nan|NULL|null|None|<NA>)$/.test(text) ? undefined : text;
};
