import { safeUrl } from '../../model/safe-url.js';
import { asText } from './as-text.js';

/** File extensions that pages link to or show. Other names could be words, or sites if they contain a dot. */
const FILE =
  /^[^\s:?#<>"'\\]+\.(?:jpe?g|jpe|png|gif|svg|webp|avif|bmp|tiff?|mp[34]|m4[av]|webm|og[agv]|wav|mov|html?|php|aspx?|pdf|md|txt)(?:[?#]\S*)?$/i;
/** A site without its scheme. */
const SITE = /^[\w-]+(?:\.[\w-]+)+\//;

/**
 * The URL that a value is. It must look like one: a word such as “none” would otherwise be a relative URL.
 *
 * @param file the URL of the file that contains it, against which relative ones are resolved
 */
export function linkIn(value: unknown, file?: string): string | undefined {
  const text = asText(value);
  if (text === undefined || /\s/.test(text)) return undefined;
  const url = text.startsWith('www.') ? `https://${text}` : text;
  if (/^(?:https?:|mailto:|\/\/)/i.test(url)) return safeUrl(url);
  const isRelative = /^\.{0,2}\//.test(url) || (FILE.test(url) && !SITE.test(url));
  return isRelative ? safeUrl(besideFile(url, file)) : undefined;
}

/** A URL relative to a file as one relative to the page, or as an absolute one if that of the file is absolute. */
function besideFile(url: string, file = ''): string {
  if (/^https?:/i.test(file) && URL.canParse(url, file)) return new URL(url, file).href;
  return url.startsWith('/') ? url : (/^[^?#]*\//.exec(file)?.[0] ?? '') + url;
}
