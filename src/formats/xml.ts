import { XmlText, type XmlElement } from '@rgrove/parse-xml';
import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { valueInSlices } from './records.js';
import { unreadable } from './reading/draft.js';
import { textOf } from './reading/text-of.js';
import { childrenOf, readXml } from './reading/xml.js';

/**
 * Reads any XML with a list of elements that have something like a date and a title, as children or as attributes:
 * `<event><date>1961</date><title>Treaty</title></event>`. Never throws.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const text = textOf(input);
  const read = readXml(text);
  if ('problem' in read) return unreadable('invalid-xml', name, `is not valid XML: ${read.problem}`, text);
  if (!read.root) return unreadable('no-events', name, 'has no elements', text);
  return yield* valueInSlices(valueOf(read.root), text, options);
}

/** What an element stands for: its text; or an object of its attributes and children, with a list where several have the same name. */
function valueOf(element: XmlElement): unknown {
  const children = childrenOf(element);
  const attributes = Object.entries(element.attributes);
  if (children.length === 0 && attributes.length === 0) return element.text.trim();
  const value: Record<string, unknown> = Object.fromEntries(attributes.map(([name, own]) => [bare(name), own]));
  for (const child of children) {
    const name = bare(child.name);
    const own = valueOf(child);
    const before = value[name];
    value[name] = before === undefined ? own : Array.isArray(before) ? [...(before as unknown[]), own] : [before, own];
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
