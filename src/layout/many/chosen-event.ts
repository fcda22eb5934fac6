import { asTime } from '../../time/time.js';
import { extentOf, extentWithin, MARK_RADIUS } from '../glyph.js';
import type { Glyph } from '../scene.js';
import type { LaneFrame } from './lane-frame.js';
import type { LaneGroup, Many, Strand } from './many.js';

/** Where an event is in a lane; undefined if it is in another one. */
export function findChosen(
  { strands }: LaneGroup,
  id: string,
  many: Many,
): { readonly strand: Strand; readonly index: number } | undefined {
  const found = many.locate(id);
  if (!found) return undefined;
  for (const strand of strands) {
    const { column } = strand;
    for (let i = column.countBefore(found.at); i < column.length && column.at(i) === found.at; i++)
      if (column.place(i) === found.place) return { strand, index: i };
  }
  return undefined;
}

/**
 * The mark of the chosen event, if there is no room for its text; `middleOf`: maps its index in the lane to its y, in
 * px.
 */
export function chosenGlyph(
  { group, across: { position, edges, reach }, setting: { shown, markSize }, many }: LaneFrame,
  middleOf: (index: number) => number,
): Glyph | undefined {
  const found = shown?.chosen == null ? undefined : findChosen(group, shown.chosen, many);
  if (!found) return undefined;
  const { column } = found.strand;
  const event = many.event(column.place(found.index));
  const extent = extentWithin(extentOf(event, asTime(column.at(found.index)), position, edges), reach);
  const y = middleOf(found.index);
  const radius = markSize * MARK_RADIUS;
  return extent && { id: event.id, ...extent, x: extent.at, y, radius, along: 'x', ink: group.lane.color };
}
