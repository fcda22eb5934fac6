import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { boxesOf } from './boxes.js';

const treaty: unknown = JSON.parse(readFileSync(new URL('../../stories/data/treaty.json', import.meta.url), 'utf8'));

describe.each([
  ['horizontal', 1200],
  ['vertical', 390],
] as const)('the strip of true time, %s', (orientation, width) => {
  const sceneOf = (scale: 'elastic' | 'proportional', rightToLeft = false) =>
    new Timeline({ data: treaty, scale, width, orientation, rightToLeft }).scene;

  test('shows the two days of June 2024 as the hairline at its end that they truly are', () => {
    const { strip, bursts } = sceneOf('elastic');
    const part = strip!.parts.at(-1)!;
    expect(part.trueTo).toBeCloseTo(strip!.to, 6);
    expect(part.trueTo - part.trueFrom).toBeGreaterThan(0);
    expect(part.trueTo - part.trueFrom).toBeLessThan(1);
    expect([part.from, part.to]).toEqual([bursts.at(-1)!.from, bursts.at(-1)!.to]);
    expect(part.to - part.from).toBeGreaterThan(200);
  });

  test('stays within the axis, in the order of time', () => {
    const { strip } = sceneOf('elastic');
    const places = strip!.parts.flatMap(({ trueFrom, trueTo }) => [trueFrom, trueTo]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(strip!.from);
    expect(places.at(-1)).toBeLessThanOrEqual(strip!.to + 1e-6);
  });

  test.each([false, true])('lies clear of all text, with its joins; from right to left: %s', (rightToLeft) => {
    const scene = sceneOf('elastic', rightToLeft);
    const { far, joinAt } = scene.strip!;
    const [least, most] = [Math.min(far, joinAt), Math.max(far, joinAt)];
    for (const { name, x, y, width, height } of boxesOf(scene)) {
      const [from, to] = orientation === 'horizontal' ? [y, y + height] : [x, x + width];
      expect(from >= most || to <= least, name).toBe(true);
    }
    const isBefore = orientation === 'horizontal' || !rightToLeft;
    expect(isBefore ? joinAt < scene.axisAt : joinAt > scene.axisAt).toBe(true);
  });

  test('is absent if the axis itself is true', () => {
    expect(sceneOf('proportional').strip).toBeUndefined();
  });
});
