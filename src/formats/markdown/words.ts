import type { Media } from '../../model/document.js';
import type { DraftEvent } from '../reading/draft.js';

/** None looks further than the next bracket, so that no text takes longer than its length. */
const PICTURE = /!\[([^[\]]*)\]\(([^)[\s]+)(?:\s[^)[]*)?\)/g;
const LINK = /(?<!!)\[[^[\]]*\]\(([^)[\s]+)(?:\s[^)[]*)?\)/;

/** Where the first link of a text leads. */
export const linkIn = (text: string): string | undefined => LINK.exec(text)?.[1];

/** What an event says: its title, and in further lines more of it; with the pictures and the link that are in both. */
export function contents(text: string, more: readonly string[]): DraftEvent {
  const all = [text, ...more].join('\n');
  const media: readonly Media[] = [...all.matchAll(PICTURE)].map(([, alt = '', url = '']) => ({ url, alt }));
  const description = more.map(plain).join('\n').trim();
  return { ...titleAndTags(text), description, url: linkIn(all), media: media.length > 0 ? media : undefined };
}

/** Tags at the end of a title, `#talks #asia`; a title is no more than them only if it is nothing else. */
const TAGS = /(?<=\S)(?:\s+#[\p{L}_][\p{L}\p{M}\d_-]*)+$/u;

/** Nobody has more of them, in letters. */
const LONGEST_TAGS = 200;

/** A title without the tags at its end, and these. */
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

/** `[[Page]]` and `[[Page|words]]` of wikis as their words. */
export const withoutWikiLinks = (text: string): string => text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1');

/** Without emphasis; links as their words. */
export const plain = (text: string): string =>
  withoutWikiLinks(text)
    .replace(/!\[[^[\]]*\]\([^)[]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S[^*_`]*)\1/g, '$2')
    .replace(/('''|'')(\S[^']*)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
