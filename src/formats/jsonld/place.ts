import type { Media, Place, Source } from '../../model/document.js';
import { known } from '../reading/draft.js';
import { linkOf, nodeOf, textOf, typesOf, valuesOf, wordsOf, type Node } from './node.js';
import { plainLine } from '../reading/plain-text.js';
import { isObject, numberFrom } from '../reading/read-json.js';

const ADDRESS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'];

/** The first physical place, else the first of all; a virtual place is named by its URL. */
export function placeOf(value: unknown, resolve: (node: Node) => Node): string | Place | undefined {
  const places = valuesOf(value).map((item) => (isObject(item) ? resolve(nodeOf(item)) : item));
  const isVirtual = (item: unknown): boolean => isObject(item) && typesOf(item).includes('VirtualLocation');
  const place = places.find((item) => !isVirtual(item)) ?? places[0];
  if (!isObject(place)) return textOf(place);
  const geo = valuesOf(place['geo']).find(isObject);
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => numberFrom((geo ? nodeOf(geo) : place)[name]));
  const spoken = nameOf(place) ?? addressOf(place) ?? linkOf(place['url']) ?? textOf(place['@value']);
  if (latitude === undefined || longitude === undefined) return spoken;
  return { name: spoken ?? `${String(latitude)}, ${String(longitude)}`, latitude, longitude };
}

/** The name with the town, which a name such as “Studio 2” needs. */
function nameOf(place: Node): string | undefined {
  const name = wordsOf(place['name'])[0]?.text;
  const address = valuesOf(place['address'])[0];
  const town = isObject(address) ? wordsOf(nodeOf(address)['addressLocality'])[0]?.text : undefined;
  if (name === undefined) return undefined;
  return plainLine(town === undefined || name.includes(town) ? name : `${name}, ${town}`);
}

function addressOf(place: Node): string | undefined {
  const own = ADDRESS.some((name) => place[name] !== undefined) ? place : undefined;
  const address = own ?? valuesOf(place['address'])[0];
  if (!isObject(address)) return textOf(address);
  const node = nodeOf(address);
  const parts = ADDRESS.flatMap((name) => wordsOf(node[name])[0]?.text ?? []);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Pictures. One in several aspect ratios, `/1x1/`, `/4x3/` and `/16x9/`, is included once. */
export function mediaOf(value: unknown, resolve: (node: Node) => Node): readonly Media[] | undefined {
  const media = valuesOf(value).flatMap((item) => {
    const node = isObject(item) ? resolve(nodeOf(item)) : undefined;
    const url = node
      ? (linkOf(node['contentUrl']) ?? linkOf(node['url']) ?? textOf(node['@value']) ?? linkOf(node))
      : textOf(item);
    if (url === undefined) return [];
    const caption = node && wordsOf(node['caption'])[0]?.text;
    const alt = (node && wordsOf(node['name'])[0]?.text) ?? caption ?? '';
    const credit = node && (textOf(node['creditText']) ?? wordsOf(node['author'] ?? node['creator'])[0]?.text);
    const thumbnail = node && linkOf(node['thumbnailUrl'] ?? node['thumbnail']);
    return [{ url, ...known({ caption, credit, thumbnail }), alt }];
  });
  const byPicture = new Map(media.reverse().map((item) => [item.url.replace(/\b(?:1|4|16)x(?:1|3|9)\b/, ''), item]));
  return byPicture.size > 0 ? [...byPicture.values()].reverse() : undefined;
}

/** Articles about something, with a title. */
export function sourcesOf(value: unknown): readonly Source[] | undefined {
  const sources = valuesOf(value).flatMap((item) => {
    const node = isObject(item) ? nodeOf(item) : undefined;
    const title = node && (wordsOf(node['headline'])[0] ?? wordsOf(node['name'])[0])?.text;
    if (!node || title === undefined) return [];
    const publisher = wordsOf(node['publisher'])[0]?.text;
    return [
      {
        title: plainLine(title),
        ...known({ url: linkOf(node['url']), publisher, published: textOf(node['datePublished']) }),
      },
    ];
  });
  return sources.length > 0 ? sources : undefined;
}
