import type { Box } from '../layout/scene.js';
import { px } from './px.js';

/**
 * Puts an element at a box. With `transform`, the element must be absolutely positioned in the corner of its parent; with `margin`, it stays in
 * the flow, so that it can be sticky. Writes through the CSSOM, not into a `style` attribute, so that it works under a content security
 * policy without `unsafe-inline`.
 */
export function putAt(
  { style }: ElementCSSInlineStyle,
  { x, y, width, height }: Box,
  by: 'transform' | 'margin' = 'transform',
): void {
  if (by === 'margin') style.setProperty('margin', `${px(y)} 0 0 ${px(x)}`);
  else style.setProperty('transform', `translate(${px(x)}, ${px(y)})`);
  style.setProperty('width', px(width));
  style.setProperty('height', px(height));
}
