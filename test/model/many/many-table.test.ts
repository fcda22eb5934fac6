import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Bounds } from '../../../src/model/many/bounds.js';
import { tableOf } from '../../../src/model/many/many-table.js';
import type { Rows } from '../../../src/model/many/rows.js';
import { run, watched } from './run.js';

const NAMES = ['x', 'y', 'z'];
const rowsOf = (
  at: Float64Array,
  end?: Float64Array,
  lane?: Uint16Array,
  laneIds: readonly string[] = NAMES,
): Rows => ({
  ...{ at, end, lane, laneIds, document: { events: [] }, eras: [], timeZone: 'UTC', importance: undefined },
  ...{ bounds: new Bounds(), finest: 'millisecond', telling: [], reach: 0, issues: [], rejected: 0 },
  event: () => {
    throw new Error('nothing of an event is needed to sort it');
  },
  find: () => undefined,
});

const event = fc.record({
  at: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -9, max: 9 }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
  length: fc.constantFrom(NaN, 0, 1, 5, -1),
  lane: fc.nat(2),
});

describe('a table', () => {
  test('has each event once, in its lane, in the order of time, and knows when it was over', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.boolean(), fc.boolean(), (events, hasLanes, hasEnds) => {
        const at = Float64Array.from(events, (own) => own.at);
        const end = hasEnds ? at.map((own, i) => own + events[i]!.length) : undefined;
        const lane = hasLanes ? Uint16Array.from(events, (own) => own.lane) : undefined;
        const { lanes } = run(tableOf(rowsOf(at, end, lane))).result;
        const places = [...at.keys()].filter((i) => !Number.isNaN(at[i])).sort((a, b) => at[a]! - at[b]! || a - b);
        const names = places.map((i) => NAMES[lane?.[i] ?? 0]!);
        // In the order of their first events.
        expect([...lanes.keys()]).toEqual([...new Set(names)]);
        for (const [name, column] of lanes) {
          const own = places.filter((_, k) => names[k] === name);
          const all = Array.from({ length: column.length }, (_, i) => i);
          expect(all.map((i) => column.place(i))).toEqual(own);
          expect(all.map((i) => column.at(i))).toEqual(own.map((i) => at[i]));
          const last = own.map((i) => (end && end[i]! > at[i]! ? end[i]! : at[i]!));
          expect(all.map((i) => column.endOf(i))).toEqual(last);
          expect(column.hasIntervals).toBe(own.some((i) => end && end[i]! > at[i]!));
          const present = new Uint32Array(1);
          column.count([0, 3], new Uint32Array(1), present);
          const isThere = (i: number, k: number): boolean =>
            at[i]! < 3 && (last[k]! > at[i]! ? last[k]! > 0 : at[i]! >= 0);
          expect(present[0]).toBe(own.filter(isThere).length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('of many lanes with intervals needs no tables of a radix sort for each', () => {
    const length = 65_536;
    const at = Float64Array.from({ length }, (_, i) => i);
    const end = at.map((own) => own + 2);
    const count = length / 2;
    // Every lane has two events, of which the first ends last.
    const ends = end.slice().fill(1e9, 0, count);
    const lane = Uint16Array.from({ length }, (_, i) => i % count);
    const names = Array.from({ length: count }, (_, i) => String(i));
    let numbers = 0;
    vi.stubGlobal(
      'Uint32Array',
      class extends Uint32Array {
        constructor(...given: [number]) {
          super(...given);
          numbers += this.length;
        }
      },
    );
    expect(run(tableOf(rowsOf(at, ends, lane, names))).result.lanes.size).toBe(count);
    vi.unstubAllGlobals();
    expect(numbers).toBeGreaterThan(length);
    // Such tables have 12,288 entries each.
    expect(numbers).toBeLessThan(100 * length);
  });

  test('yields at least every 65,536 events while it is sorted, whatever the data', () => {
    const length = 400_000;
    const sorted = Float64Array.from({ length }, (_, i) => i);
    const shuffled = sorted.map((i) => (i * 7919) % length);
    const ends = sorted.map((i) => i + ((i * 31) % 1000));
    const lane = Uint16Array.from({ length }, (_, i) => i % 3);
    // The end of one pass and the start of the next, with two reads each.
    const MOST = 4 * 65_536;
    for (const [times, end, lanes] of [
      [sorted, undefined, undefined],
      [shuffled, undefined, undefined],
      [sorted, ends, undefined],
      [shuffled, ends, lane],
    ] as const) {
      const { list, looks } = watched(times);
      for (const step of tableOf(rowsOf(list, end, lanes))) {
        expect(step).toBeUndefined();
        expect(looks()).toBeLessThan(MOST);
      }
      expect(looks()).toBeLessThan(MOST);
    }
  });

  test('of no events has no lanes', () => {
    expect(run(tableOf(rowsOf(new Float64Array(0)))).result.lanes.size).toBe(0);
    expect(run(tableOf(rowsOf(new Float64Array(3).fill(NaN)))).result.lanes.size).toBe(0);
  });
});
