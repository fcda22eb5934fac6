import { MARK_RADIUS } from '../layout/glyph.js';
import type { Glyph, Scene } from '../layout/scene.js';
import { LARGEST } from '../mark/own-mark.js';
import type { KnownMark } from './known-marks.js';

/**
 * A picture with the author’s marks in place of dots.
 *
 * @param known all marks, also those that are not in the picture
 * @param markSize the size of plain marks, as a multiple of the default
 * @param markOf the mark of an event, by its id
 */
export function dressGlyphs(
  scene: Scene,
  known: ReadonlyMap<string, KnownMark>,
  markSize: number,
  markOf: (id: string) => KnownMark | undefined,
): Scene {
  const plain = markSize * MARK_RADIUS;
  const radiusOf = ({ size }: KnownMark): number => Math.min(size * plain, Math.max(plain, LARGEST * MARK_RADIUS));
  const largest = [...known.values()].reduce((most, mark) => Math.max(most, radiusOf(mark)), plain);
  // Where titles are below marks, all marks are lowered so far that the largest has room above its middle.
  const drop = Math.max(MARK_RADIUS, largest) - Math.max(MARK_RADIUS, plain);
  const forms = new Map(scene.labels.map(({ id, form }) => [id, form]));
  const bars = scene.glyphs.filter(({ shape, along }) => shape === 'bar' && along === 'x');
  const glyphs = scene.glyphs.map((glyph): Glyph => {
    const form = forms.get(glyph.id);
    const y = glyph.y + (form === 'below' ? drop : 0);
    // Only dots are replaced: other marks say how well a date is known.
    const own = glyph.shape === 'dot' ? markOf(glyph.id) : undefined;
    if (!own) return { ...glyph, y };
    // Without a title it may be as near to others as a plain mark, so it must be as small.
    if (form === undefined) return { ...glyph, y, mark: own.paint };
    const radius = Math.min(radiusOf(own), Math.max(plain, freeOf(bars, { ...glyph, y, radius: radiusOf(own) })));
    return { ...glyph, y, mark: own.paint, radius };
  });
  return { ...scene, glyphs };
}

/** The distance from the middle of a mark to the nearest bar beside it, in px, since a bar may end where the mark begins. */
function freeOf(bars: readonly Glyph[], { x, y, radius }: Glyph): number {
  const beside = bars.filter((bar) => Math.abs(bar.y - y) < bar.radius + radius);
  return beside.reduce((free, { from, to }) => Math.min(free, Math.max(from - x, x - to)), Infinity);
}
