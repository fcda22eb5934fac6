import type { EventTable } from '../model/event-table.js';
import type { Scene } from './scene.js';

/**
 * The y of an event in a picture, or of the first or last event, or of the one nearest to a time; px. Undefined if the
 * picture does not contain it.
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

/** The event nearest to a time; one that is going on then is at distance 0. */
function nearest({ rows, start, end }: EventTable, t: number): string | undefined {
  const away = (i: number): number => Math.max(start[i]! - t, t - end[i]!, 0);
  return rows[rows.reduce((best, _, i) => (away(i) < away(best) ? i : best), 0)]?.id;
}
