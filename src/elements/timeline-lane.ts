import { define, HTMLElementBase } from './base.js';

/**
 * A lane of an `<event-timeline>`, written in the page: its name, its colour, its place in the order. Shows nothing itself; lanes that are
 * only named by events need none.
 *
 * @tagname timeline-lane
 * @summary One lane, as markup.
 * @attr {string} lane-id - What events call it in their `lane`.
 * @attr {string} parent - The id of the lane in which it lies.
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
