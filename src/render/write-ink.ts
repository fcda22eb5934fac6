import type { Ink } from '../layout/scene.js';
import { isToken, laneToken, tokenVar } from './tokens.js';

/**
 * Gives an element the colour of an event or lane, as `--ink`. Text may be in a colour of the theme, which is chosen to be
 * legible, but not in one that the data names, which may be anything: then `--ink-text` is that of all text.
 */
export function writeInk({ style }: ElementCSSInlineStyle, ink: Ink | undefined): void {
  const isNamed = typeof ink === 'string' && !isToken(ink);
  if (ink === undefined) style.removeProperty('--ink');
  else style.setProperty('--ink', isNamed ? ink : tokenVar(typeof ink === 'number' ? laneToken(ink) : ink));
  if (typeof ink === 'string') style.setProperty('--ink-text', tokenVar(isNamed ? 'text' : ink));
  else style.removeProperty('--ink-text');
}
