import { safeUrl } from '../../model/safe-url.js';
import { asText } from './as-text.js';

/** What files are called that pages link to or show; any name could be a word, or with a dot that of a site. */
const FILE =
  /^[^\s:?#<>"'\\]+\.(?:jpe?g|jpe|png|gif|svg|webp|avif|bmp|tiff?|mp[34]|m4[av]|webm|og[agv]|wav|mov|html?|php|aspx?|pdf|md|txt)(?:[?#]\S*)?$/i;
/** A site without its scheme. */
const SITE = /^[\w-]+(?:\.[\w-]+)+\//;

/**
 * The address that a value is. Only what looks like one: a word such as “none” would be one too, relative to the page.
 *
 * @param file the address of the file in which it stands: what is relative is so to that
 */
export function linkIn(value: unknown, file?: string): string | undefined {
  const text = asText(value);
  if (text === undefined || /\s/.test(text)) return undefined;
  const url = text.startsWith('www.') ? `https://${text}` : text;
  if (/^(?:https?:|mailto:|\/\/)/i.test(url)) return safeUrl(url);
  const isRelative = /^\.{0,2}\//.test(url) || (FILE.test(url) && !SITE.test(url));
  return isRelative ? safeUrl(besideFile(url, file)) : undefined;
}

/** An address relative to a file as one that is relative to the page, or whole where that of the file is. */
function besideFile(url: string, file = ''): string {
  if (/^https?:/i.test(file) && URL.canParse(url, file)) return new URL(url, file).href;
  return url.startsWith('/') ? url : (/^[^?#]*\//.exec(file)?.[0] ?? '') + url;
}
