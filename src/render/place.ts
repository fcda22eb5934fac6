import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Box } from '../layout/scene.js';
import { putAt } from './put-at.js';

/** Puts an element at its box. Writes only changes, since most boxes are the same as in the frame before. */
class PlaceDirective extends Directive {
  #box: Box | undefined;
  #by: 'transform' | 'margin' | undefined;

  render(_box: Box, _by?: 'transform' | 'margin'): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box, by]: Parameters<this['render']>): typeof noChange {
    if (by !== this.#by || !this.#box || !isSame(box, this.#box)) putAt(element as HTMLElement, box, by);
    this.#box = box;
    this.#by = by;
    return noChange;
  }
}

const isSame = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

export const place = directive(PlaceDirective);
