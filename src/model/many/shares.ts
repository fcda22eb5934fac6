import { DATE_LIMIT, MINUTE, SECOND } from '../../time/time.js';

/** How many events are read between two rests. */
const STEP = 1 << 16;

/**
 * Spreads events that are known only to the same unit: of n such events, the k-th is at (k − ½)/n of it. Those of a day
 * keep the order of the data. Those of a year or a century have no order, but are spread the same way, so that no part
 * of it has more than another.
 */
export class Shares {
  readonly #count: number;
  #lengths: Float64Array | undefined;

  /** @param count the number of all events */
  constructor(count: number) {
    this.#count = count;
  }

  /** Adds an event that was at some time within `[first, last)`; ignored if that is at most a second. */
  add(place: number, first: number, last: number): void {
    // Beyond the range of `Date`, the numbers themselves are not exact.
    if (last - first > SECOND && Math.abs(first) < DATE_LIMIT)
      (this.#lengths ??= new Float64Array(this.#count))[place] = last - first;
  }

  /** Note: moves each of these events in `at` from the start of its unit to its share of it. */
  *share(at: Float64Array): Generator<number> {
    const lengths = this.#lengths;
    if (!lengths) return;
    const stretches = new Map<number, Map<number, Shared>>();
    const sharedBy = (i: number): Shared => {
      let byStart = stretches.get(lengths[i]!);
      if (!byStart) stretches.set(lengths[i]!, (byStart = new Map<number, Shared>()));
      // Lookup is faster with small whole numbers.
      const key = at[i]! / MINUTE;
      let shared = byStart.get(key);
      if (!shared) byStart.set(key, (shared = { count: 0, told: 0 }));
      return shared;
    };
    for (let i = 0; i < at.length; i++) {
      if (i % STEP === STEP - 1) yield 1;
      if (lengths[i] !== 0) sharedBy(i).count++;
    }
    for (let i = 0; i < at.length; i++) {
      if (i % STEP === STEP - 1) yield 1;
      if (lengths[i] === 0) continue;
      const shared = sharedBy(i);
      at[i] = at[i]! + ((shared.told++ + 0.5) / shared.count) * lengths[i]!;
    }
  }
}

/** The number of events known to the same unit, and how many of them have their share. */
interface Shared {
  count: number;
  told: number;
}
