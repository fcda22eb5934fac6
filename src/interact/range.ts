import type { Box, Scene } from '../layout/scene.js';

/** The box of the picture from one share of the axis to another, in px. */
export function boxOfRange(
  { axis, orientation, width, height, axisAt }: Pick<Scene, 'axis' | 'orientation' | 'width' | 'height' | 'axisAt'>,
  a: number,
  b: number,
): Box {
  const placeOf = (share: number): number => axis[0] + share * (axis[1] - axis[0]);
  const [from, length] = [Math.min(placeOf(a), placeOf(b)), Math.abs(placeOf(b) - placeOf(a))];
  return orientation === 'horizontal'
    ? { x: from, y: axisAt, width: length, height: height - axisAt }
    : { x: 0, y: from, width, height: length };
}

/**
 * The zoom by which a range comes to fill the view: its factor, and the share of the view whose time stays in place. That place is as far along
 * the range as along the view.
 */
export function zoomToFill(a: number, b: number): readonly [factor: number, place: number] {
  const [first, length] = [Math.min(a, b), Math.abs(b - a)];
  return [1 / length, length < 1 ? first / (1 - length) : 0.5];
}
