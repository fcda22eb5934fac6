import type { Resting } from '../../rest.js';

/** So many items are looked at between two rests. */
const STEP = 1 << 16;
/** So many bits make a digit: of more, what is written in one pass no longer lies in the memory that is near. */
const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
const PER_HALF = Math.ceil(32 / BITS);
/** So few are sorted by comparing: to count their digits would take longer. */
const FEW = 128;

/** The bits of times as numbers in the same order, in halves, and where each time is in the list that was given. */
interface Keys {
  readonly halves: readonly [low: Uint32Array, high: Uint32Array];
  readonly places: Uint32Array<ArrayBuffer>;
}

/**
 * The places of times in the order of time, equal ones in the order in which they are given; without those that are `NaN`. Rests
 * now and then, so that a page can do something else in between. Undefined where all of them are in order already.
 *
 * A radix sort by the bits of the times, least significant first, but for very few. The bits go along with the places: to look them up would be a
 * walk all over the memory in every pass.
 */
export function* timeOrder(times: Float64Array): Resting<Uint32Array<ArrayBuffer> | undefined> {
  if (yield* areInOrder(times)) return undefined;
  if (times.length <= FEW) return compared(times);
  const counts = Array.from({ length: 2 * PER_HALF }, () => new Uint32Array(BUCKETS));
  let keys = keysFor(times.length);
  const valid = yield* readKeys(times, keys, counts);
  let next = keysFor(valid);
  for (const [digit, count] of counts.entries()) {
    if (count.includes(valid)) continue;
    yield* sortBy(digit, firstsOf(count), keys, next, valid);
    [keys, next] = [next, keys];
  }
  return keys.places.subarray(0, valid);
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

const compared = (times: Float64Array): Uint32Array<ArrayBuffer> =>
  Uint32Array.from([...times.keys()].filter((i) => times[i] === times[i])).sort((a, b) =>
    // Infinities have no difference.
    times[a] === times[b] ? 0 : times[a]! - times[b]!,
  );

const keysFor = (count: number): Keys => ({
  halves: [new Uint32Array(count), new Uint32Array(count)],
  places: new Uint32Array(count),
});

const FLOAT = new Float64Array(1);
const HALVES = new Uint32Array(FLOAT.buffer);
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const LOW = IS_LITTLE ? 0 : 1;
const SIGN = 1 << 31;

/**
 * Reads the bits of times so that they are in the order of the times: those of a negative number are turned over, of the others
 * the sign. Counts the digits, and returns how many are no `NaN`.
 */
function* readKeys(
  times: Float64Array,
  { halves: [lows, highs], places }: Keys,
  counts: readonly Uint32Array[],
): Resting<number> {
  let valid = 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (time === time) {
      // Zero has two signs.
      FLOAT[0] = time + 0;
      const turned = time < 0 ? -1 : 0;
      const low = HALVES[LOW]! ^ turned;
      const high = HALVES[1 - LOW]! ^ (turned | SIGN);
      lows[valid] = low;
      highs[valid] = high;
      places[valid++] = i;
      for (let digit = 0; digit < PER_HALF; digit++) {
        counts[digit]![(low >>> (digit * BITS)) & MASK]!++;
        counts[PER_HALF + digit]![(high >>> (digit * BITS)) & MASK]!++;
      }
    }
    if (i % STEP === STEP - 1) yield;
  }
  return valid;
}

/** Where those with each digit begin, of how many have each. */
function firstsOf(counts: Uint32Array): Uint32Array {
  let sum = 0;
  return counts.map((count) => (sum += count) - count);
}

/** Copies keys in the order of one of their digits, those of the same digit in the order in which they are. */
function* sortBy(
  digit: number,
  firsts: Uint32Array,
  { halves, places }: Keys,
  { halves: [lows, highs], places: sorted }: Keys,
  valid: number,
): Resting<void> {
  const [fromLows, fromHighs] = halves;
  const half = halves[digit < PER_HALF ? 0 : 1];
  const shift = (digit % PER_HALF) * BITS;
  for (let i = 0; i < valid; i++) {
    const to = firsts[(half[i]! >>> shift) & MASK]!++;
    lows[to] = fromLows[i]!;
    highs[to] = fromHighs[i]!;
    sorted[to] = places[i]!;
    if (i % STEP === STEP - 1) yield;
  }
}
