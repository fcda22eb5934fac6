import type { Media } from '../../model/document.js';
import type { DraftEvent } from '../reading/draft.js';
import { decodeEntities } from '../reading/plain-text.js';

/** No pattern looks beyond the next bracket, so that the time is linear in the length of the text. */
const PICTURE = /!\[([^[\]]*)\]\(([^)[\s]+)(?:\s[^)[]*)?\)/g;
/** A place of Markwhen, which is written as a link: `[Moscow](location)`. */
const LOCATION = /(?<!!)\[([^[\]]+)\]\((?:location|map)\)/;
const LINK = /(?<!!)\[[^[\]]*\]\((?!(?:location|map)\))([^)[\s]+)(?:\s[^)[]*)?\)/;

/** The target of the first link of a text. */
export const linkIn = (text: string): string | undefined => LINK.exec(text)?.[1];

/** The fields of an event from its title and its further lines, with the pictures and the link in both. */
export function contents(text: string, more: readonly string[]): DraftEvent {
  const all = [text, ...more].join('\n');
  const media: readonly Media[] = [...all.matchAll(PICTURE)].map(([, alt = '', url = '']) => ({ url, alt }));
  const description = more.map(plain).join('\n').trim();
  const { title, tags } = titleAndTags(text);
  const { words, address } = splitAddress(title);
  const place = LOCATION.exec(all)?.[1];
  return {
    ...{ title: words, description, url: linkIn(all) ?? address, media: media.length > 0 ? media : undefined },
    ...(tags && { tags }),
    ...(place !== undefined && { place: plain(place) }),
  };
}

/** An address that ends a line, also in brackets; nobody reads a title for it. */
const ADDRESS = /\s[(<]?https?:\/\/\S+$/;

/** A title without the address at its end, and that address. A title that is only an address stays one. */
function splitAddress(title: string): { readonly words: string; readonly address?: string } {
  const at = title.search(ADDRESS);
  const words = at < 0 ? '' : title.slice(0, at).replace(/\s*[-–—:|,]$/, '');
  if (words === '') return { words: title };
  const given = title.slice(at + 1);
  const address = /^[(<]/.test(given) ? given.slice(1).replace(/[)>]$/, '') : given;
  return { words, address: address.replace(/[.,;]$/, '') };
}

/** Tags at the end of a title, `#talks #asia`. The title must have other words. */
const TAGS = /(?<=\S)(?:\s+#[\p{L}_][\p{L}\p{M}\d_-]*)+$/u;

/** The greatest total length of tags, in characters. */
const LONGEST_TAGS = 200;

/** A title without the tags at its end, and the tags. */
export function titleAndTags(text: string): { readonly title: string; readonly tags?: readonly string[] } {
  const title = plain(text);
  const [marks] = TAGS.exec(title.slice(-LONGEST_TAGS)) ?? [];
  if (marks === undefined) return { title };
  const tags = marks
    .trim()
    .split(/\s+/)
    .map((mark) => mark.slice(1));
  return { title: title.slice(0, -marks.length), tags };
}

/** Replaces `[[Page]]` and `[[Page|words]]` of wikis by their words. */
export const withoutWikiLinks = (text: string): string => text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1');

/** Words in italic type between underscores, which are part of a name everywhere else: `my_file_name`. */
const UNDERLINED = /(?<![\p{L}\p{N}_\\/])_([^\s_][^_]*)(?<!\s)_(?![\p{L}\p{N}_/])/gu;

/** A sign that has a meaning in Markdown, but not here. */
const ESCAPED = /\\([_*[\]#`])/g;

/** Without emphasis, and with links and entities (`&amp;`) replaced by what they stand for. */
export const plain = (text: string): string =>
  decodeEntities(withoutWikiLinks(text))
    .replace(/!\[[^[\]]*\]\([^)[]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S[^*_`]*)\1/g, '$2')
    .replace(UNDERLINED, '$1')
    .replace(/('''|'')(\S[^']*)\1/g, '$2')
    .replace(ESCAPED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
