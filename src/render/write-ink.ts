import type { Ink } from '../layout/scene.js';
import { inkVar, isToken, tokenVar } from './tokens.js';

/**
 * Gives an element the colour of an event or lane, as `--ink`. Text may be in a colour of the theme, which is chosen to be
 * legible, but not in one that the data names, which may be anything: then `--ink-text` is that of all text.
 */
export function writeInk({ style }: ElementCSSInlineStyle, ink: Ink | undefined): void {
  if (ink === undefined) style.removeProperty('--ink');
  else style.setProperty('--ink', inkVar(ink));
  if (typeof ink === 'string') style.setProperty('--ink-text', tokenVar(isToken(ink) ? ink : 'text'));
  else style.removeProperty('--ink-text');
}
