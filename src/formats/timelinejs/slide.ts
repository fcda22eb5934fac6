import type { TimelineEra, Media } from '../../model/document.js';
import { Draft, type DraftEvent, type Origin } from '../reading/draft.js';
import { describe } from '../reading/html-fields.js';
import { hasMarkup } from '../reading/has-markup.js';
import { plainLine, plainText, decodeEntities } from '../reading/plain-text.js';
import { autolink } from './autolink.js';
import { slideDate, type SlideDate } from './date.js';

/** A slide in the form of version 3; not validated. */
export type Slide = Readonly<Record<string, unknown>>;

/** The fields of a slide that become fields of ours. All others go into `data`. */
const KNOWN = new Set([
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'unique_id',
  'type',
  'location',
  'autolink',
]);

const MEDIA: readonly (readonly [url: RegExp, type: string])[] = [
  [
    /\.(?:jpe?g|png|gif|svg|webp|avif)(?:[?#]|$)|flic\.kr|flickr\.com|imgur\.com|commons\.wikimedia\.org\/wiki\/File:/i,
    'image',
  ],
  [/\.(?:mp4|webm|ogv)(?:[?#]|$)/i, 'video'],
  [/\.(?:mp3|wav|m4a|ogg)(?:[?#]|$)/i, 'audio'],
];

/** Adds a slide as an event. What cannot be read is reported, and the rest of the slide is kept. */
export function addSlide(draft: Draft, slide: Slide, origin: Origin, readDate = slideDate): void {
  const text = recordOf(slide['text']);
  const media = recordOf(slide['media']);
  const place = recordOf(slide['location']);
  const headline = lineOf(text['headline']);
  const words = lineOf(text['text']);
  const title = headline ?? lineOf(media['caption']) ?? lineOf(place['name']) ?? beginning(words);
  const start = dateOf(slide['start_date'], 'start', draft, origin, readDate);
  if (start === undefined) return;
  if (title !== undefined && headline === undefined)
    draft.warn('missing-title', origin, 'title', 'no headline: the caption, place or text is the title');
  const end = dateOf(slide['end_date'], 'end', draft, origin, readDate);
  const rest = Object.fromEntries(
    Object.entries(slide).filter(([key, value]) => !KNOWN.has(key) && value !== '' && value !== null),
  );
  const color = recordOf(slide['background'])['color'];
  draft.add(
    {
      id: ownId(slide) ?? draft.uniqueId(unicodeSlug(title) ?? start),
      ...(end === undefined || end === start ? { date: start } : { start, end }),
      displayDate: lineOf(slide['display_date']) ?? lineOf(recordOf(slide['start_date'])['display_date']),
      title,
      ...(headline === undefined && title === words ? {} : describeSlide(text['text'], slide['autolink'] !== false)),
      lane: lineOf(slide['group']),
      color: typeof color === 'string' && color.trim() !== '' ? color.trim() : undefined,
      media: mediaOf(media),
      url: textOf(media['link']),
      place: placeOf(place),
      data: Object.keys(rest).length > 0 ? rest : undefined,
    },
    origin,
  );
}

/** The text of a slide, with links for its URLs. */
function describeSlide(text: unknown, isLinked: boolean): DraftEvent {
  const described = describe(text);
  const html = described.descriptionHtml ?? htmlOf(described.description ?? '');
  const linked = isLinked ? autolink(html) : html;
  return linked === html ? described : { ...described, descriptionHtml: linked };
}

/** Plain text as HTML, line by line. */
const htmlOf = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** An era; what cannot be read is reported. */
export function eraOf(slide: Slide, origin: Origin, draft: Draft, readDate = slideDate): readonly TimelineEra[] {
  const title = lineOf(recordOf(slide['text'])['headline']) ?? lineOf(slide['headline']);
  const start = dateOf(slide['start_date'], 'start_date', draft, origin, readDate);
  const end = dateOf(slide['end_date'], 'end_date', draft, origin, readDate);
  if (title === undefined) draft.reject('missing-title', origin, undefined, 'an era without a headline');
  if (end === undefined && start !== undefined)
    draft.reject('missing-date', origin, 'end_date', 'an era without an end');
  return title !== undefined && start !== undefined && end !== undefined ? [{ title, start, end }] : [];
}

/** The title and description of the whole, from the title slide. */
export function headOf(slide: Slide): { title?: string | undefined; description?: string | undefined } {
  const text = recordOf(slide['text']);
  const description = typeof text['text'] === 'string' ? plainText(text['text']) : undefined;
  return { title: lineOf(text['headline']), description };
}

function dateOf(
  date: unknown,
  field: string,
  draft: Draft,
  origin: Origin,
  readDate: (date: SlideDate) => string,
): string | undefined {
  const isStart = field.startsWith('start');
  const record = recordOf(date);
  const isBlank = Object.entries(record).every(
    ([key, part]) => key === 'format' || part === '' || part === null || part === undefined,
  );
  if (isBlank && typeof date !== 'string') {
    if (isStart) draft.reject('missing-date', origin, field, 'no start date: expected start_date with a year');
    return undefined;
  }
  try {
    if (record['year'] === 0 || record['year'] === '0') {
      draft.warn('year-zero', origin, field, 'there is no year 0 before or after Christ; read as 1 BCE');
    }
    const whole = readDate(typeof date === 'string' ? { text: date } : record);
    const time = textOf(record['time'] ?? record['hour']);
    if (time !== undefined && !whole.includes('T')) {
      const message = `the time "${time}" is left out: expected one such as 13:05, beside a day`;
      draft.warn('invalid-date', origin, field, message);
    }
    return whole;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `cannot read the date: ${error.message}`;
    if (isStart) draft.reject('invalid-date', origin, field, message);
    else draft.warn('invalid-date', origin, field, message);
    return undefined;
  }
}

/** A picture, film, sound or page. For embedded markup, the URL that it would load. */
function mediaOf(media: Slide): readonly Media[] | undefined {
  const given = textOf(media['url']);
  const embedded =
    given !== undefined && given.startsWith('<') ? /(?:src|href|cite)\s*=\s*["']?([^"'\s>]+)/i.exec(given)?.[1] : given;
  if (embedded === undefined) return undefined;
  const url = decodeEntities(embedded).replace(/^\/\//, 'https://');
  const [caption, credit, thumbnail] = [lineOf(media['caption']), lineOf(media['credit']), textOf(media['thumbnail'])];
  return [
    {
      url,
      type: MEDIA.find(([pattern]) => pattern.test(url))?.[1] ?? 'embed',
      // As in TimelineJS, the caption replaces a missing alternative text.
      alt: lineOf(media['alt']) ?? caption ?? '',
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { credit }),
      ...(thumbnail !== undefined && { thumbnail }),
    },
  ];
}

function placeOf(place: Slide): DraftEvent['place'] {
  const name = lineOf(place['name']);
  const [latitude, longitude] = [Number(place['lat'] ?? NaN), Number(place['lon'] ?? NaN)];
  return name === undefined
    ? undefined
    : Number.isFinite(latitude) && Number.isFinite(longitude)
      ? { name, latitude, longitude }
      : name;
}

/** The id that a slide has been given. */
export const ownId = (slide: Slide): string | undefined => textOf(slide['unique_id']);

/**
 * The anchor of a slide without an id; undefined without a letter or a digit. TimelineJS drops all letters except a–z,
 * and with them whole languages.
 */
const unicodeSlug = (title = ''): string | undefined =>
  title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 100);

const beginning = (text: string | undefined): string | undefined =>
  text !== undefined && text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]?\s*$/, '')}…` : text;

/** A text on one line, without markup; undefined if there is none. */
function lineOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const line = hasMarkup(text) ? plainLine(text) : text.replace(/\s+/g, ' ');
  return line === '' ? undefined : line;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

export const recordOf = (value: unknown): Slide =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Slide) : {};
