import type { Resting } from '../../rest.js';
import { isEvent, nodeOf, textOf, valuesOf, type Node } from './node.js';
import { isObject } from '../reading/read-json.js';

/** The greatest depth that is read. Real files are never as deep, and a hostile one could overflow the stack. */
export const DEEPEST = 100;

/** The things of a file by their `@id`. */
export interface NodeIndex {
  /** The thing that a reference stands for, merged from all places where it is described. */
  readonly resolve: (node: Node) => Node;
  readonly byId: (id: string) => Node | undefined;
  /** The event that lists this one as a part. */
  readonly wholeOf: (id: string) => Node | undefined;
}

export const partsOf = (node: Node): readonly unknown[] => [
  ...valuesOf(node['subEvent']),
  ...valuesOf(node['subEvents']),
];

/** How many things are visited between two rests. */
export const STEP = 256;

/** Visits all things of a file, with rests. */
export function* indexNodes(root: unknown): Resting<NodeIndex> {
  const nodes = new Map<string, Node>();
  const wholes = new Map<string, Node>();
  let count = 0;
  yield* walk(root, 0);
  const byId = (id: string): Node | undefined => nodes.get(id);
  const resolve = (node: Node): Node => nodes.get(textOf(node['@id']) ?? '') ?? node;
  return { resolve, byId, wholeOf: (id) => wholes.get(id) };

  function* walk(value: unknown, depth: number): Resting<void> {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) yield* walk(item, depth + 1);
      return;
    }
    if (++count % STEP === 0) yield;
    const node = nodeOf(value as Node);
    const id = textOf(node['@id']);
    if (id !== undefined && Object.keys(node).length > 1) nodes.set(id, { ...node, ...nodes.get(id) });
    if (isEvent(node)) {
      for (const part of partsOf(node)) {
        const name = isObject(part) ? textOf(part['@id']) : textOf(part);
        if (name !== undefined && !wholes.has(name)) wholes.set(name, node);
      }
    }
    for (const item of Object.values(node)) yield* walk(item, depth + 1);
  }
}
