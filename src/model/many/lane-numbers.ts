import type { Issues } from '../../warnings.js';

/** The number of values of two bytes. */
const MOST_LANES = 65_536;

/**
 * Numbers lanes in the order in which they come. Once there are no numbers left, further lanes share the one without a
 * name.
 */
export class LaneNumbers {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(id: string, issues: Issues): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    // The last number is reserved for events without a lane.
    if (this.ids.length >= MOST_LANES - 1 && id !== '') {
      issues.warn('too-many-lanes', '/lanes', 'more than 65,535 lanes; the rest are shown as one without a name', id);
      return this.numberOf('', issues);
    }
    const number = this.ids.push(id) - 1;
    this.#numbers.set(id, number);
    return number;
  }
}
