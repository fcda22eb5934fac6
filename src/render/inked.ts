import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { Ink } from '../layout/scene.js';
import { writeInk } from './write-ink.js';

/** Gives an element the colour of an event or lane: see `writeInk`. */
class InkedDirective extends Directive {
  #written: Ink | undefined;

  render(_ink: Ink | undefined): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [ink]: Parameters<this['render']>): typeof noChange {
    if (ink === this.#written) return noChange;
    this.#written = ink;
    writeInk(element as HTMLElement | SVGElement, ink);
    return noChange;
  }
}

export const inked = directive(InkedDirective);
