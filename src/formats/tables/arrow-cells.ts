import { DateUnit, TimeUnit, Type, type Batch, type Column, type DataType, type Field } from '@uwdata/flechette';
import {
  clockText,
  dayText,
  decimalNumber,
  hexText,
  instantText,
  PER_SECOND,
  wholeNumber,
  type TimeUnitName,
} from './column-values.js';
import type { Budget } from './columns.js';

/** A batch with all fields of any kind of batch. Values may be missing if the file states a wrong length. */
type AnyBatch = Batch<unknown> & {
  readonly dictionary?: Column<unknown>;
  readonly typeIds?: Int8Array;
  readonly type: DataType & {
    readonly unit?: number;
    readonly scale?: number;
    readonly stride?: number;
    readonly children?: readonly Field[];
    readonly typeMap?: Readonly<Record<number, number>>;
  };
};

type Cell = (batch: AnyBatch, index: number, budget: Budget) => unknown;

const UNITS: Readonly<Record<number, TimeUnitName>> = {
  [TimeUnit.SECOND]: 'second',
  [TimeUnit.MILLISECOND]: 'millisecond',
  [TimeUnit.MICROSECOND]: 'microsecond',
  [TimeUnit.NANOSECOND]: 'nanosecond',
};

/**
 * The value of a cell as JSON; null if there is none. Timestamps are text without a zone, with all digits of their
 * unit.
 *
 * @throws RangeError if a broken file would take too much memory
 */
export function cellOf(batch: Batch<unknown>, index: number, budget: Budget): unknown {
  const any = batch as AnyBatch;
  if (!(index >= 0 && index < any.length)) return null;
  if (any.nullCount > 0 && (any.validity as unknown) && !any.isValid(index)) return null;
  return (CELLS[any.type.typeId] ?? plain)(any, index, budget) ?? null;
}

const numberAt = ({ values }: AnyBatch, index: number): number | bigint | undefined =>
  (values as unknown as ArrayLike<number | bigint | undefined>)[index];

const plain: Cell = (batch, index) => batch.value(index);

const whole: Cell = (batch, index) => {
  const value = numberAt(batch, index);
  return typeof value === 'bigint' ? wholeNumber(value) : value;
};

const timestamp: Cell = (batch, index) => {
  const value = numberAt(batch, index);
  return value === undefined ? null : instantText(BigInt(value), UNITS[batch.type.unit ?? 0] ?? 'millisecond');
};

const day: Cell = (batch, index) => {
  const value = numberAt(batch, index);
  if (value === undefined) return null;
  return dayText(batch.type.unit === DateUnit.DAY ? Number(value) : Math.floor(Number(value) / 86_400_000));
};

const clock: Cell = (batch, index) => {
  const value = numberAt(batch, index);
  return value === undefined ? null : clockText(BigInt(value), UNITS[batch.type.unit ?? 0] ?? 'millisecond');
};

/** In milliseconds. */
const duration: Cell = (batch, index) => {
  const value = numberAt(batch, index);
  return value === undefined
    ? null
    : (Number(value) * 1000) / Number(PER_SECOND[UNITS[batch.type.unit ?? 1] ?? 'millisecond']);
};

const decimal: Cell = (batch, index) =>
  decimalNumber(BigInt(batch.value(index) as number | bigint), batch.type.scale ?? 0);

const interval: Cell = (batch, index) => {
  const value = batch.value(index);
  return typeof value === 'number' ? value : Array.from(value as ArrayLike<number>);
};

/** Text and bytes of variable length: between two offsets. */
const sized =
  (read: (value: unknown) => unknown): Cell =>
  (batch, index, budget) => {
    const range = rangeOf(batch, index);
    if (!range) return null;
    budget.take(range[1] - range[0]);
    return read(batch.value(index));
  };

const viewed =
  (read: (value: unknown) => unknown): Cell =>
  (batch, index, budget) => {
    if ((index + 1) * 16 > batch.values.length) return null;
    const value = batch.value(index) as string | Uint8Array;
    budget.take(value.length);
    return read(value);
  };

const bytes = (value: unknown): unknown => hexText(value as Uint8Array);
const text = (value: unknown): unknown => value;

function rangeOf({ offsets, sizes }: AnyBatch, index: number): readonly [number, number] | undefined {
  const start = offsets[index];
  const end = (sizes as unknown) === undefined ? offsets[index + 1] : Number(start) + Number(sizes[index]);
  return start === undefined || end === undefined || Number(start) < 0 || Number(end) < Number(start)
    ? undefined
    : [Number(start), Number(end)];
}

/** The least size of an item of a list, in bytes. */
const ITEM = 32;

function cellsOf(batch: AnyBatch, [start, end]: readonly [number, number], budget: Budget): unknown[] | null {
  const child = batch.children[0];
  if (!child || !(end <= child.length && start >= 0)) return null;
  budget.take((end - start) * ITEM);
  return Array.from({ length: end - start }, (_, offset) => cellOf(child, start + offset, budget));
}

const list: Cell = (batch, index, budget) => {
  const range = rangeOf(batch, index);
  return range ? cellsOf(batch, range, budget) : null;
};

const fixedList: Cell = (batch, index, budget) => {
  const { stride = 0 } = batch.type;
  return cellsOf(batch, [index * stride, (index + 1) * stride], budget);
};

const map: Cell = (batch, index, budget) => {
  const range = rangeOf(batch, index);
  const [keys, values] = batch.children[0]?.children ?? [];
  if (!range || !keys || !values || range[1] > keys.length) return null;
  budget.take((range[1] - range[0]) * ITEM);
  return Object.fromEntries(
    Array.from({ length: range[1] - range[0] }, (_, offset) => {
      const key = cellOf(keys, range[0] + offset, budget);
      return [typeof key === 'string' ? key : JSON.stringify(key), cellOf(values, range[0] + offset, budget)];
    }),
  );
};

const struct: Cell = (batch, index, budget) =>
  Object.fromEntries(
    (batch.type.children ?? []).map(({ name }, child) => [name, cellOf(batch.children[child]!, index, budget)]),
  );

const union: Cell = (batch, index, budget) => {
  const child = batch.children[batch.type.typeMap?.[batch.typeIds?.[index] ?? 0] ?? 0];
  const offset = (batch.offsets as unknown) ? Number(batch.offsets[index]) : index;
  return child ? cellOf(child, offset, budget) : null;
};

/** The run that contains an index is the first that ends after it. */
const runs: Cell = (batch, index, budget) => {
  const [ends, values] = batch.children;
  let [low, high] = [0, ends!.values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ends!.values[middle]) > index) high = middle;
    else low = middle + 1;
  }
  return cellOf(values!, low, budget);
};

/** The values of dictionaries that have been read, so that each is only read once. */
const read = new WeakMap<Column<unknown>, Map<number, unknown>>();

const keyed: Cell = (batch, index, budget) => {
  const key = Number(numberAt(batch, index) ?? -1);
  const { dictionary } = batch;
  if (!dictionary || !(key >= 0 && key < dictionary.length)) return null;
  let known = read.get(dictionary);
  if (!known) read.set(dictionary, (known = new Map<number, unknown>()));
  if (!known.has(key)) {
    let [part, offset] = [0, key];
    while (offset >= dictionary.data[part]!.length) offset -= dictionary.data[part++]!.length;
    known.set(key, cellOf(dictionary.data[part]!, offset, budget));
  }
  return known.get(key);
};

const CELLS: Readonly<Record<number, Cell>> = {
  [Type.Int]: whole,
  [Type.Timestamp]: timestamp,
  [Type.Date]: day,
  [Type.Time]: clock,
  [Type.Duration]: duration,
  [Type.Decimal]: decimal,
  [Type.Interval]: interval,
  [Type.Utf8]: sized(text),
  [Type.LargeUtf8]: sized(text),
  [Type.Binary]: sized(bytes),
  [Type.LargeBinary]: sized(bytes),
  [Type.Utf8View]: viewed(text),
  [Type.BinaryView]: viewed(bytes),
  [Type.FixedSizeBinary]: (batch, index) => bytes(batch.value(index)),
  [Type.List]: list,
  [Type.LargeList]: list,
  [Type.ListView]: list,
  [Type.LargeListView]: list,
  [Type.FixedSizeList]: fixedList,
  [Type.Map]: map,
  [Type.Struct]: struct,
  [Type.Union]: union,
  [Type.RunEndEncoded]: runs,
  [Type.Dictionary]: keyed,
};
