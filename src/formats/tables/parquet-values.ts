import type { ParquetParsers, SchemaElement } from 'hyparquet';
import {
  clockText,
  dayText,
  hexText,
  instantText,
  wholeNumber,
  withoutNoughts,
  type TimeUnitName,
} from './column-values.js';

const decoder = new TextDecoder();

const instant = (unit: TimeUnitName) => (count: bigint | number | undefined) =>
  count === undefined ? null : instantText(BigInt(count), unit);

/** Parsers that keep dates and times as text with all of their digits, without a zone. */
export const PARSERS: ParquetParsers = {
  timestampFromMilliseconds: instant('millisecond'),
  timestampFromMicroseconds: instant('microsecond'),
  timestampFromNanoseconds: instant('nanosecond'),
  dateFromDays: (days: number | undefined) => (days === undefined ? null : (dayText(days) ?? null)),
  stringFromBytes: (bytes: Uint8Array | undefined) => (bytes ? decoder.decode(bytes) : null),
  jsonFromBytes: (bytes: Uint8Array | undefined): unknown => {
    const text = bytes ? decoder.decode(bytes) : 'null';
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  },
  geometryFromBytes: (bytes: Uint8Array | undefined) => (bytes ? hexText(bytes) : null),
  geographyFromBytes: (bytes: Uint8Array | undefined) => (bytes ? hexText(bytes) : null),
  uuidFromBytes: (bytes: Uint8Array | undefined) =>
    bytes
      ? hexText(bytes)
          .slice(2)
          .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
      : null,
};

/** The values of a column as JSON, according to its type. */
export function columnValues(values: readonly unknown[], element: SchemaElement): unknown[] {
  const { converted_type: converted, logical_type: logical, type } = element;
  const plain = values.map((value) => plainValue(value, 0));
  const isTimestamp =
    logical?.type === 'TIMESTAMP' || converted?.startsWith('TIMESTAMP') === true || (type === 'INT96' && !converted);
  if (isTimestamp) {
    // Times that are not adjusted to UTC are those of a clock somewhere.
    const isLocal = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC;
    return withoutNoughts(plain, isLocal ? '' : 'Z');
  }
  const clock = clockUnit(element);
  if (clock) return plain.map((value) => (typeof value === 'number' ? clockText(BigInt(value), clock) : value));
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
    const scale = Math.min(100, Math.max(0, element.scale ?? 0));
    return plain.map((value) => (typeof value === 'number' ? Number(value.toFixed(scale)) : value));
  }
  return plain;
}

function clockUnit({ converted_type: converted, logical_type: logical }: SchemaElement): TimeUnitName | undefined {
  if (converted === 'TIME_MILLIS') return 'millisecond';
  if (converted === 'TIME_MICROS') return 'microsecond';
  if (logical?.type !== 'TIME') return undefined;
  return ({ MILLIS: 'millisecond', MICROS: 'microsecond', NANOS: 'nanosecond' } as const)[logical.unit];
}

const DEEPEST = 100;

function plainValue(value: unknown, depth: number): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint') return wholeNumber(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (value instanceof Uint8Array) return hexText(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return Array.from(value as ArrayLike<unknown>, (item) => plainValue(item, depth + 1));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item, depth + 1)]));
}
