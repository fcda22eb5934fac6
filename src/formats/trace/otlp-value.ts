import { isObject, itemsOf, shown, type JsonObject } from '../reading/read-json.js';

/** A field in either spelling of protobuf’s JSON: `startTimeUnixNano` or `start_time_unix_nano`. */
export const fieldOf = (record: JsonObject, name: string): unknown =>
  record[name] ?? record[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];

/**
 * Nanoseconds as an exact number: from digits as text, a number, or two halves, which some exporters write.
 *
 * @throws RangeError for anything else
 */
export function nanosOf(value: unknown): bigint | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' && /^\d{1,20}$/.test(value.trim())) return BigInt(value.trim());
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return BigInt(Math.round(value));
  if (isObject(value) && typeof value['low'] === 'number' && typeof value['high'] === 'number') {
    return (BigInt(value['high'] >>> 0) << 32n) | BigInt(value['low'] >>> 0);
  }
  throw new RangeError(`found ${shown(value)}, expected nanoseconds since 1970 as text of digits`);
}

/** Nanoseconds in milliseconds. The whole part is exact, the rest as exact as a number allows. */
export const msFromNanos = (nanos: bigint): number => Number(nanos / 1_000_000n) + Number(nanos % 1_000_000n) / 1e6;

/** Attributes as one object: `{ 'http.status_code': 200 }`. */
export const attributesOf = (record: JsonObject): Readonly<Record<string, unknown>> =>
  objectFrom(record['attributes'], 0);

/** Deeper values are not converted. */
const DEEPEST = 50;

function objectFrom(list: unknown, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    itemsOf(list).flatMap((item) =>
      isObject(item) && typeof item['key'] === 'string' ? [[item['key'], valueOf(item['value'], depth + 1)]] : [],
    ),
  );
}

/** The value of an `AnyValue`. Integers too large for a number stay text. */
function valueOf(value: unknown, depth: number): unknown {
  if (!isObject(value) || depth > DEEPEST) return value;
  const array = fieldOf(value, 'arrayValue');
  const list = fieldOf(value, 'kvlistValue');
  const whole = fieldOf(value, 'intValue');
  if (isObject(array)) return itemsOf(array['values']).map((item) => valueOf(item, depth + 1));
  if (isObject(list)) return objectFrom(list['values'], depth + 1);
  if (whole !== undefined) return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  return (
    ['stringValue', 'boolValue', 'doubleValue', 'bytesValue'].map((name) => fieldOf(value, name)).find(isGiven) ?? null
  );
}

const isGiven = (value: unknown): boolean => value !== undefined;
