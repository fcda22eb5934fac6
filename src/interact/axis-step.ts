import type { Scene } from '../layout/scene.js';

/**
 * The direction of an arrow key in time: later (1) or earlier (−1); undefined for other keys and arrows across the axis. From right to left, and
 * with the newest first, time runs against the arrows.
 */
export function axisStep(key: string, { orientation, axis }: Pick<Scene, 'orientation' | 'axis'>): 1 | -1 | undefined {
  const [back, on] = orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const isTurned = axis[0] > axis[1];
  return key === on ? (isTurned ? -1 : 1) : key === back ? (isTurned ? 1 : -1) : undefined;
}
