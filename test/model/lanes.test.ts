import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colorsOf } from '../../src/model/colors.js';
import { EventTable } from '../../src/model/event-table.js';
import { laneReader, lanesOf, laneSizes, type LaneOf } from '../../src/model/lanes.js';
import { validate } from '../../src/model/validate.js';
import type { TimelineLane } from '../../src/model/document.js';

const table = (...lanes: string[]): EventTable =>
  new EventTable(validate(lanes.map((lane, i) => ({ date: String(1900 + i), title: lane, lane }))).events);
const lanesIn = (
  { rows }: EventTable,
  laneOf: LaneOf,
  declared?: readonly TimelineLane[],
  collapsed?: readonly string[],
) => lanesOf(laneSizes(rows, laneOf), laneOf, declared, collapsed);
const NESTED: readonly TimelineLane[] = [
  { id: 'europe', title: 'Europe' },
  { id: 'asia' },
  { id: 'rome', parent: 'europe' },
  { id: 'senate', parent: 'rome' },
];
const shown = (lanes: ReturnType<typeof lanesOf>) => lanes.lanes.map(({ id, depth, count }) => [id, depth, count]);

describe('lanes', () => {
  test('follow the lane that they lie in, and count what lies in them', () => {
    expect(shown(lanesIn(table('asia', 'senate', 'rome', 'senate'), laneReader('lane'), NESTED))).toEqual([
      ['europe', 0, 3],
      ['rome', 1, 3],
      ['senate', 2, 2],
      ['asia', 0, 1],
    ]);
  });

  test('that are collapsed show the events of all that lie in them', () => {
    const events = table('asia', 'senate', 'rome');
    const lanes = lanesIn(events, laneReader('lane'), NESTED, ['europe']);
    expect(shown(lanes)).toEqual([
      ['europe', 0, 2],
      ['asia', 0, 1],
    ]);
    expect(events.rows.map(({ event }) => lanes.laneOf(event))).toEqual(['asia', 'europe', 'europe']);
    expect(lanes.lanes.map(({ isCollapsed }) => isCollapsed)).toEqual([true, false]);
  });

  test('keep their colours when others are collapsed; those within others have theirs', () => {
    const colorsIn = (collapsed: readonly string[]) =>
      new Map(
        lanesIn(table('senate', 'asia', 'other'), laneReader('lane'), NESTED, collapsed).lanes.map(
          ({ id, color }) => [id, color] as const,
        ),
      );
    const all = colorsIn([]);
    expect(all.get('senate')).toBe(all.get('europe'));
    expect(new Set([all.get('europe'), all.get('asia'), all.get('other')]).size).toBe(3);
    for (const [id, color] of colorsIn(['europe'])) expect(color).toBe(all.get(id));
  });

  test('whose parent is nowhere declared lie in a lane of its name', () => {
    expect(shown(lanesIn(table('a'), laneReader('lane'), [{ id: 'a', parent: 'nowhere' }]))).toEqual([
      ['nowhere', 0, 1],
      ['a', 1, 1],
    ]);
  });

  test('that lie within themselves are refused, and all events are shown', () => {
    const lanes = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'a' },
      { id: 'd', parent: 'd' },
    ];
    const { document, issues } = validate({ lanes, events: [{ date: '1961', title: 'x', lane: 'a' }] });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      '/lanes/2/parent: "parent" is left out: "a" lies in "c"',
      '/lanes/3/parent: "parent" is left out: "d" lies in "d"',
    ]);
    expect(document.lanes?.map(({ id, parent }) => [id, parent])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  test('whatever lies in what and is collapsed: each event stands in one lane that is shown, each lane once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const lane = fc.record({
      id: fc.constantFrom(...ids),
      parent: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    });
    const lanes = fc.uniqueArray(lane, { selector: ({ id }) => id });
    const some = fc.subarray(ids);
    fc.assert(
      fc.property(lanes, fc.array(fc.constantFrom(...ids, ''), { minLength: 1 }), some, (declared, of, collapsed) => {
        const { document, events } = validate({
          lanes: declared,
          events: of.map((own) => ({ date: '1961', title: 'x', lane: own })),
        });
        const all = new EventTable(events);
        const { lanes: list, laneOf } = lanesIn(all, laneReader('lane'), document.lanes, collapsed);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        for (const { event } of all.rows) expect(list.map(({ id }) => id)).toContain(laneOf(event));
        list.forEach(({ index }, i) => expect(index).toBe(i));
      }),
    );
  });
});

describe('colours', () => {
  const party = (...parties: string[]): EventTable =>
    new EventTable(
      validate(parties.map((own, i) => ({ date: String(1900 + i), title: own || '?', data: { party: own } }))).events,
    );

  test('by lane, or by what makes the lanes, need no legend', () => {
    expect(colorsOf(party('a'), 'lane', 'lane').legend).toEqual([]);
    expect(colorsOf(party('a'), 'party', 'party').legend).toEqual([]);
  });

  test('by a field are named in the order of first events', () => {
    const events = party('Whig', 'Tory', 'Whig');
    const { legend, colorOf, kindOf } = colorsOf(events, 'party', 'lane');
    expect(legend).toEqual([
      { title: 'Whig', color: 0 },
      { title: 'Tory', color: 1 },
    ]);
    const { lanes } = lanesIn(events, laneReader('lane'));
    expect(events.rows.map(({ event }) => [colorOf(event, lanes[0]!), kindOf(event)])).toEqual([
      [0, 'Whig'],
      [1, 'Tory'],
      [0, 'Whig'],
    ]);
  });

  test('of the most frequent are their own; the rest, and those without, share one', () => {
    const many = Array.from({ length: 12 }, (_, i) => Array<string>(i < 5 ? 1 : 3).fill(`p${String(i)}`)).flat();
    const { legend } = colorsOf(party(...many, ''), 'party', 'lane');
    expect(legend.map(({ title }) => title)).toEqual(['p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'p11', undefined]);
    expect(new Set(legend.map(({ color }) => color)).size).toBe(8);
  });
});
