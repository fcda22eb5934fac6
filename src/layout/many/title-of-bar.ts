import { keep } from '../../keep.js';
import type { BarText } from '../bar-text.js';
import type { Extent } from '../glyph.js';
import { barPlaces, BAR_PADDING } from '../label-bar.js';
import type { Label } from '../scene.js';

/** Less than this is no room for a title; px. */
export const LEAST_TITLE = 48;
/** A title that has to stand before its bar reaches no further than this from the edge, lest it take the place of another; px. */
const TURNED = 220;

/** To whole steps of so many px are titles cut, and so many of them are kept: as many as one bar needs while it is moved. */
const STEP = 8;
const MOST_KEPT = 64;

/** A text that is cut once for all frames in which it is as wide, or nearly so. */
export function keptText(text: BarText): BarText {
  const cuts = new Map<number, Label>();
  const cut = (width: number): Label => cuts.get(width) ?? keep(cuts, width, text.cut(width), MOST_KEPT);
  return { ...text, cut: (width) => cut(width >= text.title ? Infinity : Math.floor(width / STEP) * STEP) };
}

/**
 * The title of an interval at its place: in its bar or beside it, wherever that is seen.
 *
 * @param edges between which it is seen, in px
 * @param widest of a title beside its bar that is one line, in px; undefined where it may have several
 */
export function titleOfBar(
  text: BarText,
  extent: Extent,
  edges: readonly [number, number],
  widest: number | undefined,
): Label {
  const [left, right] = edges;
  const placesOf = (beside: Label): readonly Label[] => barPlaces({ ...text, beside }, extent, edges, false);
  const isSeen = ({ x, width }: Label): boolean => x >= left && x + width <= right;
  if (widest === undefined) {
    const places = placesOf(text.beside);
    return within(edges, places.find(isSeen) ?? places[0]!);
  }
  // In one line it is cut rather than turned to the other side: so it stays where it is while the picture moves.
  const [best, ...others] = placesOf(text.cut(widest));
  const inside = others.find(({ form }) => form === 'inside');
  if (isSeen(best!)) return best!;
  if (inside) return inside;
  const after = Math.floor(right - extent.to) - 2 * BAR_PADDING;
  if (after >= LEAST_TITLE) return within(edges, placesOf(text.cut(after))[0]!);
  const before = Math.floor(extent.from - Math.max(left, right - TURNED)) - 2 * BAR_PADDING;
  return within(edges, placesOf(text.cut(Math.max(LEAST_TITLE, Math.min(before, widest))))[1]!);
}

const within = ([left, right]: readonly [number, number], label: Label): Label => ({
  ...label,
  x: Math.max(left, Math.min(label.x, right - label.width)),
});
