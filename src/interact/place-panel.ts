export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The distance between a panel and its anchor, in px. */
const GAP = 10;
/** The least distance to the edges of the window, in px. */
export const MARGIN = 12;
/** A panel below or above its anchor may be made lower than its content, but not lower than this; px. */
const LEAST = 256;

/**
 * The place of a panel, and its greatest height, in px: beside its anchor, on the side with more room; if there is too little on both, below or
 * above, where there is more. It is within the window if that is large enough.
 *
 * @param panel its natural size
 */
export function placePanel(
  anchor: Rect,
  panel: Size,
  window: Size,
): { readonly left: number; readonly top: number; readonly height: number } {
  const highest = window.height - 2 * MARGIN;
  const clampX = (left: number): number => Math.max(MARGIN, Math.min(left, window.width - panel.width - MARGIN));
  const clampY = (top: number, height: number): number =>
    Math.max(MARGIN, Math.min(top, window.height - height - MARGIN));
  const needed = panel.width + GAP + MARGIN;
  const [before, after] = [anchor.left, window.width - anchor.right];
  const isAfter = after >= needed && after >= before;
  if (isAfter || before >= needed) {
    const height = Math.min(panel.height, highest);
    const left = isAfter ? anchor.right + GAP : anchor.left - GAP - panel.width;
    return { left, top: clampY(anchor.top, height), height };
  }
  const [above, below] = [anchor.top - GAP - MARGIN, window.height - anchor.bottom - GAP - MARGIN];
  const isBelow = below >= panel.height || below >= above;
  const height = Math.min(panel.height, highest, Math.max(LEAST, isBelow ? below : above));
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return { left: clampX(anchor.left), top: clampY(top, height), height };
}
