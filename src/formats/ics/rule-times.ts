import { repeat, type Effort } from './repeat.js';
import type { RepeatRule } from './repeat-rule.js';

/** So many days are looked at for a rule at once: with one for each day of the week, centuries. */
const MOST_EFFORT = 50_000;

/** The times of a rule on a clock, to be taken in portions. */
export class RuleTimes {
  readonly #times: Iterator<number, void>;
  readonly #effort: Effort = { left: 0 };
  #next: IteratorResult<number, void> | undefined;

  constructor(rule: RepeatRule, first: number) {
    this.#times = repeat(rule, first, this.#effort);
  }

  /** The first time that was not taken; undefined where there is none, or where it takes too long to find it. */
  get next(): number | undefined {
    return this.#next?.value ?? undefined;
  }

  get isTooLong(): boolean {
    return this.#effort.left <= 0;
  }

  /**
   * The next times for as long as they fit.
   *
   * @param budget of the whole file, which becomes less
   * @param price of a time that is kept, in days that are looked at
   */
  take(budget: Effort, price: number, fits: (wall: number, count: number) => boolean): number[] {
    const given = Math.min(MOST_EFFORT, budget.left);
    this.#effort.left = given;
    const taken: number[] = [];
    let next = this.#next ?? this.#times.next();
    while (next.done !== true && fits(next.value, taken.length)) {
      taken.push(next.value);
      next = this.#times.next();
    }
    this.#next = next;
    budget.left -= given - Math.max(0, this.#effort.left) + price * taken.length;
    return taken;
  }
}
