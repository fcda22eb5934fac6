import { define, HTMLElementBase } from './base.js';

/**
 * An event of an `<event-timeline>`, written in the page: readable without script, and by search engines. Shows nothing
 * itself; the timeline reads it and draws it.
 *
 * @tagname timeline-event
 * @summary One event, as markup.
 * @attr {string} event-id - Its id; by default made from its position and title.
 * @attr {string} date - When it happened: an EDTF date such as `1961`, `2024-06-19` or `1943/1945`.
 * @attr {string} start - When it began.
 * @attr {string} end - When it ended; `..` if it still goes on.
 * @attr {'gregorian' | 'julian'} calendar - The calendar of its dates; default: that of the document.
 * @attr {string} display-date - The author’s own words for the date.
 * @attr {string} lane - The lane to which it belongs.
 * @attr {string} tags - Words to filter by, with commas between.
 * @attr {number} importance - 0 to 1: which events keep their titles where there is not room for all; default 0.5.
 * @attr {string} url - Where to read more.
 * @attr {string} place - Where it happened.
 * @attr {string} color - A CSS colour.
 * @attr {'confirmed' | 'reported' | 'disputed' | 'planned' | 'cancelled'} status - How sure its source is.
 * @attr {string} lang - The language of its texts, as a BCP 47 tag.
 * @attr {string} dir - The direction of its texts: `ltr`, `rtl` or `auto`.
 * @slot - The title, as text.
 * @slot description - What happened, as text; paragraphs become line breaks.
 * @slot source - A link, or a text, that names a source; there may be several. `data-publisher` and `data-published` say more of it.
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
