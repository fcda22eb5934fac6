import type { Scene } from '../layout/scene.js';

/** What is read out, in order: the ids of the events at each place. */
export type Stops = NonNullable<Scene['stops']>;

/**
 * What screen readers say after a stop, by its first event, if time is skipped before the next: for how long there is nothing, or, while
 * something goes on, only how much is shortened.
 */
export function heardGaps(
  { orientation, axis, breaks, glyphs, crowds }: Scene,
  stops: Stops,
): ReadonlyMap<string, string> {
  const gaps = new Map<string, string>();
  const isBackwards = orientation === 'horizontal' && axis[0] > axis[1];
  const extents = [
    ...glyphs.map(({ id, from, to, along, x, y }) => ({ id, from, to, at: along === 'x' ? x : y })),
    ...crowds.map(({ ids, x, width }) => ({ id: ids[0]!, from: x, to: x + width, at: x })),
  ];
  for (const { from, to, heard, title } of breaks) {
    const middle = (from + to) / 2;
    const before = new Set(extents.filter(({ at }) => at > middle === isBackwards).map(({ id }) => id));
    const last = stops.findLastIndex(([id]) => before.has(id!));
    const isOn = extents.some((own) => own.from < middle && middle < own.to);
    if (last < stops.length - 1) gaps.set(stops[last]?.[0] ?? '', isOn ? title : heard);
  }
  return gaps;
}
