import type { ElementShape } from './element-shape.js';

export type Props = Readonly<Record<string, unknown>>;

export interface SortedProps {
  /** Attributes, which React writes, also on a server. */
  readonly attributes: Props;
  /** Properties, which are set once the element is in the page. */
  readonly properties: Props;
  /** Listeners, by the types of events. */
  readonly handlers: Props;
}

/**
 * Sorts props. Values that an attribute can hold become attributes, so that they are in the HTML of a server; all others become properties.
 *
 * @param given names of what has been set as a property before: it stays one, since React writes attributes first
 */
export function sortProps(shape: ElementShape, props: Props, given: ReadonlySet<string>): SortedProps {
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  const handlers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const [attribute, type] = shape.attributes[name] ?? [];
    const event = shape.events[name];
    if (event !== undefined) handlers[event] = value;
    else if (attribute !== undefined && !given.has(name) && (value === null || typeof value === type))
      attributes[attribute] = written(value);
    else if (shape.properties.includes(name)) properties[name] = value;
    else attributes[attributeOf(name)] = name === 'hidden' ? written(value) : value;
  }
  return { attributes, properties, handlers };
}

/** Attributes of every element that are also text properties of the same name. */
const REFLECTED: ReadonlySet<string> = new Set(['dir', 'lang', 'slot', 'title']);

/**
 * Written in capitals. React 18 writes `classname` on elements that it does not know. React 19 sets names that are properties of the element as
 * properties, so that one that is taken away would become the text “undefined”; no property has capitals, and attributes ignore case.
 */
const attributeOf = (name: string): string =>
  name === 'className' ? 'class' : REFLECTED.has(name) ? name.toUpperCase() : name;

/** React 18 would write `"false"`, which counts as true for a boolean attribute. */
const written = (value: unknown): unknown => (value === false ? undefined : value);
