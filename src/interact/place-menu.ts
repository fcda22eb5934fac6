import { MARGIN, type Rect, type Size } from './place-panel.js';

/** The distance between a menu and its button, in px. */
const GAP = 4;

/**
 * The place of a menu: below its button, or above it if there is more room, aligned at their ends; within the window if that
 * is large enough.
 */
export function placeMenu(
  button: Rect,
  menu: Size,
  window: Size,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const left = direction === 'rtl' ? button.left : button.right - menu.width;
  const below = window.height - button.bottom;
  const fits = below >= menu.height + GAP || below >= button.top;
  return {
    left: Math.max(MARGIN, Math.min(left, window.width - menu.width - MARGIN)),
    top: fits ? button.bottom + GAP : button.top - GAP - menu.height,
  };
}
