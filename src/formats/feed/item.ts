import { XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { fullYear } from '../dates/short-years.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import type { DraftEvent } from '../reading/draft.js';
import { describe } from '../reading/html-fields.js';
import { plainLine } from '../reading/plain-text.js';
import { childrenOf } from '../reading/xml.js';
import { safeUrl } from '../../model/safe-url.js';
import { mediaOf } from './media.js';

/** What the date of an item is called: when it was published, rather than when it was changed. */
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated', 'modified'];
/** The beginning of a story rather than all of it. */
const TEXTS = ['description', 'summary', 'content:encoded', 'content'];
/** What is a field of ours, or nothing that anybody would ask for. */
const TAKEN = new Set([
  ...TEXTS,
  ...['title', 'link', 'guid', 'id', 'category', 'dc:subject', 'enclosure', 'itunes:image'],
]);

/** What an item of a feed says; its date as it is written, where that cannot be read. */
export interface Item {
  readonly event: DraftEvent;
  readonly unread: string | undefined;
}

/** @param base the address to which its links are relative */
export function readItem(item: XmlElement, base: string | undefined): Item {
  const children = childrenOf(item);
  const named = (name: string): XmlElement | undefined => children.find((child) => child.name === name);
  const dates = DATES.flatMap((name) => named(name)?.text.trim() || []);
  const date = dates.map(dateIn).find((read) => read !== undefined);
  const told = TEXTS.map((name) => markupOf(named(name))).find((text) => text !== '') ?? '';
  const link = linkOf(children);
  const text = describe(told);
  const [beginning = ''] = (text.description ?? '').split('\n', 1);
  return {
    event: {
      ...text,
      date,
      title: plainLine(markupOf(named('title'))) || cut(beginning),
      id: (named('guid') ?? named('id'))?.text.trim(),
      url: link === undefined ? undefined : wholeUrl(link, base),
      media: mediaOf(item, (url) => wholeUrl(url, base)),
      tags: tagsOf(children),
      data: dataOf(children.filter(({ text }) => text.trim() !== dates[0])),
    },
    unread: date === undefined ? dates[0] : undefined,
  };
}

/** As RFC 822 has it, with two digits of a year, too; or ISO 8601. */
const dateIn = (text: string): string | undefined => {
  const whole = text
    .replace(
      /^(\w{3,9}, *)?(\d{1,2} \w{3} )(\d\d)(?= )/,
      (_, __, day: string, year: string) => day + String(fullYear(Number(year))),
    )
    .replace(/ UT$/, ' GMT');
  return readSpokenDate(whole)?.date;
};

/** Where there is no title, the beginning of the text has so many letters of it. */
const BEGINNING = 80;
const cut = (text: string): string =>
  text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;

/** That of the page; in RSS an identity is one, too, unless it says that it is none. */
function linkOf(children: readonly XmlElement[]): string | undefined {
  const links = children.filter(({ name }) => name === 'link');
  const page = links.find(({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href !== undefined);
  const guid = children.find(({ name, attributes }) => name === 'guid' && attributes['isPermaLink'] !== 'false');
  const own = guid && /^https?:/.test(guid.text.trim()) ? guid.text.trim() : '';
  return (page?.attributes['href'] ?? links.find(({ text }) => text.trim() !== '')?.text.trim() ?? own) || undefined;
}

const wholeUrl = (url: string, base: string | undefined): string | undefined =>
  safeUrl(base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url);

function tagsOf(children: readonly XmlElement[]): readonly string[] | undefined {
  const tags = children
    .filter(({ name }) => name === 'category' || name === 'dc:subject')
    .map(({ text, attributes }) => plainLine(text.trim() || (attributes['label'] ?? attributes['term'] ?? '')))
    .filter((tag) => tag !== '');
  return tags.length > 0 ? [...new Set(tags)] : undefined;
}

/** Whatever else is said in words: who wrote it, how long it takes to listen to. */
function dataOf(children: readonly XmlElement[]): Readonly<Record<string, string>> | undefined {
  const left = children
    .filter(({ name, text }) => !TAKEN.has(name) && !name.startsWith('media:') && text.trim() !== '')
    .map(
      (child) => [child.name, (childrenOf(child).find(({ name }) => name === 'name') ?? child).text.trim()] as const,
    );
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** The text of an element; where HTML is written in it as elements, as Atom may, with its tags. */
function markupOf(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.attributes['type'] !== 'xhtml') return element.text.trim();
  return element.children.map(tagged).join('').trim();
}

function tagged(node: XmlNode): string {
  if (!(node instanceof XmlElement)) return 'text' in node ? escaped(node.text as string) : '';
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const name = node.name.replace(/^.*:/, '');
  return `<${name}${attributes.join('')}>${node.children.map(tagged).join('')}</${name}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
