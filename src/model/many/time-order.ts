/** So many items are looked at between two rests. */
const STEP = 1 << 18;
const BITS = 16;
const BUCKETS = 1 << BITS;

/**
 * The places of times in the order of time, equal ones in the order in which they are given; without those that are `NaN`. Rests
 * now and then, so that a page can do something else in between. Undefined where all of them are in order already.
 *
 * A radix sort by the bits of what each is away from the earliest, least significant first: of numbers that are not negative
 * the bits are in the order of the numbers.
 */
export function* timeOrder(times: Float64Array): Generator<void, Uint32Array<ArrayBuffer> | undefined> {
  const first = yield* earliest(times);
  if (first === undefined) return undefined;
  const away = new Float64Array(times.length);
  let order: Uint32Array<ArrayBuffer> = new Uint32Array(times.length);
  let valid = 0;
  for (let i = 0; i < times.length; i++) {
    away[i] = times[i]! - first;
    if (times[i]! === times[i]!) order[valid++] = i;
    if (i % STEP === STEP - 1) yield;
  }
  order = order.subarray(0, valid);
  const halves = new Uint16Array(away.buffer, away.byteOffset, (away.byteLength / BITS) * 8);
  const perTime = 64 / BITS;
  let next = new Uint32Array(valid);
  yield;
  for (let digit = 0; digit < perTime; digit++) {
    const place = IS_LITTLE ? digit : perTime - 1 - digit;
    const counts = new Uint32Array(BUCKETS + 1);
    for (const i of order) counts[halves[i * perTime + place]! + 1]!++;
    if (counts.includes(order.length)) continue;
    for (let i = 0; i < BUCKETS; i++) counts[i + 1]! += counts[i]!;
    yield;
    for (let i = 0; i < order.length; i++) {
      const from = order[i]!;
      next[counts[halves[from * perTime + place]!]!++] = from;
      if (i % STEP === STEP - 1) yield;
    }
    [order, next] = [next, order];
    yield;
  }
  return order;
}

/** The earliest of some times; undefined where they are in order. */
function* earliest(times: Float64Array): Generator<void, number | undefined> {
  let isSorted = true;
  let least = Infinity;
  let before = -Infinity;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    if (!(time >= before)) isSorted = false;
    if (time < least) least = time;
    before = time;
    if (i % STEP === STEP - 1) yield;
  }
  return isSorted ? undefined : least;
}

const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
