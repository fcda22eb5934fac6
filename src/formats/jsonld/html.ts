import { decodeEntities, plainLine } from '../reading/plain-text.js';

/** The structured data of a page. */
export interface Page {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  /** The texts of its JSON-LD blocks, with the lines in which they begin. */
  readonly blocks: readonly { readonly text: string; readonly line: number }[];
}

export const isPage = (text: string): boolean => /^\s*</.test(text);

/** The JSON-LD of an HTML page. The page is only searched, not parsed. */
export function readPage(html: string): Page {
  const blocks: { text: string; line: number }[] = [];
  const opening = /<script\b([^<>]{0,2000})>/gi;
  const closing = /<\/script/gi;
  let line = 1;
  let counted = 0;
  for (let tag = opening.exec(html); tag; tag = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html)?.index ?? html.length;
    if (/\btype\s*=\s*["']?\s*application\/ld\+json/i.test(tag[1] ?? '')) {
      line += breaksIn(html.slice(counted, opening.lastIndex));
      counted = opening.lastIndex;
      blocks.push({ text: withoutWrapping(html.slice(opening.lastIndex, end)), line });
    }
    opening.lastIndex = end;
  }
  const head = html.slice(0, 100_000);
  const title = /<title\b[^>]{0,500}>([^<]{0,2000})/i.exec(head)?.[1];
  const lang = /<html\b[^>]{0,2000}?\blang\s*=\s*["']?([a-z]{2,3}(?:-[a-z\d]{2,8}){0,3})/i.exec(head)?.[1];
  return { title: title === undefined ? undefined : plainLine(decodeEntities(title)) || undefined, lang, blocks };
}

const breaksIn = (text: string): number => text.match(/\n/g)?.length ?? 0;

/** Some pages wrap scripts in comments for very old browsers. */
function withoutWrapping(text: string): string {
  const opened = text.replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '').trimEnd();
  // Only the end is looked at, since the script of a page may be very long.
  const end = opened.slice(-50).replace(/(?:-->|(?:\/\/|\/\*)?\s{0,10}\]\]>\s{0,10}(?:\*\/)?)$/, '');
  return opened.slice(0, -50) + end;
}
