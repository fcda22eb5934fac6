import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { decodeEntities } from '../reading/plain-text.js';

/** An event of a SIMILE file, with its attributes as they are called in JSON. */
export interface SimileRecord {
  /** For people: `/events/3`, or the line in the XML. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SimileFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly records: readonly SimileRecord[];
  /** What is wrong with the XML, and where. */
  readonly problem?: string;
}

/** Entities of HTML are common in these files and no error. None is ever expanded into more than its character. */
const OPTIONS = {
  ignoreUndefinedEntities: true,
  includeOffsets: true,
  resolveUndefinedEntity: (reference: string) => decodeEntities(reference),
};

/** Something of this every event has, if it is one. */
const KNOWN = ['start', 'latestStart', 'earliestEnd', 'end', 'title'];

/**
 * The events of a SIMILE timeline in XML: `<data><event start="…" title="…">text</event></data>`. Of a file that is no XML
 * those events are kept that are when taken alone. Undefined where there is nothing of the kind. It rests, but not while it is seen whether
 * the whole is XML.
 */
export function* readSimileXml(xml: string): Resting<SimileFile | undefined> {
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(xml, OPTIONS));
  } catch (error) {
    // Elements within elements by the thousand overflow the stack of the parser, in each engine with an error of its own.
    const problem = error instanceof XmlError ? firstLine(error.message) : 'its elements are nested too deeply';
    return yield* salvage(xml, problem);
  }
  if (!root) return undefined;
  const lines = new LineCounter(xml);
  const records: SimileRecord[] = [];
  yield* eachOf(elementsUnder(root), (element) => records.push(recordOf(element, lines.at(element.start))));
  // Other XML has elements in it, too, which would all be events without anything.
  return records.length > 0 && !records.some(({ fields }) => KNOWN.some((key) => key in fields))
    ? undefined
    : { head: root.attributes, records };
}

/** Timelines are flat: whatever is under the root is an event, as to SIMILE itself. Groups of events are opened. */
function elementsUnder(root: XmlElement): readonly XmlElement[] {
  return root.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const inner = child.children.filter((node) => node instanceof XmlElement).filter(({ name }) => name === 'event');
    return child.name !== 'event' && inner.length > 0 ? inner : [child];
  });
}

function recordOf(element: XmlElement, line: number): SimileRecord {
  const description = element.children.map((child) => ('text' in child ? child.text : '')).join('');
  return {
    path: `line ${String(line)}`,
    fields: { ...element.attributes, ...(description.trim() !== '' && { description: description.trim() }) },
  };
}

function* salvage(xml: string, problem: string): Resting<SimileFile | undefined> {
  const places = Array.from(xml.matchAll(/<event(?=[\s/>])/g), ({ index }) => index);
  if (places.length === 0) return undefined;
  const lines = new LineCounter(xml);
  const records: SimileRecord[] = [];
  yield* eachOf(places, (start, i) => {
    const text = xml.slice(start, places[i + 1]);
    const end = text.indexOf('</event>');
    // An element without text ends with its tag.
    const piece = end >= 0 ? text.slice(0, end + 8) : text.slice(0, text.lastIndexOf('/>') + 2);
    const element = elementOf(piece);
    records.push(
      element
        ? recordOf(element, lines.at(start))
        : { path: `line ${String(lines.at(start))}`, fields: { unreadable: text.slice(0, 200) } },
    );
  });
  return { head: {}, records, problem };
}

function elementOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, OPTIONS).root ?? undefined;
  } catch {
    return undefined;
  }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/** Lines of places that come in order, counted on from the last. */
class LineCounter {
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
