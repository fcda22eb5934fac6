import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import { rankRows, type Ranked } from '../../src/layout/rank-rows.js';
import { settleRow } from '../../src/layout/settle-row.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { overlaps } from './boxes.js';

const jfk: unknown = JSON.parse(readFileSync(new URL('../../stories/data/jfk.json', import.meta.url), 'utf8'));
const make = (options = {}): Timeline =>
  new Timeline({ data: jfk, width: 1200, maxHeight: 520, locale: 'en-GB', ...options });

/** Every event in the picture: with its text, as a mark alone, or in a crowd. */
const counted = ({ scene }: Timeline): readonly string[] => [
  ...scene.glyphs.map(({ id }) => id),
  ...scene.crowds.flatMap(({ ids }) => ids),
];
const named = ({ scene }: Timeline): readonly string[] => scene.labels.map(({ id }) => id);

describe('more events than have room for their texts', () => {
  test('are all there: named, as marks, or counted in a crowd', () => {
    const timeline = make();
    const { scene } = timeline;
    expect(counted(timeline).toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
    expect(scene.labels.length).toBeGreaterThan(25);
    expect(scene.crowds.every(({ ids, text }) => text.lines[0] === String(ids.length))).toBe(true);
    expect(scene.height).toBeLessThanOrEqual(520);
    expect(overlaps(scene)).toEqual([]);
  });

  test('of one day are of that day, not of its first to its last minute', () => {
    const days = Array.from({ length: 60 }, (_, i) => ({ date: '2024-02-01', title: `Event number ${String(i)}` }));
    const events = [{ date: '2023-01-01', title: 'First' }, ...days, { date: '2025-01-01', title: 'Last' }];
    const { crowds } = new Timeline({ data: { events }, width: 600, maxHeight: 200, locale: 'en-GB' }).scene;
    expect(crowds.map(({ title }) => title)).toEqual([expect.stringMatching(/^\d+ events, 1 February 2024: zoom in$/)]);
  });

  test.each([0.1, 0.5, 0.77, 0.98])('no label is lost on the way in, nor over another, at %d of the axis', (place) => {
    const timeline = make();
    let before = timeline.scene;
    for (let i = 0; i < 24; i++) {
      timeline.zoom(1.35, place);
      const [left, right] = timeline.scene.axis;
      const glyphs = new Map(timeline.scene.glyphs.map((glyph) => [glyph.id, glyph]));
      const marks = new Map(before.glyphs.map((glyph) => [glyph.id, glyph]));
      const kept = before.labels.filter(({ id, x, width }) => {
        const glyph = glyphs.get(id);
        // At the very edge, neither side of a mark may have room for its text; the mark stays.
        const isTurned = x + width < marks.get(id)!.from + 12;
        return glyph && (isTurned ? glyph.from > left + 190 : glyph.from > left + 1 && glyph.to < right - 190);
      });
      expect(named(timeline)).toEqual(expect.arrayContaining(kept.map(({ id }) => id)));
      expect(overlaps(timeline.scene)).toEqual([]);
      before = timeline.scene;
    }
  });

  test('a pan leaves every event in its row', () => {
    const timeline = make();
    timeline.zoom(6, 0.5);
    const rows = new Map(timeline.scene.labels.map(({ id, y }) => [id, y]));
    for (let i = 0; i < 10; i++) {
      timeline.pan(0.05);
      for (const { id, y } of timeline.scene.labels) expect(rows.get(id) ?? y).toBe(y);
    }
  });

  test('what is more important is named first', () => {
    const { events } = jfk as { events: readonly object[] };
    const data = {
      events: events.map((event, i) => ({ ...event, id: String(i), importance: i % 10 === 7 ? 0.9 : 0.5 })),
    };
    const timeline = make({ data });
    const share = (important: boolean): number => {
      const own = timeline.events.filter(({ importance }) => (importance === 0.9) === important);
      return own.filter(({ id }) => named(timeline).includes(id!)).length / own.length;
    };
    expect(share(true)).toBeGreaterThan(2 * share(false));
  });

  test('reads the same from right to left, mirrored', () => {
    const [there, back] = [make().scene, make({ rightToLeft: true }).scene];
    expect(overlaps(back)).toEqual([]);
    expect(back.crowds.map(({ x, width }) => expect.closeTo(1200 - x - width, 6) as number)).toEqual(
      there.crowds.map(({ x }) => x),
    );
  });
});

describe.each(['jfk', 'rome', 'perspective-on-time'])('wherever one looks in %s', (name) => {
  const data: unknown = JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));

  test.each([800, 1200, 3840])('nothing lies over anything else, and nothing is lost, at %d px', (width) => {
    const timeline = make({ data, width });
    expect(new Set(counted(timeline)).size).toBe(timeline.events.length);
    for (const place of [0.1, 0.6, 0.9]) {
      timeline.fit();
      for (let i = 0; i < 8; i++) {
        timeline.zoom(1.9, place);
        expect(overlaps(timeline.scene).filter((pair) => !/mark .* × mark/.test(pair))).toEqual([]);
      }
    }
  });
});

const thing = fc
  .record({
    at: fc.integer({ min: 0, max: 1000 }),
    long: fc.integer({ min: 0, max: 80 }),
    after: fc.integer({ min: 6, max: 160 }),
  })
  .map(({ at, long, after }): Ranked => {
    const isBar = long > 40;
    const outside = { from: 0, before: 6, after: after + 10, beyond: isBar ? after + 10 : 10 };
    const inside = { from: (after + 12) / long, before: 0, after: 2, beyond: 2 };
    return { at, end: isBar ? at + long : at, reaches: isBar ? [outside, inside] : [outside] };
  });

/** The stretch of its row that an item takes at a magnification. */
const taken = ({ at, end, reaches }: Ranked, k: number): readonly (readonly [number, number])[] =>
  reaches
    .filter(({ from }) => from <= k)
    .map(({ before, after, beyond }) => [at * k - before, Math.max(at * k + after, end > at ? end * k + beyond : 0)]);

test('rankRows() parts all that it shows at a magnification, at this one and at every greater', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (things, rows) => {
      const ranks = rankRows(things, rows);
      for (const k of [1, 1.5, 3, 10, 200]) {
        for (let line = 0; line < rows; line++) {
          const shown = things
            .filter((_, i) => ranks[i]?.line === line && ranks[i].from <= k)
            .sort((a, b) => a.at - b.at);
          // Of the possible places of two items, some do not overlap.
          shown.forEach((next, i) => {
            for (const before of shown.slice(0, i)) {
              const isParted = taken(before, k).some(([, end]) =>
                taken(next, k).some(([start]) => start >= end - 1e-6),
              );
              expect(isParted).toBe(true);
            }
          });
        }
      }
    }),
  );
});

test('settleRow() keeps texts in order, within the edges, at their marks and off one another', () => {
  const item = fc.record({
    from: fc.integer({ min: -50, max: 900 }),
    width: fc.integer({ min: 20, max: 200 }),
    isBar: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const row = items
        .sort((a, b) => a.from - b.from)
        .map(({ from, width, isBar }) => ({
          ...{ from, to: from + (isBar ? 40 : 10), slides: !isBar, gap: isBar ? 2 : 8 },
          places: isBar
            ? [
                { x: from + 46, width, isInside: false },
                { x: from - 6 - width, width, isInside: false },
              ]
            : [{ x: from, width, isInside: false }],
        }));
      const placed = settleRow(row, [0, 900], 8);
      let end = 0;
      placed.forEach((to, i) => {
        if (!to) return;
        const { width } = row[i]!.places[to.place]!;
        expect(to.x).toBeGreaterThanOrEqual(end);
        expect(to.x + width).toBeLessThanOrEqual(900);
        if (row[i]!.slides) expect(to.x + width).toBeGreaterThanOrEqual(row[i]!.from);
        end = to.x + width;
      });
    }),
  );
});
