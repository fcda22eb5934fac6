import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Box } from '../layout/scene.js';
import { putAt } from './put-at.js';

/** Puts an element at its box, and writes only what is new: of the boxes of a frame most are those of the frame before. */
class PlaceDirective extends Directive {
  #written = '';

  render(_box: Box, _by?: 'transform' | 'margin'): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box, by]: Parameters<this['render']>): typeof noChange {
    const wanted = [by, box.x, box.y, box.width, box.height].join();
    if (wanted === this.#written) return noChange;
    this.#written = wanted;
    putAt(element as HTMLElement, box, by);
    return noChange;
  }
}

export const place = directive(PlaceDirective);
