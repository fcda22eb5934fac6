import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import { manyOf } from '../../src/timeline/many-of.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The bytes in use, including typed arrays. */
function used(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const MILLION = 1_000_000;
const LIMIT = 40;

test.each([
  ['in order', (i: number) => i, 1],
  ['in no order, in five lanes', (i: number) => (i * 7919) % MILLION, 5],
] as const)('a million instants given as columns, %s, take at most forty bytes each besides', (_, place, lanes) => {
  Timeline.many = manyOf;
  const start = Float64Array.from({ length: MILLION }, (_, i) => 1.7e12 + place(i) * 1000);
  const lane = Uint8Array.from({ length: MILLION }, (_, i) => i % lanes);
  const data = { start, lane, lanes: ['a', 'b', 'c', 'd', 'e'], title: (i: number) => `Request ${String(i)}` };
  const before = used();
  const timeline = new Timeline({ data, width: 1000, height: 500 });
  expect(timeline.scene.densities).toHaveLength(lanes);
  const each = (used() - before) / MILLION;
  expect(each).toBeLessThan(LIMIT);
  expect(timeline.length).toBe(MILLION);
});
