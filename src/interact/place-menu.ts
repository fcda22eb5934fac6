import { MARGIN, type Rect, type Size } from './place-panel.js';

/** Between a menu and its button, in px. */
const GAP = 4;

/**
 * Where a menu goes: below its button, or above it where there is more room, both ending at the same side; always in the window where
 * that is large enough.
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
