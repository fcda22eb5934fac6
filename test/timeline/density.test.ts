import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import type { EventSet } from '../../src/timeline/event-set.js';
import { fewEvents } from '../../src/timeline/few-events.js';
import { buildMany } from '../../src/timeline/many-of.js';

const BEGIN = 1.7e12;
const iso = (ms: number): string => new Date(BEGIN + ms).toISOString();

const event = fc
  .record({ at: fc.nat(100), length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }) })
  .map(({ at, length }) => ({
    title: 'x',
    start: iso(at),
    ...(length !== undefined && { end: iso(at + length) }),
    at,
    length,
  }));
const events = fc.array(event, { minLength: 1, maxLength: 30 });
const edges = fc
  .array(fc.nat(180), { minLength: 2, maxLength: 12 })
  .map((list) => Float64Array.from(new Set(list), (at) => BEGIN + at).sort());

/** The two kinds of event sets, for few and for many events. */
const SETS: readonly (readonly [string, (events: unknown) => EventSet])[] = [
  ['few', (events) => fewEvents({ events }, 'UTC')],
  ['many', (events) => atOnce(buildMany({ events }, 'UTC', 'lane'))],
];

test.each(SETS)(
  'of %s events, each counts where it begins; an interval also wherever it is on, if that is asked for',
  (_name, setOf) => {
    fc.assert(
      fc.property(events, edges, (list, times) => {
        const set = setOf(list);
        const count = (isCounted: (event: (typeof list)[number], from: number, to: number) => boolean): number[] =>
          Array.from(
            times.subarray(1),
            (to, i) => list.filter((own) => isCounted(own, times[i]! - BEGIN, to - BEGIN)).length,
          );
        const begins = count(({ at }, from, to) => at >= from && at < to);
        // The named ms is part of it.
        const present = count(({ at, length = -1 }, from, to) => at < to && (at >= from || at + length + 1 > from));
        expect([...set.density(times)]).toEqual(begins);
        expect([...set.density(times, true)]).toEqual(present);
      }),
    );
  },
);
