// The targets for our library, in every measure in which it takes part.
import { JOURNEY_NAMES } from './journeys.js';
import { FIRST } from './run.js';

const OURS = { 'ours-objects': { first: 6 }, 'ours-columns': { first: 3 } };

/** As a multiple of the floor. */
const frameLimit = (n) => (n >= 1e4 ? 2 : 3);

/** A frame should cost the same for any number of events. */
const GROWTH = { from: 1e4, to: 1e6, most: 1.3 };

/**
 * @param {(n: number, file: string, measure: string) => { ms: number, ratio: number } | undefined} result
 * @returns {string[]} what misses its target, or could not be measured
 */
export function misses(numbers, files, result) {
  const found = [];
  const check = (what, value, most) => {
    if (value === undefined) found.push(`${what}: not measured`);
    else if (value > most) found.push(`${what}: ${value.toFixed(2)}, at most ${most}`);
  };
  for (const [file, { first }] of Object.entries(OURS).filter(([file]) => files.includes(file))) {
    for (const n of numbers) {
      if (n >= 1e6) check(`${file}, ${n} events, ${FIRST} ÷ floor`, result(n, file, FIRST)?.ratio, first);
      for (const name of JOURNEY_NAMES)
        check(`${file}, ${n} events, ${name} ÷ floor`, result(n, file, name)?.ratio, frameLimit(n));
    }
    if (![GROWTH.from, GROWTH.to].every((n) => numbers.includes(n))) continue;
    for (const name of JOURNEY_NAMES.filter((name) => name.startsWith('pan'))) {
      const growth = (file) => {
        const [few, many] = [GROWTH.from, GROWTH.to].map((n) => result(n, file, name)?.ms);
        return few && many && many / few;
      };
      const what = `${file}, ${name}, ${GROWTH.to} events ÷ ${GROWTH.from} (floor: ${growth('floor')?.toFixed(2)})`;
      check(what, growth(file), GROWTH.most);
    }
  }
  return found;
}
