import { XmlElement } from '@rgrove/parse-xml';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { xmlInSlices } from '../reading/xml-in-slices.js';
import { childrenOf, LineCounter, readXml, salvage } from '../reading/xml.js';

/** An event of a SIMILE file, with its attributes under their JSON names. */
export interface SimileRecord {
  /** For people: `/events/3`, or the line in the XML. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface SimileFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly records: readonly SimileRecord[];
  /** The problem of the XML, with its place. */
  readonly problem?: string;
}

/** Every event has one of these. */
const KNOWN = ['start', 'latestStart', 'earliestEnd', 'end', 'title'];

/**
 * The events of a SIMILE timeline in XML: `<data><event start="…" title="…">text</event></data>`. In a file that is not
 * valid XML, the valid events are kept. Undefined if there are none.
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

/** Other XML has elements, too, which would all be empty events. */
const fileOf = (root: XmlElement, records: readonly SimileRecord[]): SimileFile | undefined =>
  records.length > 0 && !records.some(({ fields }) => KNOWN.some((key) => key in fields))
    ? undefined
    : { head: root.attributes, records };

/** All children of the root are events, as in SIMILE itself. Groups of events are flattened. */
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
