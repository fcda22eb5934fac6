import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Resting } from '../../rest.js';
import { eachOf } from './each-of.js';
import { decodeEntities } from './plain-text.js';

/** Entities of HTML are common in these files and no error. None is ever expanded into more than its character. */
const OPTIONS = {
  ignoreUndefinedEntities: true,
  includeOffsets: true,
  resolveUndefinedEntity: (reference: string) => decodeEntities(reference),
};

/** The outermost element of a text, null where it has none; or what is wrong with it. */
export function readXml(xml: string): { readonly root: XmlElement | null } | { readonly problem: string } {
  try {
    return { root: parseXml(xml, OPTIONS).root };
  } catch (error) {
    // Elements within elements by the thousand overflow the stack of the parser, in each engine with an error of its own.
    return {
      problem: error instanceof XmlError ? (error.message.split('\n')[0] ?? '') : 'its elements are nested too deeply',
    };
  }
}

/** An element, or the text of what is none when taken alone, and the line in which it begins. */
export interface Salvaged {
  readonly element: XmlElement | undefined;
  readonly text: string;
  readonly line: number;
}

/**
 * The elements of a name, each taken alone, of a text that as a whole is no XML. None may be within another.
 *
 * @param prefixes the attributes of their elements, without which their names mean nothing
 */
export function* salvage(xml: string, name: string): Resting<readonly Salvaged[]> {
  const places = Array.from(xml.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g')), ({ index }) => index);
  const lines = new LineCounter(xml);
  const found: Salvaged[] = [];
  yield* eachOf(places, (start, i) => {
    const text = xml.slice(start, places[i + 1]);
    const closing = `</${name}>`;
    const end = text.indexOf(closing);
    // An element without text ends with its tag.
    const piece = end >= 0 ? text.slice(0, end + closing.length) : text.slice(0, text.lastIndexOf('/>') + 2);
    const read = readXml(piece);
    const element = 'root' in read ? (read.root ?? undefined) : undefined;
    found.push({ element, text, line: lines.at(start) });
  });
  return found;
}

/** Lines of places that come in order, counted on from the last. */
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

/** The elements right within one. */
export const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);
