import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Box } from '../layout/scene.js';

/**
 * Puts an element at its box. Writes through the CSSOM and not into a `style` attribute, so that it works under
 * a content security policy without `unsafe-inline`.
 */
class PlaceDirective extends Directive {
  #written = '';

  render(_box: Box, _by?: 'transform' | 'margin'): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box, by]: Parameters<this['render']>): typeof noChange {
    const { style } = element as HTMLElement;
    const { x, y, width, height } = box;
    const wanted = [by, x, y, width, height].join();
    if (wanted === this.#written) return noChange;
    this.#written = wanted;
    // What sticks to an edge keeps its place in the flow.
    if (by === 'margin') style.setProperty('margin', `${px(y)} 0 0 ${px(x)}`);
    else style.setProperty('transform', `translate(${px(x)}, ${px(y)})`);
    style.setProperty('width', px(width));
    style.setProperty('height', px(height));
    return noChange;
  }
}

const px = (value: number): string => `${String(Math.round(value * 100) / 100)}px`;

export const place = directive(PlaceDirective);
