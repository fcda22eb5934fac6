import type { Source } from '../../model/document.js';
import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { linkIn } from './link-in.js';
import { listIn, nameIn } from './list-in.js';

/** The keys of the address of a source. */
const LINKS = ['url', 'link', 'href', 'uri'];

/**
 * The sources of a record: a list, or an object of objects, `{ primary: { name, url } }`. Each is a title, an address,
 * or an object with either, whose other fields stay.
 *
 * @param file the URL of the file, for relative ones in it
 */
export function sourcesIn(value: unknown, file?: string): readonly (Source | string)[] | undefined {
  const list = listIn(value) ?? (isObject(value) && Object.values(value).every(isObject) ? Object.values(value) : []);
  const sources = list.flatMap((item) => sourceIn(item, file) ?? []);
  return sources.length > 0 ? sources : undefined;
}

function sourceIn(item: unknown, file: string | undefined): Source | string | undefined {
  if (!isObject(item)) {
    const title = asText(item);
    const url = linkIn(item, file);
    return title === undefined || url === undefined ? title : { title, url };
  }
  const url = LINKS.map((key) => linkIn(item[key], file)).find((link) => link !== undefined);
  const title = nameIn(item) ?? asText(item['publisher']) ?? url;
  return title === undefined ? undefined : { ...item, title, ...(url !== undefined && { url }) };
}
