import { XmlElement } from '@rgrove/parse-xml';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { xmlInSlices } from '../reading/xml-in-slices.js';
import { childrenOf, LineCounter, readXml, salvage } from '../reading/xml.js';

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

/** Something of this every event has, if it is one. */
const KNOWN = ['start', 'latestStart', 'earliestEnd', 'end', 'title'];

/**
 * The events of a SIMILE timeline in XML: `<data><event start="…" title="…">text</event></data>`. Of a file that is no XML
 * those events are kept that are when taken alone. Undefined where there is nothing of the kind.
 */
export function* readSimileXml(xml: string): Resting<SimileFile | undefined> {
  const sliced = yield* xmlInSlices(xml, 'event');
  if (sliced && childrenOf(sliced.root).length === 0) {
    const lines = new LineCounter(xml);
    const records: SimileRecord[] = [];
    yield* eachOf(sliced.elements, ({ element, start }) => records.push(recordOf(element, lines.at(start))));
    return fileOf(sliced.root, records);
  }
  const read = readXml(xml);
  if ('problem' in read) return yield* salvaged(xml, read.problem);
  const { root } = read;
  if (!root) return undefined;
  const lines = new LineCounter(xml);
  const records: SimileRecord[] = [];
  yield* eachOf(elementsUnder(root), (element) => records.push(recordOf(element, lines.at(element.start))));
  return fileOf(root, records);
}

/** Other XML has elements in it, too, which would all be events without anything. */
const fileOf = (root: XmlElement, records: readonly SimileRecord[]): SimileFile | undefined =>
  records.length > 0 && !records.some(({ fields }) => KNOWN.some((key) => key in fields))
    ? undefined
    : { head: root.attributes, records };

/** Timelines are flat: whatever is under the root is an event, as to SIMILE itself. Groups of events are opened. */
function elementsUnder(root: XmlElement): readonly XmlElement[] {
  return root.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const inner = childrenOf(child).filter(({ name }) => name === 'event');
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

function* salvaged(xml: string, problem: string): Resting<SimileFile | undefined> {
  const found = yield* salvage(xml, 'event');
  const records = found.map(({ element, text, line }) =>
    element ? recordOf(element, line) : { path: `line ${String(line)}`, fields: { unreadable: text.slice(0, 200) } },
  );
  return records.length === 0 ? undefined : { head: {}, records, problem };
}
