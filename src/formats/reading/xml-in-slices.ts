import { XmlElement } from '@rgrove/parse-xml';
import type { Resting } from '../../rest.js';
import { readXml } from './xml.js';

/** The elements of one name in a text, and the rest of it. */
export interface Sliced {
  /** The root element without them. */
  readonly root: XmlElement;
  readonly elements: readonly Placed[];
}

/** An element with its start and end in the text. */
interface Placed {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** Shorter texts take no time. */
const LONG = 1 << 17;
/** The least number of characters that are read between two rests. */
const STEP = 1 << 14;

/**
 * Reads a long XML text with rests, if the elements of a name are adjacent siblings in it. Undefined if it is short, of
 * another shape, or not XML: then it has to be read as a whole.
 */
export function* xmlInSlices(xml: string, name: string): Resting<Sliced | undefined> {
  if (xml.length < LONG) return undefined;
  const places = yield* placesOf(xml, name);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = endOf(xml, name, last);
  const before = xml.slice(0, first);
  // Comments contain no elements.
  if (end === undefined || before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return undefined;
  const shell = readXml(before + xml.slice(end));
  if (!('root' in shell) || !shell.root) return undefined;
  const elements: Placed[] = [];
  for (let from = 0; from < places.length; yield) {
    const start = places[from]!;
    let to = from + 1;
    while (to < places.length && places[to]! - start < STEP) to++;
    const batch = readXml(`<${BATCH}>${xml.slice(start, places[to] ?? end)}</${BATCH}>`);
    if (!('root' in batch) || !batch.root) return undefined;
    for (const child of batch.root.children) {
      // Anything else between the elements would be lost.
      if (child instanceof XmlElement ? child.name !== name : 'text' in child && child.text.trim() !== '')
        return undefined;
      const shift = start - BATCH.length - 2;
      if (child instanceof XmlElement)
        elements.push({ element: child, start: child.start + shift, end: child.end + shift });
    }
    from = to;
  }
  return elements.length === places.length ? { root: shell.root, elements } : undefined;
}

const BATCH = 'batch';

/** Where elements of a name begin, judging by the text. */
function* placesOf(xml: string, name: string): Resting<readonly number[]> {
  const tag = new RegExp(`<${name}(?=[\\s/>])`, 'g');
  const places: number[] = [];
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    if (places.push(found.index) % STEP === 0) yield;
  }
  return places;
}

/** The end of the last of them: its own tag, or its closing tag. */
function endOf(xml: string, name: string, start: number): number | undefined {
  const tag = /<(?:[^>"']|"[^"]*"|'[^']*')*>/y;
  tag.lastIndex = start;
  const [opening] = tag.exec(xml) ?? [];
  if (opening === undefined) return undefined;
  if (opening.endsWith('/>')) return start + opening.length;
  const closing = `</${name}>`;
  const end = xml.indexOf(closing, start);
  return end < 0 ? undefined : end + closing.length;
}
