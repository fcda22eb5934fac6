import type { Budget } from './columns.js';

/**
 * The content of a table’s slots: a table, a list of tables, a list of items of some bytes, or a table whose shape
 * depends on the number in the slot before.
 */
type Slot =
  | { readonly table: () => Shape }
  | { readonly tables: () => Shape }
  | { readonly stride: number }
  | { readonly union: Readonly<Record<number, Shape>> };
export type Shape = Readonly<Record<number, Slot>>;

const TEXT: Slot = { stride: 1 };
const KEY_VALUE: Shape = { 4: TEXT, 6: TEXT };
const KEY_VALUES: Slot = { tables: () => KEY_VALUE };
const NONE: Shape = {};
const INT: Slot = { table: () => NONE };

const FIELD: Shape = {
  4: TEXT,
  // Among the types, timestamps have a zone, and unions a list of numbers.
  10: { union: { 10: { 6: TEXT }, 14: { 6: { stride: 4 } } } },
  12: { table: () => ({ 6: INT }) },
  14: { tables: () => FIELD },
  16: KEY_VALUES,
};
const SCHEMA: Shape = { 6: { tables: () => FIELD }, 8: KEY_VALUES, 10: { stride: 8 } };
export const BATCH: Shape = { 6: { stride: 16 }, 8: { stride: 16 }, 10: { table: () => NONE }, 12: { stride: 8 } };
/** Until version 4 of the format, buffers had longer entries. */
export const OLD_BATCH: Shape = { ...BATCH, 8: { stride: 24 } };
export const messageShape = (batch: Shape): Shape => ({
  8: { union: { 1: SCHEMA, 2: { 6: { table: () => batch } }, 3: batch } },
  12: KEY_VALUES,
});
export const FOOTER: Shape = { 6: { table: () => SCHEMA }, 8: { stride: 24 }, 10: { stride: 24 }, 12: KEY_VALUES };

/** The greatest depth of a schema. */
const DEEPEST = 60;

/** A table within the bytes of a message. */
export class FlatTable {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #at: number;
  readonly #slots: number;
  readonly #size: number;

  /** The table that the offset at a position points to. */
  constructor(bytes: Uint8Array, place: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Beyond the end of the bytes, DataView throws a RangeError.
    this.#at = place + this.#view.getInt32(place, true);
    this.#slots = this.#at - this.#view.getInt32(this.#at, true);
    this.#size = this.#view.getInt16(this.#slots, true);
    if (this.#size < 4 || this.#slots + this.#size > bytes.length) throw new RangeError('a broken table');
  }

  /** The position of the value of a slot; undefined for the default. */
  place(slot: number): number | undefined {
    if (slot + 2 > this.#size) return undefined;
    const offset = this.#view.getInt16(this.#slots + slot, true);
    return offset === 0 ? undefined : this.#at + offset;
  }

  byte(slot: number): number {
    const place = this.place(slot);
    return place === undefined ? 0 : this.#view.getUint8(place);
  }

  short(slot: number): number {
    const place = this.place(slot);
    return place === undefined ? 0 : this.#view.getInt16(place, true);
  }

  long(slot: number): number {
    const place = this.place(slot);
    return place === undefined ? 0 : Number(this.#view.getBigInt64(place, true));
  }

  table(slot: number): FlatTable | undefined {
    const place = this.place(slot);
    return place === undefined ? undefined : new FlatTable(this.#bytes, place);
  }

  /** The positions of the items of a list. */
  list(slot: number, stride: number, budget: Budget): readonly number[] {
    const place = this.place(slot);
    if (place === undefined) return [];
    const base = place + this.#view.getInt32(place, true);
    const length = this.#view.getInt32(base, true);
    if (length < 0 || base + 4 + length * stride > this.#bytes.length)
      throw new RangeError(`a list of ${String(length)} that is longer than the file`);
    budget.take(length + 1);
    return stride === 1 ? [] : Array.from({ length }, (_, index) => base + 4 + index * stride);
  }

  /**
   * Checks that everything in this table is within the bytes and not too deep.
   *
   * @throws RangeError
   */
  check(shape: Shape, budget: Budget, depth = 0): void {
    if (depth > DEEPEST) throw new RangeError('a schema that is too deep');
    for (const [name, slot] of Object.entries(shape)) {
      const number = Number(name);
      budget.take(1);
      if ('stride' in slot) this.list(number, slot.stride, budget);
      else if ('tables' in slot)
        for (const place of this.list(number, 4, budget)) {
          new FlatTable(this.#bytes, place).check(slot.tables(), budget, depth + 1);
        }
      else
        this.table(number)?.check(
          'union' in slot ? (slot.union[this.byte(number - 2)] ?? NONE) : slot.table(),
          budget,
          depth + 1,
        );
    }
  }
}
