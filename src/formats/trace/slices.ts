import { textFrom, type JsonObject } from '../reading/read-json.js';

/** An interval of a thread, or something that happened at one time. */
export interface Slice {
  /** Its index in the list of records. */
  readonly index: number;
  readonly record: JsonObject;
  /** In microseconds of the trace’s clock. */
  readonly start: number;
  readonly lane: string | undefined;
  /** Undefined for an instant; `..` if its end is not in the trace. */
  end: number | '..' | undefined;
  /** The record that ended it, which may have arguments of its own. */
  endRecord?: JsonObject;
  /** The ids of the slices from which something flowed here. */
  readonly follows: string[];
  /** Whether something refers to it. */
  isTarget?: boolean;
}

/** How an end was matched to a begin. */
export type Match = 'same-name' | 'innermost';

/** The open slices, by thread or by id. Each step takes constant time, at any depth of nesting. */
export class OpenSlices {
  readonly #stacks = new Map<string, Stack>();

  begin(key: string, slice: Slice): void {
    let stack = this.#stacks.get(key);
    if (!stack) this.#stacks.set(key, (stack = { all: [], byName: new Map() }));
    const name = textFrom(slice.record['name']);
    const named = stack.byName.get(name);
    if (named) named.push(slice);
    else stack.byName.set(name, [slice]);
    stack.all.push(slice);
  }

  /**
   * Ends the innermost slice of this name. If `anyName`, an end with another name or none ends the innermost slice of
   * all, as in trace viewers.
   */
  end(key: string, end: number, record: JsonObject, anyName: boolean): Match | undefined {
    const stack = this.#stacks.get(key);
    if (!stack) return undefined;
    const name = textFrom(record['name']);
    const slice = stack.byName.get(name)?.pop() ?? (anyName ? innermost(stack) : undefined);
    if (!slice) return undefined;
    const begun = textFrom(slice.record['name']);
    if (begun !== name) stack.byName.get(begun)?.pop();
    slice.end = end;
    slice.endRecord = record;
    trim(stack);
    return begun === name || name === undefined || begun === undefined ? 'same-name' : 'innermost';
  }
}

interface Stack {
  readonly all: Slice[];
  readonly byName: Map<string | undefined, Slice[]>;
}

function innermost(stack: Stack): Slice | undefined {
  trim(stack);
  return stack.all.at(-1);
}

/** Removes ended slices from the top of the stack. One below an open slice stays until that ends. */
function trim({ all }: Stack): void {
  while (all.at(-1)?.endRecord) all.pop();
}
