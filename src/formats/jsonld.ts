import { atOnce } from '../at-once.js';
import type { TimelineLane } from '../model/document.js';
import { Draft, known, unreadable, type Origin } from './reading/draft.js';
import { pageInWords } from './reading/page-title.js';
import { postedOn, whenOf, type When } from './jsonld/dates.js';
import { fieldsOf, idOf, lineOf } from './jsonld/event.js';
import { isPage, readPage, type Page } from './jsonld/html.js';
import { DEEPEST, indexNodes, partsOf, STEP, type NodeIndex } from './jsonld/index.js';
import { isEvent, nodeOf, textOf, typesOf, valuesOf, wordsOf, type Node } from './jsonld/node.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { plainText } from './reading/plain-text.js';
import { parseJson } from './reading/parse-json.js';
import { isObject } from './reading/read-json.js';
import { readJsonInSlices } from './reading/read-json-in-slices.js';
import type { Resting } from '../rest.js';
import { textOf as textOfFile } from './reading/text-of.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads the events of schema.org from JSON-LD, at any depth, or from the JSON-LD of an HTML page. An event without a
 * date that contains others, such as an EventSeries, is the lane of those.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const text = textOfFile(input);
  if (!isPage(text)) return parseJson(text, options, valueInSlices);
  const page = readPage(text);
  const draft = new Draft();
  const roots: unknown[] = [];
  for (const block of page.blocks) {
    const { value, problem } = yield* readJsonInSlices(block.text);
    if (problem === undefined) roots.push(value);
    else {
      const path = `the script of line ${String(block.line)}`;
      draft.reject('invalid-json', { path, record: block.text.slice(0, 1000) }, undefined, `${path} ${problem}`);
    }
  }
  if (page.blocks.length === 0)
    return unreadable('no-events', name, `is ${pageInWords(text)}, not data: it has no JSON-LD either`, text);
  if (roots.length === 0) return { document: null, issues: draft.issues.list };
  // Several scripts of a page may describe the same things.
  return yield* readRoot(roots.length === 1 ? roots[0] : roots, draft, text, options, page);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export const valueInSlices = (value: unknown, start: string, options: ParseOptions): Resting<Parsed> =>
  readRoot(value, new Draft(), start, options);

function* readRoot(root: unknown, draft: Draft, text: string, options: ParseOptions, page?: Page): Resting<Parsed> {
  const { name = 'the text' } = options;
  const reader = new Reader(draft, yield* indexNodes(root), options.locale ?? page?.lang ?? 'en');
  yield* reader.read(root, '', 0, {});
  if (draft.length === 0 && draft.issues.list.length === 0) {
    return unreadable('no-events', name, 'has no event of schema.org in it: expected things of "@type": "Event"', text);
  }
  const head = isObject(root) ? nodeOf(root) : {};
  const isEventItself = isEvent(head) && whenOf(head) !== undefined;
  const title = isEventItself ? undefined : (wordsOf(head['name'])[0] ?? wordsOf(head['headline'])[0])?.text;
  const about = isEventItself ? undefined : wordsOf(head['description'])[0]?.text;
  return draft.finish({
    title: title === undefined ? page?.title : lineOf(title),
    description: about === undefined ? undefined : plainText(about),
    lang: page?.lang,
    timeZone: options.timeZone,
    lanes: reader.lanes.length > 0 ? reader.lanes : undefined,
  });
}

/** The context that a thing is nested in. */
interface Above {
  readonly name?: string;
  readonly whole?: Whole;
  /** The property that contains it. */
  readonly by?: string;
}

/** The event that others are part of: its id if it is shown, otherwise it is their lane. */
interface Whole {
  readonly id?: string;
  readonly lane?: string;
}

class Reader {
  readonly #draft: Draft;
  readonly #index: NodeIndex;
  readonly #locale: string;
  readonly #seen = new Set<string>();
  readonly #lanes = new Map<string, TimelineLane>();
  /** The number of things visited so far. */
  #count = 0;

  constructor(draft: Draft, index: NodeIndex, locale: string) {
    this.#draft = draft;
    this.#index = index;
    this.#locale = locale;
  }

  /** Lanes with a name that differs from their id. */
  get lanes(): readonly TimelineLane[] {
    return [...this.#lanes.values()];
  }

  /** Reads all events in a value, in order. */
  *read(value: unknown, path: string, depth: number, above: Above): Resting<void> {
    if (typeof value !== 'object' || value === null) return;
    if (++this.#count % STEP === 0) yield;
    if (depth > DEEPEST) {
      this.#draft.warn('too-deep', { path, record: undefined }, undefined, 'what lies deeper is left out');
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of (value as unknown[]).entries())
        yield* this.read(item, `${path}/${String(index)}`, depth + 1, above);
      return;
    }
    const object = nodeOf(value as Node);
    const node = isEvent(object) ? this.#index.resolve(object) : object;
    if (isEvent(node)) yield* this.#readEvent(node, path, depth, above);
    else if (typesOf(node).includes('LiveBlogPosting')) yield* this.#readBlog(node, path, depth);
    else yield* this.#readParts(node, path, depth, { ...above, name: nameOf(node) ?? above.name });
  }

  *#readEvent(node: Node, path: string, depth: number, above: Above): Resting<void> {
    const id = idOf(node);
    // It may be described in one place and referred to in another.
    const name = textOf(node['@id']);
    if (name !== undefined && this.#seen.has(name)) return;
    if (name !== undefined) this.#seen.add(name);
    const when = whenOf(node);
    const origin = { path: path || '/', record: node };
    const ownId = id ?? (partsOf(node).some(isObject) ? path || 'event' : undefined);
    if (when) this.#add(node, when, origin, above, ownId);
    const before = this.#draft.length;
    const whole = when ? (ownId === undefined ? undefined : { id: ownId }) : this.#laneOf(node);
    yield* this.#readParts(node, path, depth, { name: nameOf(node) ?? above.name, whole });
    const holds =
      this.#draft.length > before || partsOf(node).some((part) => this.#index.byId(textOf(part) ?? '') !== undefined);
    if (!when && !holds && above.by !== 'superEvent') {
      this.#draft.reject('missing-date', origin, 'startDate', 'no date: expected "startDate"');
    }
  }

  #add(node: Node, { problem, ...when }: When, origin: Origin, above: Above, id: string | undefined): void {
    const fields = fieldsOf(node, { locale: this.#locale, resolve: this.#index.resolve, nameAbove: above.name });
    const { id: target, lane } = { ...above.whole, ...this.#wholeOf(node, id) };
    const relations = target === undefined ? undefined : [{ type: 'part-of' as const, target }];
    if (problem !== undefined) this.#draft.warn('unclear-date', origin, 'startDate', problem);
    this.#draft.add({ id, ...when, ...fields, lane, relations }, { ...origin, fields: FIELD_OF(origin.path) });
  }

  /** The event that this one is part of, as stated by either of the two. */
  #wholeOf(node: Node, id: string | undefined): Whole {
    const named = valuesOf(node['superEvent']).map((value) =>
      isObject(value) ? this.#index.resolve(nodeOf(value)) : this.#index.byId(textOf(value) ?? ''),
    );
    const wholes = [...named, id === undefined ? undefined : this.#index.wholeOf(id)];
    return Object.assign({}, ...wholes.map((whole) => whole && this.#asWhole(whole)).reverse()) as Whole;
  }

  #asWhole(node: Node): Whole | undefined {
    // A reference to an event of another file has only an id.
    const isShown = whenOf(node) !== undefined;
    return isShown ? known({ id: idOf(node) }) : this.#laneOf(node);
  }

  #laneOf(node: Node): Whole | undefined {
    const title = nameOf(node);
    if (title === undefined) return undefined;
    const id = textOf(node['identifier']) ?? title;
    if (id !== title) this.#lanes.set(id, { id, title });
    return { lane: id };
  }

  *#readBlog(node: Node, path: string, depth: number): Resting<void> {
    yield* eachOf(valuesOf(node['liveBlogUpdate']), (update, index) => {
      if (!isObject(update)) return;
      const post = this.#index.resolve(nodeOf(update));
      const origin = { path: `${path}/liveBlogUpdate/${String(index)}`, record: post };
      const when = postedOn(post) ?? whenOf(post);
      if (when) this.#add(post, when, origin, {}, idOf(post));
      else this.#draft.reject('missing-date', origin, 'datePublished', 'no date: expected "datePublished"');
    });
    yield* this.#readParts({ ...node, liveBlogUpdate: undefined }, path, depth, { name: nameOf(node) });
  }

  *#readParts(node: Node, path: string, depth: number, above: Above): Resting<void> {
    for (const [name, value] of Object.entries(node)) {
      const isPart = name === 'subEvent' || name === 'subEvents';
      const by = isEvent(node)
        ? { ...above, whole: isPart ? above.whole : undefined, by: name }
        : { ...above, by: name };
      yield* this.read(value, `${path}/${pointer(name)}`, depth + 1, name === '@context' ? {} : by);
    }
  }
}

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const nameOf = (node: Node): string | undefined => {
  if (typesOf(node).length === 0) return undefined;
  const name = (wordsOf(node['name'])[0] ?? wordsOf(node['headline'])[0])?.text;
  return name === undefined ? undefined : lineOf(name);
};

/** The property of the source that each of our fields comes from. */
const FIELD_OF = (path: string): Record<string, string> => {
  const at = (name: string): string => `${path === '/' ? '' : path}/${name}`;
  const [date, end] = [at('startDate'), at('endDate')];
  return { title: at('name'), date, start: date, end, place: at('location'), media: at('image'), tags: at('keywords') };
};
