import type { XmlElement } from '@rgrove/parse-xml';
import type { Media } from '../../model/document.js';
import { known } from '../reading/draft.js';
import { plainLine } from '../reading/plain-text.js';
import { childrenOf } from '../reading/xml.js';

/** The attachments of an item that can be shown. */
const KIND = /^(image|audio|video)(?=\/|$)/;
/** Groups of the same medium in several sizes. */
const GROUPS = ['media:group', 'media:content'];

/**
 * The pictures, sounds and films of an item: its enclosures, else those of Media RSS, else its thumbnail. Undefined if
 * there are none.
 */
export function mediaOf(item: XmlElement, urlOf: (url: string) => string | undefined): readonly Media[] | undefined {
  const all = within(item);
  const wordsOf = (name: string): string => plainLine(all.find((element) => element.name === name)?.text ?? '');
  const [alt, credit] = [wordsOf('media:description') || wordsOf('media:title'), wordsOf('media:credit')];
  const media = all.flatMap(({ name, attributes }): Media[] => {
    const { url = attributes['href'], rel, medium } = attributes;
    const isEnclosed = name === 'enclosure' || (name === 'link' && rel === 'enclosure') || name === 'media:content';
    const [, kind = isPicture(name) ? 'image' : undefined] = KIND.exec(medium ?? attributes['type'] ?? '') ?? [];
    const whole = url === undefined || kind === undefined || !(isEnclosed || isPicture(name)) ? undefined : urlOf(url);
    return whole === undefined ? [] : [{ url: whole, type: kind!, alt, ...known({ credit }) }];
  });
  const large = media.filter((_, index) => index === media.findIndex(({ url }) => url === media[index]!.url));
  return large.length > 0 ? large : undefined;
}

const isPicture = (name: string): boolean => name === 'media:thumbnail' || name === 'itunes:image';

/** The elements of an item, followed by those within groups. */
function within(item: XmlElement): readonly XmlElement[] {
  const own = childrenOf(item);
  return [...own, ...own.filter(({ name }) => GROUPS.includes(name)).flatMap(within)];
}
