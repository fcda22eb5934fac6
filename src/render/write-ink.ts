import type { Ink } from '../layout/scene.js';
import { inkVar, isToken, tokenVar } from './tokens.js';

/**
 * Gives an element the colour of an event or lane, as `--ink`. Text has that colour only if it is one of the theme, which are
 * legible. With a colour from the data, which may be anything, `--ink-text` is the usual colour of text.
 */
export function writeInk({ style }: ElementCSSInlineStyle, ink: Ink | undefined): void {
  if (ink === undefined) style.removeProperty('--ink');
  else style.setProperty('--ink', inkVar(ink));
  if (typeof ink === 'string') style.setProperty('--ink-text', tokenVar(isToken(ink) ? ink : 'text'));
  else style.removeProperty('--ink-text');
}
