import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Box } from '../layout/scene.js';

/**
 * Puts an element at its box. Writes through the CSSOM and not into a `style` attribute, so that it works under
 * a content security policy without `unsafe-inline`.
 */
class PlaceDirective extends Directive {
  render(_box: Box, _by?: 'transform' | 'margin'): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box, by]: Parameters<this['render']>): typeof noChange {
    const { style } = element as HTMLElement;
    // What sticks to an edge keeps its place in the flow.
    if (by === 'margin') style.setProperty('margin', `${px(box.y)} 0 0 ${px(box.x)}`);
    else style.setProperty('transform', `translate(${px(box.x)}, ${px(box.y)})`);
    style.setProperty('width', px(box.width));
    style.setProperty('height', px(box.height));
    return noChange;
  }
}

const px = (value: number): string => `${String(Math.round(value * 100) / 100)}px`;

export const place = directive(PlaceDirective);
