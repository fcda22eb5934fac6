import { HTMLElementBase } from './base.js';

/** An element that belongs to a timeline: to the one that it is in, or to the one with the id in `for`. */
export class Companion extends HTMLElementBase {
  /** Id of the timeline; the empty string is the one that this element is in. */
  get htmlFor(): string {
    return this.getAttribute('for') ?? '';
  }

  set htmlFor(id: string) {
    this.write('for', id);
  }

  /** Writes a property to its attribute. Frameworks set a property that they are not given to `null` or `undefined`. */
  protected write(attribute: string, value: string | null | undefined): void {
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }
}
