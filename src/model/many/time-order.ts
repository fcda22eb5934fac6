import { inSteps } from '../../in-steps.js';
import type { Resting } from '../../rest.js';

/** How many items are sorted between two rests. */
const STEP = 1 << 16;
/** The number of bits in a digit. With more, the writes of one pass would no longer fit into the cache. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
/** Up to this number, items are sorted by comparing, which is then faster than counting digits. */
const FEW = 128;

/** Sorted times, each with the number that was given with it. */
export interface InOrder {
  readonly times: Float64Array;
  readonly places: Uint32Array<ArrayBuffer>;
}

/**
 * Times while they are sorted: the low and the high half of their bits, as numbers in the same order, and the number
 * that goes with each. They are interleaved, so that each item is written to one place.
 */
type Keys = Uint32Array;
const [LOW_HALF, HIGH_HALF, PLACE, WIDTH] = [0, 1, 2, 3];

/**
 * Sorts times, equal ones in their given order, without those that are `NaN`. Rests now and then, so that a page can do
 * something else in between. Undefined if all are in order already.
 *
 * A least-significant-digit radix sort by the bits of the times, except for very few. Each item carries its bits, and
 * the times are made from these again, since looking either up would be random access to all the memory.
 *
 * @param places the number that goes with each time; default: its index
 */
export function* inTimeOrder(times: Float64Array, places?: Uint32Array): Resting<InOrder | undefined> {
  if (yield* areInOrder(times)) return undefined;
  if (times.length <= FEW) return compared(times, places);
  const read: Keys = new Uint32Array(WIDTH * times.length);
  const { valid, differ } = yield* readKeys(times, places, read);
  let keys = read.subarray(0, WIDTH * valid);
  let next: Keys = new Uint32Array(WIDTH * valid);
  for (const half of [LOW_HALF, HIGH_HALF])
    for (let shift = 0; shift < 32; shift += BITS) {
      if (((differ[half]! >>> shift) & MASK) === 0) continue;
      yield* sortBy(half, shift, keys, next);
      [keys, next] = [next, keys];
    }
  return yield* readTimes(keys, valid);
}

/** Whether no time is before an earlier one, nor `NaN`; with rests. */
export function* areInOrder(times: Float64Array): Resting<boolean> {
  let before = -Infinity;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (!(time >= before)) return false;
    before = time;
    if (i % STEP === STEP - 1) yield;
  }
  return true;
}

function compared(times: Float64Array, places?: Uint32Array): InOrder {
  const order = [...times.keys()].filter((i) => times[i] === times[i]);
  // The difference of two infinities is NaN.
  order.sort((a, b) => (times[a] === times[b] ? 0 : times[a]! - times[b]!));
  return {
    times: Float64Array.from(order, (i) => times[i]!),
    places: Uint32Array.from(order, (i) => places?.[i] ?? i),
  };
}

const FLOAT = new Float64Array(1);
const HALVES = new Uint32Array(FLOAT.buffer);
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const LOW = IS_LITTLE ? 0 : 1;
const SIGN = 1 << 31;

/** Reads times as keys. Returns how many are not `NaN`, and the bits in which any differ from the first. */
function* readKeys(
  times: Float64Array,
  places: Uint32Array | undefined,
  keys: Keys,
): Resting<{ valid: number; differ: readonly number[] }> {
  const differ: [low: number, high: number] = [0, 0];
  let to = 0;
  yield* inSteps(times.length, STEP, (from, end) => {
    to = readSome(times, places, from, end, keys, to, differ);
  });
  return { valid: to / WIDTH, differ };
}

/**
 * Reads the bits of times so that they sort like the times: those of negative numbers are inverted; of the others, only
 * the sign bit. Returns the index for the next key.
 */
function readSome(
  times: Float64Array,
  places: Uint32Array | undefined,
  begin: number,
  end: number,
  keys: Keys,
  first: number,
  differ: [low: number, high: number],
): number {
  let to = first;
  let [lows, highs] = differ;
  for (let i = begin; i < end; i++) {
    const time = times[i]!;
    if (time !== time) continue;
    // Makes −0 into 0.
    FLOAT[0] = time + 0;
    const turned = time < 0 ? -1 : 0;
    const low = HALVES[LOW]! ^ turned;
    const high = HALVES[1 - LOW]! ^ (turned | SIGN);
    keys[to + LOW_HALF] = low;
    keys[to + HIGH_HALF] = high;
    keys[to + PLACE] = places ? places[i]! : i;
    lows |= low ^ keys[LOW_HALF]!;
    highs |= high ^ keys[HIGH_HALF]!;
    to += WIDTH;
  }
  differ[0] = lows;
  differ[1] = highs;
  return to;
}

/** Copies keys in the order of one of their digits; those with the same digit keep their order. */
function* sortBy(half: number, shift: number, keys: Keys, sorted: Keys): Resting<void> {
  const counts = new Uint32Array(BUCKETS);
  yield* inSteps(keys.length, WIDTH * STEP, (from, to) => {
    countDigits(keys.subarray(from, to), half, shift, counts);
  });
  let sum = 0;
  const firsts = counts.map((count) => (sum += count) - count);
  yield* inSteps(keys.length, WIDTH * STEP, (from, to) => {
    placeByDigit(keys.subarray(from, to), half, shift, firsts, sorted);
  });
}

function countDigits(keys: Keys, half: number, shift: number, counts: Uint32Array): void {
  for (let i = half; i < keys.length; i += WIDTH) counts[(keys[i]! >>> shift) & MASK]!++;
}

function placeByDigit(keys: Keys, half: number, shift: number, firsts: Uint32Array, sorted: Keys): void {
  for (let i = 0; i < keys.length; i += WIDTH) {
    const to = WIDTH * firsts[(keys[i + half]! >>> shift) & MASK]!++;
    sorted[to] = keys[i]!;
    sorted[to + 1] = keys[i + 1]!;
    sorted[to + 2] = keys[i + 2]!;
  }
}

/** Converts keys back to times. */
function* readTimes(keys: Keys, valid: number): Resting<InOrder> {
  const times = new Float64Array(valid);
  const places = new Uint32Array(valid);
  yield* inSteps(valid, STEP, (from, to) => {
    readBack(keys.subarray(WIDTH * from, WIDTH * to), times.subarray(from, to), places.subarray(from, to));
  });
  return { times, places };
}

function readBack(keys: Keys, times: Float64Array, places: Uint32Array): void {
  for (let i = 0; i < times.length; i++) {
    const from = WIDTH * i;
    const high = keys[from + HIGH_HALF]!;
    const turned = high & SIGN ? 0 : -1;
    HALVES[LOW] = keys[from + LOW_HALF]! ^ turned;
    HALVES[1 - LOW] = high ^ (turned | SIGN);
    times[i] = FLOAT[0]!;
    places[i] = keys[from + PLACE]!;
  }
}
