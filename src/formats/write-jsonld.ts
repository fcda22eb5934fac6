import type { Media, Place, Source, TimelineDocument } from '../model/document.js';
import { formatDate } from '../time/format-date.js';
import { Issues } from '../warnings.js';
import { known } from './reading/draft.js';
import { plainText } from './reading/plain-text.js';
import { isoDates, type IsoDates } from './write/jsonld-dates.js';
import { datedRecords, laneTitle, sayNoEras, zoneOf, type DatedRecord } from './write/spans.js';
import type { WriteOptions, Written } from './written.js';

export interface JsonLdWriteOptions extends WriteOptions {
  /** BCP 47 tag of the language of dates in words; default: that of the document, else `en`. */
  readonly locale?: string;
}

/**
 * Writes a document as JSON-LD, for a page’s `<script type="application/ld+json">`: an ItemList of schema.org Events.
 * Their dates are ISO 8601, as exact as they are known and no more. What ISO 8601 cannot express, such as “about 1570”,
 * is in words before the description. Dates of more than four digits are left out and listed.
 */
export function writeJsonLd(document: TimelineDocument, options: JsonLdWriteOptions = {}): Written {
  const issues = new Issues();
  const locale = options.locale ?? document.lang ?? 'en';
  const hasZone = zoneOf(document, options) !== undefined;
  const events = datedRecords(document, options, issues).flatMap((record) => {
    const dates = isoDates(record.span, hasZone);
    if (dates) return [eventOf(document, record, dates, locale)];
    const message = `left out: "${record.span.source}" has years of more than four digits, or no end that is known; ISO 8601 has no form for that`;
    issues.error('not-written', record.path, message, record.event);
    return [];
  });
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...known({ name: document.title, description: document.description }),
    numberOfItems: events.length,
    itemListElement: events.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
  sayNoEras(document, 'a list of events', issues);
  // In a page, "</script>" would end the script.
  return { text: `${JSON.stringify(list, null, 2).replaceAll('<', '\\u003c')}\n`, issues: issues.list };
}

function eventOf(
  document: TimelineDocument,
  { event, span }: DatedRecord,
  { isWhole, ...dates }: IsoDates,
  locale: string,
): object {
  const { title, lang, lane, place, media, sources, tags, url, status } = event;
  const words = event.displayDate ?? (isWhole ? undefined : formatDate(span, { locale }));
  const text = event.description ?? plainText(event.descriptionHtml ?? '');
  const whole = event.relations?.filter(({ type }) => type === 'part-of').map(({ target }) => ({ '@id': target }));
  const series =
    lane === undefined ? [] : [{ '@type': 'EventSeries', identifier: lane, name: laneTitle(document, lane) }];
  return known({
    '@type': 'Event',
    '@id': event.id,
    name: lang === undefined ? title : { '@value': title, '@language': lang },
    ...dates,
    description: [words, text].filter(Boolean).join('\n'),
    url,
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    location: place === undefined ? undefined : placeOf(place),
    image: someOf(media?.filter(({ type = 'image' }) => type.startsWith('image')).map(imageOf)),
    subjectOf: someOf(sources?.map(articleOf)),
    keywords: someOf(tags),
    superEvent: someOf([...series, ...(whole ?? [])]),
  });
}

const someOf = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined);

function placeOf(place: string | Place): object {
  const { name, latitude, longitude } = typeof place === 'string' ? { name: place } : place;
  const geo =
    latitude === undefined || longitude === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
  return { '@type': 'Place', name, ...geo };
}

const imageOf = ({ url, alt, caption, credit, thumbnail }: Media): object =>
  known({ '@type': 'ImageObject', url, name: alt, caption, creditText: credit, thumbnailUrl: thumbnail });

function articleOf({ title, url, publisher, published }: Source): object {
  const organization = publisher === undefined ? undefined : { '@type': 'Organization', name: publisher };
  const datePublished = typeof published === 'string' ? published : undefined;
  return known({ '@type': 'CreativeWork', name: title, url, publisher: organization, datePublished });
}
