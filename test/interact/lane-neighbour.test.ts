import { expect, test } from 'vitest';
import { laneNeighbour } from '../../src/interact/lane-neighbour.js';
import type { Scene } from '../../src/layout/scene.js';
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
  const picture = {
    lanes: [
      { y: 0, height: 50 },
      { y: 50, height: 50 },
    ],
    glyphs: [
      { id: 'a1', x: 10, y: 20 },
      { id: 'far', x: 900, y: 70 },
    ],
    crowds: [{ ids: ['m0', 'm1'], x: 0, y: 60, width: 40, height: 20 }],
  } as unknown as Scene;
  expect(laneNeighbour(picture, 'a1', 1)).toBe('m0');
  expect(laneNeighbour(picture, 'm1', -1)).toBe('a1');
});
