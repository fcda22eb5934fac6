import { define, HTMLElementBase } from './base.js';

/**
 * A lane of an `<event-timeline>`, written in the page: its name, its colour, and its place in the order. Shows nothing itself. Lanes that only
 * events name need no such element.
 *
 * @tagname timeline-lane
 * @summary One lane, as markup.
 * @attr {string} lane-id - Its id, which events name in their attribute `lane`.
 * @attr {string} parent - The id of the lane that contains it.
 * @attr {string} color - A CSS colour.
 * @slot - Its name, as text.
 */
export class TimelineLaneElement extends HTMLElementBase {
  static define(tag = 'timeline-lane'): void {
    define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-lane': TimelineLaneElement;
  }
}
