import { define, HTMLElementBase } from './base.js';

/**
 * A named stretch of time behind the events of an `<event-timeline>`, written in the page. Shows nothing itself.
 *
 * @tagname timeline-era
 * @summary One era, as markup.
 * @attr {string} start - When it began: an EDTF date.
 * @attr {string} end - When it ended; `..` if it still goes on.
 * @attr {string} color - A CSS colour.
 * @slot - Its name, as text.
 */
export class TimelineEraElement extends HTMLElementBase {
  static define(tag = 'timeline-era'): void {
    define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-era': TimelineEraElement;
  }
}
