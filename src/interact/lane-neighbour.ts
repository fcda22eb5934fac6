import type { Scene } from '../layout/scene.js';

/**
 * The nearest event along the axis in the next lane up (−1) or down (1); for a crowd, its first event. Lanes without events are
 * skipped. Undefined if there is no such lane.
 */
export function laneNeighbour({ glyphs, crowds, lanes }: Scene, id: string, by: 1 | -1): string | undefined {
  const places = [
    ...glyphs.map((glyph) => ({ ids: [glyph.id], x: glyph.x, y: glyph.y })),
    ...crowds.map(({ ids, x, y, width, height }) => ({ ids, x: x + width / 2, y: y + height / 2 })),
  ].map((place) => ({ ...place, lane: lanes.findIndex(({ y, height }) => place.y >= y && place.y < y + height) }));
  const own = places.find(({ ids }) => ids.includes(id));
  if (!own) return undefined;
  const beyond = places.filter(({ lane }) => (lane - own.lane) * by > 0);
  const nearest = beyond.reduce((least, { lane }) => Math.min(least, Math.abs(lane - own.lane)), Infinity);
  const [found] = beyond
    .filter(({ lane }) => Math.abs(lane - own.lane) === nearest)
    .sort((a, b) => Math.abs(a.x - own.x) - Math.abs(b.x - own.x));
  return found?.ids[0];
}
