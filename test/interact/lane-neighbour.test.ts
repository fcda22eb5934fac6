import { expect, test } from 'vitest';
import { laneNeighbour } from '../../src/interact/lane-neighbour.js';
import { Timeline } from '../../src/timeline/timeline.js';

const timeline = new Timeline({
  width: 1000,
  data: {
    lanes: [{ id: 'a' }, { id: 'b' }, { id: 'empty' }, { id: 'c' }],
    events: [
      { id: 'a1', date: '2000', title: 'A', lane: 'a' },
      { id: 'b1', date: '1990', title: 'B', lane: 'b' },
      { id: 'b2', date: '2003', title: 'B', lane: 'b' },
      { id: 'c1', date: '2020', title: 'C', lane: 'c' },
    ],
  },
});
const next = (id: string, by: 1 | -1): string | undefined => laneNeighbour(timeline.scene, id, by);

test('the neighbour of an event in the next lane is the nearest in time', () => {
  expect(next('a1', 1)).toBe('b2');
  expect(next('c1', -1)).toBe('b2');
});

test('a lane without events is passed over, and there is none beyond the last', () => {
  expect(next('b1', 1)).toBe('c1');
  expect([next('a1', -1), next('c1', 1)]).toEqual([undefined, undefined]);
});

test('what is not in the picture has no neighbour', () => {
  expect(next('nobody', 1)).toBe(undefined);
});

test('a crowd is reached by its first event', () => {
  const events = Array.from({ length: 80 }, (_, i) => ({
    ...{ id: `m${String(i)}`, date: '2010-05', lane: 'b' },
    title: `One of many events of a month, number ${String(i)}`,
  }));
  const { scene } = new Timeline({
    ...{ width: 800, height: 300, maxHeight: 300 },
    data: {
      events: [{ id: 'a1', date: '2000', title: 'A', lane: 'a' }, ...events, { date: '2020', title: 'Z', lane: 'b' }],
    },
  });
  expect(scene.crowds.length).toBeGreaterThan(0);
  const id = laneNeighbour(scene, 'a1', 1)!;
  const firsts = [...scene.crowds.map(({ ids }) => ids[0]), ...scene.glyphs.map((glyph) => glyph.id)];
  expect(firsts).toContain(id);
});
