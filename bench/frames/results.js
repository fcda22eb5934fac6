// The results of all runs: medians, as ratios to the floor of the same round, since a machine may be busier in another.
import { MEASURES } from './run.js';

const FLOOR = 'floor';

export class Results {
  /** The times of all rounds, by number of events and contestant. */
  #rounds = new Map();
  #failures = new Map();

  add(n, file, round, times) {
    const key = keyOf(n, file);
    if (!this.#rounds.has(key)) this.#rounds.set(key, []);
    this.#rounds.get(key)[round] = times;
  }

  /** Why there is no result, or no further one. */
  fail(n, file, why) {
    this.#failures.set(keyOf(n, file), why);
  }

  hasFailed(n, file) {
    return this.#failures.has(keyOf(n, file));
  }

  get(n, file, measure) {
    const rounds = this.#rounds.get(keyOf(n, file)) ?? [];
    if (rounds.length === 0 || this.hasFailed(n, file)) return undefined;
    const floor = this.#rounds.get(keyOf(n, FLOOR)) ?? [];
    const times = rounds.map((times) => times[measure]);
    return { ms: median(times), ratio: median(times.map((ms, round) => ms / floor[round][measure])) };
  }

  /** @returns {string} a Markdown table */
  table(numbers, contestants) {
    const others = contestants.filter(({ file }) => file !== FLOOR);
    const rows = numbers.flatMap((n) =>
      MEASURES.map((measure) => {
        const floor = this.get(n, FLOOR, measure);
        const cells = others.map((other) => this.#cell(n, other, measure));
        return [n.toLocaleString('en'), measure, floor?.ms.toFixed(2) ?? this.#failures.get(keyOf(n, FLOOR)), ...cells];
      }),
    );
    const head = ['events', 'measure', 'floor, ms', ...others.map(({ name }) => name)];
    return [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }

  #cell(n, { file }, measure) {
    const ratio = this.get(n, file, measure)?.ratio;
    if (ratio === undefined) return this.#failures.get(keyOf(n, file));
    return ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en');
  }
}

const keyOf = (n, file) => `${n} ${file}`;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
