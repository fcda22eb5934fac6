import type { Resting } from '../../rest.js';

/** So many items are looked at between two rests. */
const STEP = 1 << 16;
/** So many bits make a digit, and so many digits a time. */
const BITS = 16;
const PER_TIME = 64 / BITS;
const BUCKETS = 1 << BITS;

/**
 * The places of times in the order of time, equal ones in the order in which they are given; without those that are `NaN`. Rests
 * now and then, so that a page can do something else in between. Undefined where all of them are in order already.
 *
 * A radix sort by the bits of the times, least significant first.
 */
export function* timeOrder(times: Float64Array): Resting<Uint32Array<ArrayBuffer> | undefined> {
  if (yield* areInOrder(times)) return undefined;
  const digits = new Uint16Array(times.length * PER_TIME);
  let order: Uint32Array<ArrayBuffer> = new Uint32Array(times.length);
  let valid = 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (time === time) order[valid++] = i;
    writeDigits(time, digits, i * PER_TIME);
    if (i % STEP === STEP - 1) yield;
  }
  order = order.subarray(0, valid);
  let next = new Uint32Array(valid);
  for (let digit = 0; digit < PER_TIME; digit++) {
    const counts = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < valid; i++) {
      counts[digits[order[i]! * PER_TIME + digit]! + 1]!++;
      if (i % STEP === STEP - 1) yield;
    }
    if (counts.includes(valid)) continue;
    for (let i = 0; i < BUCKETS; i++) counts[i + 1]! += counts[i]!;
    for (let i = 0; i < valid; i++) {
      const from = order[i]!;
      next[counts[digits[from * PER_TIME + digit]!]!++] = from;
      if (i % STEP === STEP - 1) yield;
    }
    [order, next] = [next, order];
  }
  return order;
}

function* areInOrder(times: Float64Array): Resting<boolean> {
  let before = -Infinity;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (!(time >= before)) return false;
    before = time;
    if (i % STEP === STEP - 1) yield;
  }
  return true;
}

const FLOAT = new Float64Array(1);
const BITS_OF_FLOAT = new Uint16Array(FLOAT.buffer);
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Writes the bits of a time, least significant first, so that they are in the order of the times: those of a negative number are
 * turned over, of the others the sign.
 */
function writeDigits(time: number, digits: Uint16Array, from: number): void {
  // Zero has two signs.
  FLOAT[0] = time + 0;
  const [turned, sign] = time < 0 ? [0xffff, 0xffff] : [0, 0x8000];
  for (let digit = 0; digit < PER_TIME; digit++) {
    const own = BITS_OF_FLOAT[IS_LITTLE ? digit : PER_TIME - 1 - digit]!;
    digits[from + digit] = own ^ (digit === PER_TIME - 1 ? sign : turned);
  }
}
