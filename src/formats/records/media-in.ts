import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { linkIn } from './link-in.js';
import { listIn } from './list-in.js';

/** What the address of a picture is called in an object; the first is ours. */
const ADDRESSES = ['url', 'src', 'href', 'source_url', 'contentUrl'];

/**
 * The media of a value: an address, an object with one, or a list of these. Undefined where there are none.
 *
 * @param alt in the place of a picture that says nothing of itself
 */
export function mediaIn(value: unknown, alt: string, file: string | undefined): readonly object[] | undefined {
  const media = (listIn(value) ?? [value]).flatMap((item): object[] => {
    if (!isObject(item)) {
      const url = linkIn(item, file);
      return url === undefined ? [] : [{ url, alt }];
    }
    // What is called as ours is meant so, whatever it looks like.
    const url = ADDRESSES.map((key) => linkIn(item[key], file)).find((own) => own !== undefined) ?? asText(item['url']);
    return url === undefined ? [] : [{ alt, ...item, url }];
  });
  return media.length > 0 ? media : undefined;
}
