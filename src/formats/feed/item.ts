import { XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { fullYear } from '../dates/short-years.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import type { DraftEvent } from '../reading/draft.js';
import { describe } from '../reading/html-fields.js';
import { plainLine } from '../reading/plain-text.js';
import { childrenOf } from '../reading/xml.js';
import { safeUrl } from '../../model/safe-url.js';
import { mediaOf } from './media.js';

/** The names of an item’s date, of its publication rather than of its last change. */
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated', 'modified'];
/** The beginning of a text rather than the whole. */
const TEXTS = ['description', 'summary', 'content:encoded', 'content'];
/** Elements that become fields of ours, or that nobody would ask for. */
const TAKEN = new Set([
  ...TEXTS,
  ...['title', 'link', 'guid', 'id', 'category', 'dc:subject', 'enclosure', 'itunes:image'],
]);

/** The content of an item; the date is as written if it cannot be read. */
export interface Item {
  readonly event: DraftEvent;
  readonly unread: string | undefined;
}

/** @param base the URL to which its links are relative */
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

/** A date of RFC 822, also with a year of two digits, or of ISO 8601. */
const dateIn = (text: string): string | undefined => {
  const whole = text
    .replace(
      /^(\w{3,9}, *)?(\d{1,2} \w{3} )(\d\d)(?= )/,
      (_, __, day: string, year: string) => day + String(fullYear(Number(year))),
    )
    .replace(/ UT$/, ' GMT');
  return readSpokenDate(whole)?.date;
};

/** Without a title, this many characters of the text are the title. */
const BEGINNING = 80;
const cut = (text: string): string =>
  text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;

/** The link of the page. In RSS the guid is one, too, unless it says otherwise. */
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

/** Other elements with text, such as the author or the length. */
function dataOf(children: readonly XmlElement[]): Readonly<Record<string, string>> | undefined {
  const left = children
    .filter(({ name, text }) => !TAKEN.has(name) && !name.startsWith('media:') && text.trim() !== '')
    .map(
      (child) => [child.name, (childrenOf(child).find(({ name }) => name === 'name') ?? child).text.trim()] as const,
    );
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** The text of an element, with its tags if it contains HTML as elements, as Atom allows. */
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
