import { define, HTMLElementBase } from './base.js';

/**
 * An event of an `<event-timeline>`, written in the page: readable without script, and by search engines. Shows nothing
 * itself; the timeline reads it and draws it.
 *
 * @tagname timeline-event
 * @summary One event, as markup.
 * @attr {string} event-id - Its id; made from position and title if missing.
 * @attr {string} date - When it happened: an EDTF date such as `1961`, `2024-06-19` or `1943/1945`.
 * @attr {string} start - When it began.
 * @attr {string} end - When it ended; `..` if it still goes on.
 * @attr {'gregorian' | 'julian'} calendar - In which calendar its dates are written; default: that of the document.
 * @attr {string} display-date - The author’s own words for the date.
 * @attr {string} lane - The lane it belongs to.
 * @attr {string} tags - Words to filter by, with commas between.
 * @attr {number} importance - 0–1: who keeps a label when space is short.
 * @attr {string} url - Where to read more.
 * @attr {string} place - Where it happened.
 * @attr {string} color - A CSS colour.
 * @attr {'confirmed' | 'reported' | 'disputed' | 'planned' | 'cancelled'} status - `confirmed`, `reported`, `disputed`, `planned` or `cancelled`.
 * @attr {string} lang - BCP 47 tag of its texts.
 * @attr {string} dir - `ltr`, `rtl` or `auto`: which way its texts run.
 * @slot - The title, as text.
 * @slot description - What happened, as text; paragraphs become line breaks.
 * @slot source - A link (or text) that names a source; as many as there are. `data-publisher` and `data-published` add to it.
 */
export class TimelineEventElement extends HTMLElementBase {
  static define(tag = 'timeline-event'): void {
    define(tag, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-event': TimelineEventElement;
  }
}
