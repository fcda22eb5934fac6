import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { linkIn } from './link-in.js';
import { listIn } from './list-in.js';

/** The keys of the URL of a picture; the first is ours. */
const ADDRESSES = ['url', 'src', 'href', 'source_url', 'contentUrl'];

/**
 * The media of a value: a URL, an object with one, or a list of these. Undefined if there are none.
 *
 * @param alt the alternative text for a picture without one
 */
export function mediaIn(value: unknown, alt: string, file: string | undefined): readonly object[] | undefined {
  const media = (listIn(value) ?? [value]).flatMap((item): object[] => {
    if (!isObject(item)) {
      const url = linkIn(item, file);
      return url === undefined ? [] : [{ url, alt }];
    }
    // A key of ours counts, whatever its value looks like.
    const url = ADDRESSES.map((key) => linkIn(item[key], file)).find((own) => own !== undefined) ?? asText(item['url']);
    return url === undefined ? [] : [{ alt, ...item, url }];
  });
  return media.length > 0 ? media : undefined;
}
