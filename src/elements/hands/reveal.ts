import { distance } from '../../scale/view.js';
import { finiteBounds } from '../../time/span.js';
import { asTime } from '../../time/time.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { HandsContext } from './hands-context.js';

/** Moves the view to an event that is out of it, without magnifying; tells whether there was anything to move. */
export function reveal({ timeline, commands }: HandsContext, id: string): boolean {
  return !isInView(timeline, id) && commands.move(() => timeline.pan(shareOf(timeline, id) - 0.5));
}

/** Whether an event has a text, a mark or a part in a crowd in what is shown. */
export function isInView({ scene }: Timeline, id: string): boolean {
  const [from, to] = [Math.min(...scene.axis), Math.max(...scene.axis)];
  if (scene.labels.some((label) => label.id === id) || scene.crowds.some(({ ids }) => ids.includes(id))) return true;
  return scene.glyphs.some((glyph) => {
    const at = glyph.along === 'x' ? glyph.x : glyph.y;
    return glyph.id === id && at >= from && at <= to;
  });
}

/** Where an event is along what is shown: 0 at its start, 1 at its end. */
export function shareOf(timeline: Timeline, id: string): number {
  const [row, view] = [timeline.get(id), timeline.view];
  if (!row || !view) return 0.5;
  const bounds = finiteBounds(row.span);
  const at = row.span.kind === 'instant' ? asTime((bounds.start + bounds.end) / 2) : bounds.start;
  const [first, last] = at < view.start ? [at, view.start] : [view.start, at];
  const length = distance(timeline.segments, view.start, view.end);
  const away = distance(timeline.segments, first, last);
  return length > 0 ? (at < view.start ? -away : away) / length : 0.5;
}
