import { keep } from '../../keep.js';
import type { BarText } from '../bar-text.js';
import type { Extent } from '../glyph.js';
import { barPlaces, BAR_PADDING } from '../label-bar.js';
import type { Label } from '../scene.js';

/** The least room for a title, in px. */
export const LEAST_TITLE = 48;
/** A title before its bar extends at most this far from the edge, in px, so that it does not displace other titles. */
const TURNED = 220;

/** Titles are cut to multiples of this width, in px. */
const STEP = 8;
/** How many widths of one title are cached: as many as it needs while its bar moves. */
const MOST_KEPT = 64;

/** Caches the cut titles of a text by their width, since they are needed in every frame. */
export function keptText(text: BarText): BarText {
  const cuts = new Map<number, Label>();
  const cut = (width: number): Label => cuts.get(width) ?? keep(cuts, width, text.cut(width), MOST_KEPT);
  return { ...text, cut: (width) => cut(width >= text.title ? Infinity : Math.floor(width / STEP) * STEP) };
}

/**
 * The title of an interval at its place: in its bar or beside it, wherever it is visible.
 *
 * @param edges of the visible part, in px
 * @param widest the greatest width of a title of one line beside its bar, in px; undefined if it may have several lines
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
  // A title of one line is cut rather than moved to the other side of its bar, so that it stays in place during a pan.
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
