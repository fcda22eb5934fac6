import { MARK_RADIUS } from '../layout/glyph.js';
import type { Glyph, Scene } from '../layout/scene.js';
import { LARGEST } from '../mark/own-mark.js';
import type { KnownMark } from './known-marks.js';

/**
 * A picture with own marks in place of dots.
 *
 * @param known all that there are, also those that are not in it
 * @param markSize how large plain marks are, times what they are by default
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
  // Where texts hang below marks, all stand so low that the largest has room above its middle.
  const drop = Math.max(MARK_RADIUS, largest) - Math.max(MARK_RADIUS, plain);
  const forms = new Map(scene.labels.map(({ id, form }) => [id, form]));
  const bars = scene.glyphs.filter(({ shape, along }) => shape === 'bar' && along === 'x');
  const glyphs = scene.glyphs.map((glyph): Glyph => {
    const form = forms.get(glyph.id);
    const y = glyph.y + (form === 'below' ? drop : 0);
    // What is known less well has a mark that says so.
    const own = glyph.shape === 'dot' ? markOf(glyph.id) : undefined;
    if (!own) return { ...glyph, y };
    // Without a text it stands as near to others as a plain one.
    if (form === undefined) return { ...glyph, y, mark: own.paint };
    const radius = Math.min(radiusOf(own), Math.max(plain, freeOf(bars, { ...glyph, y, radius: radiusOf(own) })));
    return { ...glyph, y, mark: own.paint, radius };
  });
  return { ...scene, glyphs };
}

/** How far it is from the middle of a mark to the next bar that lies beside it, in px: one may end where the mark begins. */
function freeOf(bars: readonly Glyph[], { x, y, radius }: Glyph): number {
  const beside = bars.filter((bar) => Math.abs(bar.y - y) < bar.radius + radius);
  return beside.reduce((free, { from, to }) => Math.min(free, Math.max(from - x, x - to)), Infinity);
}
