import { DATE_LIMIT, MINUTE, SECOND } from '../../time/time.js';

/** So many events are looked at between two rests. */
const STEP = 1 << 16;

/**
 * Of n events known only to the same day the k-th stands at (k − ½)/n of it: they keep the order in which they are told. So do those
 * of a year or a century, of which nobody tells an order: there are as many of them in any part of it as in another.
 */
export class Shares {
  readonly #count: number;
  #lengths: Float64Array | undefined;

  /** @param count of all events */
  constructor(count: number) {
    this.#count = count;
  }

  /** Says that an event was at some time from one to before another; within a second nobody asks when. */
  add(place: number, first: number, last: number): void {
    // Beyond the reach of dates it is the numbers themselves that are not exact.
    if (last - first > SECOND && Math.abs(first) < DATE_LIMIT)
      (this.#lengths ??= new Float64Array(this.#count))[place] = last - first;
  }

  /** Note: moves what is known to the same day, or to the same year, from its beginning to its share of it. */
  *share(at: Float64Array): Generator<number> {
    const lengths = this.#lengths;
    if (!lengths) return;
    const stretches = new Map<number, Map<number, Shared>>();
    const sharedBy = (i: number): Shared => {
      let byStart = stretches.get(lengths[i]!);
      if (!byStart) stretches.set(lengths[i]!, (byStart = new Map<number, Shared>()));
      // Small whole numbers are found faster.
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

/** How many are known to the same stretch of time, and how many of them have had their share. */
interface Shared {
  count: number;
  told: number;
}
