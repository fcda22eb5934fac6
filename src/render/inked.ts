import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Ink } from '../layout/scene.js';
import { inkVar, isToken, tokenVar } from './tokens.js';

/**
 * Gives an element the colour of an event or lane, as `--ink`. Text may be in a colour of the theme, which is chosen to be
 * legible, but not in one that the data names, which may be anything: then `--ink-text` is that of all text.
 */
class InkedDirective extends Directive {
  #written: Ink | undefined;

  render(_ink: Ink | undefined): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [ink]: Parameters<this['render']>): typeof noChange {
    if (ink === this.#written) return noChange;
    this.#written = ink;
    const { style } = element as HTMLElement | SVGElement;
    if (ink === undefined) style.removeProperty('--ink');
    else style.setProperty('--ink', inkVar(ink));
    if (typeof ink === 'string') style.setProperty('--ink-text', tokenVar(isToken(ink) ? ink : 'text'));
    else style.removeProperty('--ink-text');
    return noChange;
  }
}

export const inked = directive(InkedDirective);
