import type { Scene } from '../layout/scene.js';
import { distance } from '../scale/view.js';
import type { Timeline } from '../timeline/timeline.js';

/** Where an event is in the view: 0 at its start, 1 at its end; below 0 or above 1 if it is out of view. */
export function eventShare(timeline: Timeline, id: string): number {
  const { scene, segments, view } = timeline;
  const [from, to] = scene.axis;
  const glyph = scene.glyphs.find((own) => own.id === id);
  // The picture may have moved it along its day, beside other events of that day.
  if (glyph) return ((glyph.along === 'x' ? glyph.x : glyph.y) - from) / (to - from);
  const row = timeline.get(id);
  if (!row || !view) return 0.5;
  const { table } = timeline;
  const at = table.estimates()[table.rows.indexOf(row)] ?? row.span.start;
  const [first, last] = at < view.start ? [at, view.start] : [view.start, at];
  const length = distance(segments, view.start, view.end);
  const away = distance(segments, first, last);
  return length > 0 ? (at < view.start ? -away : away) / length : 0.5;
}

/** Whether an event is in view: as a title, a mark, or a part of a crowd. */
export function isInView({ glyphs, labels, crowds, axis }: Scene, id: string): boolean {
  if (labels.some((label) => label.id === id) || crowds.some(({ ids }) => ids.includes(id))) return true;
  const [from, to] = [Math.min(...axis), Math.max(...axis)];
  return glyphs.some((glyph) => {
    const at = glyph.along === 'x' ? glyph.x : glyph.y;
    return glyph.id === id && at >= from && at <= to;
  });
}
