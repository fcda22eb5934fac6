import type { EventTable } from '../model/event-table.js';
import type { Scene } from './scene.js';

/**
 * How far down a picture an event stands, or its first or last event, or the one that is nearest to a time; px. Undefined where
 * that is not in the picture.
 *
 * @param target the id of an event, `start`, `end`, or ms since 1970
 */
export function placeOf(scene: Scene, table: EventTable, target: string | number): number | undefined {
  const id = typeof target === 'number' ? nearest(table, target) : (ends(table)[target as 'start' | 'end'] ?? target);
  return (
    scene.labels.find((label) => label.id === id)?.y ??
    scene.glyphs.find((glyph) => glyph.id === id)?.y ??
    scene.crowds.find(({ ids }) => ids.includes(id ?? ''))?.y
  );
}

const ends = ({ rows }: EventTable): Record<'start' | 'end', string | undefined> => ({
  start: rows[0]?.id,
  end: rows.at(-1)?.id,
});

/** The event whose time is nearest: where it is going on, that is now. */
function nearest({ rows, start, end }: EventTable, t: number): string | undefined {
  const away = (i: number): number => Math.max(start[i]! - t, t - end[i]!, 0);
  return rows[rows.reduce((best, _, i) => (away(i) < away(best) ? i : best), 0)]?.id;
}
