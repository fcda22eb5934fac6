import { repeat, type Effort } from './repeat.js';
import type { RepeatRule } from './repeat-rule.js';

/** How many days are tested for a rule at a time: one for each weekday, for centuries. */
const MOST_EFFORT = 50_000;

/** The times of a rule in wall time, taken in portions. */
export class RuleTimes {
  readonly #times: Iterator<number, void>;
  readonly #effort: Effort = { left: 0 };
  #next: IteratorResult<number, void> | undefined;

  constructor(rule: RepeatRule, first: number) {
    this.#times = repeat(rule, first, this.#effort);
  }

  /** The first time not yet taken; undefined if there is none, or if finding it takes too long. */
  get next(): number | undefined {
    return this.#next?.value ?? undefined;
  }

  get isTooLong(): boolean {
    return this.#effort.left <= 0;
  }

  /**
   * The next times while they fit.
   *
   * @param budget of the whole file, which is reduced
   * @param price of keeping a time, in days that are tested
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
