import { XmlText, type XmlElement } from '@rgrove/parse-xml';
import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { valueInSlices } from './records.js';
import { unreadable } from './reading/draft.js';
import { textOf } from './reading/text-of.js';
import { childrenOf, readXml } from './reading/xml.js';
import { withSigns } from './reading/xml-signs.js';

/**
 * Reads any XML with a list of elements that have something like a date and a title, as children or as attributes:
 * `<event><date>1961</date><title>Treaty</title></event>`. Never throws.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  return yield* withSigns(textOf(input), options.name ?? 'the text', (xml) => recordsOf(xml, options));
}

function* recordsOf(text: string, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const read = readXml(text);
  if ('problem' in read) return unreadable('invalid-xml', name, `is not valid XML: ${read.problem}`, text);
  if (!read.root) return unreadable('no-events', name, 'has no elements', text);
  return yield* valueInSlices(valueOf(read.root, repeatedIn(read.root)), text, options);
}

/** The names of elements with elements in them, of which some parent has several; also where it has one, they are a list. */
function repeatedIn(element: XmlElement, repeated = new Set<string>()): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const child of childrenOf(element)) {
    const inner = childrenOf(child);
    if (inner.length > 0) {
      if (seen.has(child.name)) repeated.add(child.name);
      seen.add(child.name);
    }
    if (inner.length > 0) repeatedIn(child, repeated);
  }
  return repeated;
}

/** Elements that are called as their number is: `<year value="1929">`. */
const UNITS = new Set(['year', 'month', 'day', 'date', 'decade', 'century']);
/** What that number is called in them. */
const NUMBERS = new Set(['value', 'number', 'num', 'no', 'n', 'id', 'name']);

/** What an element stands for: its text; or an object of its attributes and children, with a list where several have the same name. */
function valueOf(element: XmlElement, repeated: ReadonlySet<string>): unknown {
  const children = childrenOf(element);
  const attributes = Object.entries(element.attributes);
  if (children.length === 0 && attributes.length === 0) return element.text.trim();
  const own = bare(element.name).toLowerCase();
  const isUnit = UNITS.has(own) && children.some((child) => childrenOf(child).length > 0);
  const nameIn = (name: string): string => (isUnit && NUMBERS.has(name.toLowerCase()) ? own : name);
  const value: Record<string, unknown> = Object.fromEntries(
    attributes.map(([name, text]) => [nameIn(bare(name)), text]),
  );
  for (const child of children) {
    const name = bare(child.name);
    const inner = valueOf(child, repeated);
    const before = value[name];
    const isListed = repeated.has(child.name) && childrenOf(child).length > 0;
    if (before === undefined) value[name] = isListed ? [inner] : inner;
    else if (Array.isArray(before)) before.push(inner);
    else value[name] = [before, inner];
  }
  const words = element.children
    .filter((child) => child instanceof XmlText)
    .map(({ text }) => text)
    .join('')
    .trim();
  return words === '' || 'text' in value ? value : { ...value, text: words };
}

/** A name without the prefix of its namespace. */
const bare = (name: string): string => name.replace(/^[\w.-]+:/, '');
