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
  return { title: plain(text), description, url: linkIn(all), media: media.length > 0 ? media : undefined };
}

/** Without emphasis; links as their words. */
export const plain = (text: string): string =>
  text
    .replace(/!\[[^[\]]*\]\([^)[]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S[^*_`]*)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
