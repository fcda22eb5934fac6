import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Resting } from '../../rest.js';
import { eachOf } from './each-of.js';
import { decodeEntities } from './plain-text.js';

/** HTML entities are common in these files, and not an error. Each expands to a single character only. */
const OPTIONS = {
  ignoreUndefinedEntities: true,
  includeOffsets: true,
  resolveUndefinedEntity: (reference: string) => decodeEntities(reference),
};

/** The root element of a text, null if it has none; or the problem. */
export function readXml(xml: string): { readonly root: XmlElement | null } | { readonly problem: string } {
  try {
    return { root: parseXml(xml, OPTIONS).root };
  } catch (error) {
    // Thousands of nested elements overflow the stack of the parser, with an error that depends on the engine.
    return {
      problem: error instanceof XmlError ? (error.message.split('\n')[0] ?? '') : 'its elements are nested too deeply',
    };
  }
}

/** An element, or the text of an invalid one, and the line in which it begins. */
export interface Salvaged {
  readonly element: XmlElement | undefined;
  readonly text: string;
  readonly line: number;
  /** What is wrong with an invalid one. */
  readonly problem?: string | undefined;
}

/**
 * The elements of a name, each parsed alone, in a text that is not valid XML as a whole. They must not be nested.
 *
 * @param prefixes the attributes of their ancestors, which define the prefixes of their names
 */
export function* salvage(xml: string, name: string): Resting<readonly Salvaged[]> {
  const places = Array.from(xml.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g')), ({ index }) => index);
  const lines = new LineCounter(xml);
  const found: Salvaged[] = [];
  yield* eachOf(places, (start, i) => {
    const text = xml.slice(start, places[i + 1]);
    const closing = `</${name}>`;
    const end = text.indexOf(closing);
    // An empty element ends with its own tag.
    const piece = end >= 0 ? text.slice(0, end + closing.length) : text.slice(0, text.lastIndexOf('/>') + 2);
    const read = readXml(piece);
    const element = 'root' in read ? (read.root ?? undefined) : undefined;
    const problem = 'problem' in read ? read.problem.replace(/ \(line \d+, column \d+\)$/, '') : undefined;
    found.push({ element, text, line: lines.at(start), problem });
  });
  return found;
}

/** The line numbers of positions in ascending order, each counted on from the last. */
export class LineCounter {
  #line = 1;
  #place = 0;

  constructor(readonly text: string) {}

  at(place: number): number {
    for (
      let next = this.text.indexOf('\n', this.#place);
      next >= 0 && next < place;
      next = this.text.indexOf('\n', next + 1)
    ) {
      this.#line++;
      this.#place = next + 1;
    }
    return this.#line;
  }
}

/** The child elements of an element. */
export const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);
