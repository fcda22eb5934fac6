import type { Box, Scene } from './scene.js';

/** How far the box of a mark extends to each side of it, across the axis and beyond its ends, in px. */
const REACH = 12;

/**
 * The box in a picture that something beside an event is anchored to: the box of its label, else that of its crowd,
 * else that of the visible part of its mark. An event out of view has its box at the end of the axis beyond which it
 * lies.
 *
 * @param end the end of the axis for an event that the picture does not contain: 0 for the first, 1 for the last
 */
export function anchorOf({ labels, crowds, glyphs, orientation, axis, axisAt }: Scene, id: string, end: 0 | 1): Box {
  const text = labels.find((own) => own.id === id) ?? crowds.find(({ ids }) => ids.includes(id));
  if (text) return text;
  const isLevel = orientation === 'horizontal';
  const mark = glyphs.find((own) => own.id === id) ?? { from: axis[end], to: axis[end], x: axisAt, y: axisAt };
  const seen = (at: number): number => Math.max(Math.min(...axis), Math.min(at, Math.max(...axis)));
  const start = seen(mark.from) - REACH;
  const length = seen(mark.to) + REACH - start;
  return isLevel
    ? { x: start, y: mark.y - REACH, width: length, height: 2 * REACH }
    : { x: mark.x - REACH, y: start, width: 2 * REACH, height: length };
}
