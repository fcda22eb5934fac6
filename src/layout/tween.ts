import type { Box, Glyph, Label, Scene } from './scene.js';

/**
 * A picture between two others with the same events: marks and their texts have gone the `share` of their way, 0–1. The
 * axis is already the new one.
 */
export function tween(from: Scene, to: Scene, share: number): Scene {
  if (share >= 1 || from.orientation !== to.orientation) return to;
  const between = (a: number, b: number): number => a + (b - a) * share;
  const glyphs = new Map(from.glyphs.map((glyph) => [glyph.id, glyph]));
  const labels = new Map(from.labels.map((label) => [label.id, label]));
  const place = <T extends Box>(a: T | undefined, b: T): T =>
    a ? { ...b, x: between(a.x, b.x), y: between(a.y, b.y) } : b;
  const glyphBetween = (a: Glyph, b: Glyph): Glyph => ({
    ...b,
    ...{ x: between(a.x, b.x), y: between(a.y, b.y), from: between(a.from, b.from), to: between(a.to, b.to) },
    ...{ coreFrom: between(a.coreFrom, b.coreFrom), coreTo: between(a.coreTo, b.coreTo) },
    ...{ bodyFrom: between(a.bodyFrom, b.bodyFrom), bodyTo: between(a.bodyTo, b.bodyTo) },
    places: b.places.map((at, i) => between(a.places[i] ?? at, at)),
    doubts: b.doubts.map((at, i) => between(a.doubts[i] ?? at, at)),
  });
  return {
    ...to,
    glyphs: to.glyphs.map((glyph) => {
      const before = glyphs.get(glyph.id);
      return before ? glyphBetween(before, glyph) : glyph;
    }),
    labels: to.labels.map((label): Label => place(labels.get(label.id), label)),
    leaders: [],
  };
}
