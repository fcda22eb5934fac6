import { inSteps } from '../../in-steps.js';
import type { Resting } from '../../rest.js';

/** So many items are looked at between two rests. */
const STEP = 1 << 16;
/** So many bits make a digit: of more, what is written in one pass no longer lies in the memory that is near. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
/** So few are sorted by comparing: to count their digits would take longer. */
const FEW = 128;

/** Times in their order, each with the number that was given along with it. */
export interface InOrder {
  readonly times: Float64Array;
  readonly places: Uint32Array<ArrayBuffer>;
}

/**
 * Times as they are sorted: the low and the high half of their bits, as numbers in the same order, and the number that goes along. One
 * beside the other, since what is written in one place is written at once.
 */
type Keys = Uint32Array;
const [LOW_HALF, HIGH_HALF, PLACE, WIDTH] = [0, 1, 2, 3];

/**
 * Puts times in order, equal ones in the order in which they are given; without those that are `NaN`. Rests now and then, so that a
 * page can do something else in between. Undefined where all of them are in order already.
 *
 * A radix sort by the bits of the times, least significant first, but for very few. The bits go along, and the times are made of them
 * again: to look either up would be a walk all over the memory.
 *
 * @param places what goes along with each time: its place, unless given
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

/** Whether none is before another that is given earlier, nor `NaN`. Rests likewise. */
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
  // Infinities have no difference.
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

/** Reads times as keys. Returns how many are no `NaN`, and the bits in which they differ from the first. */
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
 * Reads the bits of times so that they are in the order of the times: those of a negative number are turned over, of the others
 * the sign. Returns where the next would be.
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
    // Zero has two signs.
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

/** Copies keys in the order of one of their digits, those of the same digit in the order in which they are. */
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

/** The times that have these bits. */
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
