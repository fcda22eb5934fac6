import type { Box, Scene } from './scene.js';

/** Half of the height of a place along the axis, and how far it goes beyond its ends, in px. */
const REACH = 12;

/**
 * Where in a picture an event is, for what lies beside it: its text, else the crowd that it is in, else its mark, as much of it as is seen.
 * What is out of view is at the end of the axis beyond which it is.
 *
 * @param end the end of the axis for what the picture does not have: 0 for the first, 1 for the last
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
