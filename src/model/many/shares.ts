import { DATE_LIMIT, MINUTE, SECOND } from '../../time/time.js';

/** So many events are looked at between two rests. */
const STEP = 1 << 16;

/** Events known only to the same day keep the order in which they are told: the k-th of n stands at (k − ½)/n of it. */
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

  /** Note: moves what is known to the same day from its beginning to its share of it. */
  *share(at: Float64Array): Generator<number> {
    const lengths = this.#lengths;
    if (!lengths) return;
    const days = new Map<number, Map<number, Day>>();
    const dayOf = (i: number): Day => {
      let byStart = days.get(lengths[i]!);
      if (!byStart) days.set(lengths[i]!, (byStart = new Map<number, Day>()));
      // Small whole numbers are found faster.
      const key = at[i]! / MINUTE;
      let day = byStart.get(key);
      if (!day) byStart.set(key, (day = { count: 0, told: 0 }));
      return day;
    };
    for (let i = 0; i < at.length; i++) {
      if (i % STEP === STEP - 1) yield 1;
      if (lengths[i] !== 0) dayOf(i).count++;
    }
    for (let i = 0; i < at.length; i++) {
      if (i % STEP === STEP - 1) yield 1;
      if (lengths[i] === 0) continue;
      const day = dayOf(i);
      at[i] = at[i]! + ((day.told++ + 0.5) / day.count) * lengths[i]!;
    }
  }
}

/** How many are known to the same day, and how many of them have had their share. */
interface Day {
  count: number;
  told: number;
}
