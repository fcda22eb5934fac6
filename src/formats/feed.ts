import type { XmlElement } from '@rgrove/parse-xml';
import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import { readItem } from './feed/item.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { Draft, unreadable, type Origin } from './reading/draft.js';
import { eachOf } from './reading/each-of.js';
import { plainLine } from './reading/plain-text.js';
import { textOf } from './reading/text-of.js';
import { xmlInSlices } from './reading/xml-in-slices.js';
import { childrenOf, LineCounter, readXml, salvage, type Salvaged } from './reading/xml.js';
import { withSigns } from './reading/xml-signs.js';

/**
 * Reads an RSS or Atom feed of news or a podcast: an event for each item on the day of its publication, with its link,
 * picture or sound, and its categories as tags. Never throws.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  return atOnce(wholeInSlices(input, options));
}

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  return yield* withSigns(textOf(input), name, (xml) => eventsOf(xml, name));
}

function* eventsOf(text: string, name: string): Resting<Parsed> {
  const feed = yield* readFeed(text);
  if (!feed) return unreadable('not-feed', name, 'is no feed: expected RSS with <item> or Atom with <entry>', text);
  const draft = new Draft();
  if (feed.problem !== undefined) {
    const message = `${name} is not valid XML: ${feed.problem}; its items are read one by one`;
    draft.warn('invalid-xml', { path: name, record: undefined }, undefined, message);
  }
  const ids = new Set<string>();
  const base = feed.base ?? (/^https?:/i.test(name) ? name : undefined);
  yield* eachOf(feed.items, (item) => addItem(draft, item, base, ids));
  return draft.finish(feed.head);
}

function addItem(
  draft: Draft,
  { element, text, line, problem = 'it has no end' }: Salvaged,
  base: string | undefined,
  ids: Set<string>,
): void {
  const origin: Origin = { path: `line ${String(line)}`, record: text.slice(0, MOST_SHOWN) };
  if (!element) {
    draft.reject('invalid-record', origin, undefined, `no valid XML: ${problem}`);
    return;
  }
  const { event, unread } = readItem(element, base);
  if (unread !== undefined) {
    draft.reject('invalid-date', origin, 'date', `cannot read the date ${JSON.stringify(unread.slice(0, 60))}`);
    return;
  }
  const { id } = event;
  const isNew = id !== undefined && !ids.has(id);
  if (isNew) ids.add(id);
  draft.add({ ...event, id: isNew ? id : undefined }, origin);
}

/** The greatest length of an item as shown with an issue, in characters. */
const MOST_SHOWN = 1000;

interface Feed {
  readonly head: { readonly title?: string; readonly description?: string; readonly lang?: string };
  /** The URL of its page. */
  readonly base?: string | undefined;
  readonly items: readonly Salvaged[];
  /** The problem of the XML. */
  readonly problem?: string;
}

/** Undefined if it is not a feed. */
function* readFeed(xml: string): Resting<Feed | undefined> {
  const sliced = (yield* xmlInSlices(xml, 'item')) ?? (yield* xmlInSlices(xml, 'entry'));
  if (sliced) {
    const channel = channelIn(sliced.root);
    const lines = new LineCounter(xml);
    const items: Salvaged[] = [];
    yield* eachOf(sliced.elements, ({ element, start, end }) =>
      items.push({ element, text: xml.slice(start, end), line: lines.at(start) }),
    );
    return channel && { head: headOf(channel), base: pageOf(channel), items };
  }
  const read = readXml(xml);
  if ('problem' in read) {
    const items = [...(yield* salvage(xml, 'item')), ...(yield* salvage(xml, 'entry'))];
    return items.length > 0 ? { head: {}, items, problem: read.problem } : undefined;
  }
  const { root } = read;
  const channel = root && channelIn(root);
  if (!root || !channel) return undefined;
  // In early RSS, items are siblings of the channel.
  const elements = [...new Set([...childrenOf(channel), ...childrenOf(root)])];
  const lines = new LineCounter(xml);
  const items: Salvaged[] = [];
  yield* eachOf(
    elements.filter(({ name }) => name === 'item' || name === 'entry'),
    (element) => items.push({ element, text: xml.slice(element.start, element.end), line: lines.at(element.start) }),
  );
  return { head: headOf(channel), base: pageOf(channel), items };
}

/** The element that has the title of the feed; undefined if the root is not a feed. */
const channelIn = (root: XmlElement): XmlElement | undefined =>
  ['rss', 'feed', 'rdf:RDF'].includes(root.name)
    ? (childrenOf(root).find(({ name }) => name === 'channel') ?? root)
    : undefined;

function headOf(channel: XmlElement): Feed['head'] {
  const wordsOf = (...names: readonly string[]): string =>
    plainLine(childrenOf(channel).find(({ name }) => names.includes(name))?.text ?? '');
  const lang = wordsOf('language', 'dc:language') || (channel.attributes['xml:lang'] ?? '');
  return {
    title: wordsOf('title'),
    description: wordsOf('description', 'subtitle', 'tagline'),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) && { lang }),
  };
}

function pageOf(channel: XmlElement): string | undefined {
  const links = childrenOf(channel).filter(
    ({ name, attributes }) => name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const urls = [
    channel.attributes['xml:base'],
    ...links.flatMap(({ attributes, text }) => [attributes['href'], text.trim()]),
  ];
  return urls.find((url) => /^https?:/i.test(url ?? ''));
}
