import type { ElementShape } from './element-shape.js';

export type Props = Readonly<Record<string, unknown>>;

export interface SortedProps {
  /** What React writes, on the server too. */
  readonly attributes: Props;
  /** What is set on the element once it is in the page. */
  readonly properties: Props;
  /** What hears events, by their type. */
  readonly handlers: Props;
}

/**
 * Tells what becomes of each prop. What an attribute can hold is one, so that it is in the HTML of a server; all else is a property.
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

/** Attributes of every element that are properties by the same name, and text. */
const REFLECTED: ReadonlySet<string> = new Set(['dir', 'lang', 'slot', 'title']);

/**
 * React 18 writes `classname` on elements that it does not know. React 19 sets those that the element has as properties, so that one
 * taken away would be the text “undefined”; no property is in capitals, and to an attribute they are all the same.
 */
const attributeOf = (name: string): string =>
  name === 'className' ? 'class' : REFLECTED.has(name) ? name.toUpperCase() : name;

/** React 18 would write `"false"`, which is true of an attribute that only has to be there. */
const written = (value: unknown): unknown => (value === false ? undefined : value);
