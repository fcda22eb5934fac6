import type { Scene } from '../layout/scene.js';

/**
 * How a key goes along the axis as it is seen: on (1) or back (−1) in time; undefined where it goes across it. From right to left, and
 * with the newest first, time runs against the arrows.
 */
export function axisStep(key: string, { orientation, axis }: Pick<Scene, 'orientation' | 'axis'>): 1 | -1 | undefined {
  const [back, on] = orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const isTurned = axis[0] > axis[1];
  return key === on ? (isTurned ? -1 : 1) : key === back ? (isTurned ? 1 : -1) : undefined;
}
