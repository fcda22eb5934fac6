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

/** Between a panel and what it belongs to, in px. */
const GAP = 10;
/** Between what is placed and the edge of the window, in px. */
export const MARGIN = 12;

/**
 * Where a panel goes: beside its anchor, on the side with the most room, else below or above it; always wholly in the
 * window where that is large enough.
 */
export function placePanel(anchor: Rect, panel: Size, window: Size): { left: number; top: number } {
  const clampX = (left: number): number => Math.max(MARGIN, Math.min(left, window.width - panel.width - MARGIN));
  const clampY = (top: number): number => Math.max(MARGIN, Math.min(top, window.height - panel.height - MARGIN));
  const needed = panel.width + GAP + MARGIN;
  const [before, after] = [anchor.left, window.width - anchor.right];
  if (after >= needed && after >= before) return { left: anchor.right + GAP, top: clampY(anchor.top) };
  if (before >= needed) return { left: anchor.left - GAP - panel.width, top: clampY(anchor.top) };
  const below = window.height - anchor.bottom - GAP - MARGIN;
  const top = below >= panel.height || below >= anchor.top ? anchor.bottom + GAP : anchor.top - GAP - panel.height;
  return { left: clampX(anchor.left), top: clampY(top) };
}
