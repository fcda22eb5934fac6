import { listPage, PAGE, pageOfRow } from '../../layout/list/list-page.js';
import { areNamed } from '../../layout/list/list-rows.js';
import { searchOf } from '../companion/search-of.js';
import { filterMessages } from '../filtering/filter-words.js';
import { scrollWithin } from '../scroll-within.js';
import { eventIdAt, markRow, rowOf } from './event-rows.js';
import type { ListParts } from './list-parts.js';
import type { Listing } from './list-work.js';
import { paintPage } from './paint-page.js';
import { paintSearching, paintTools } from './paint-tools.js';
import { rowWords } from './row-words.js';

/** The greatest number of rows that are printed. More would be a book. */
const PRINTED = 5000;
/** If a search takes longer than this, the list says that it is searching; ms. */
const PATIENCE = 300;

/** What is visible of a listing: one page of it, or on paper all of it, with the row of the selected event marked. */
export class VisibleListing {
  readonly #parts: ListParts;
  #listing: Listing | undefined;
  #page = 0;
  #isPrinted = false;
  /** The id of the event that is marked as selected. */
  #selected: string | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ListParts) {
    this.#parts = parts;
  }

  /** How many events are listed, also those that a search does not find. */
  get length(): number {
    return this.#listing?.rows.length ?? 0;
  }

  /** How many events there are, or were found, in words; undefined while others are being found. */
  get sum(): string | undefined {
    const { table, sum } = this.#parts;
    return table.ariaBusy ? undefined : sum.textContent;
  }

  show(listing: Listing): void {
    clearTimeout(this.#patience);
    this.#listing = listing;
    this.#parts.table.ariaBusy = null;
    this.#paint();
    this.followSelection();
  }

  /** Shows nothing until there is a listing of another timeline. */
  clear(): void {
    clearTimeout(this.#patience);
    this.#listing = undefined;
    this.#selected = null;
    this.#page = 0;
    this.#parts.frame.hidden = true;
  }

  /** Other rows are being found: they will be shown from the first. */
  expect(query: string): void {
    this.#page = 0;
    this.#parts.scroller.scrollTop = 0;
    this.#parts.table.ariaBusy = 'true';
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#tellBusy(query), PATIENCE);
  }

  /** Brings the event that is selected in the picture into view here, without scrolling anything but this list. */
  followSelection(): void {
    if (!this.#listing) return;
    const { rows, arrangement, setting } = this.#listing;
    const { selected } = setting.host;
    if (selected === this.#selected) return;
    this.#selected = selected;
    const row = selected === null ? undefined : rows.rowOf(selected);
    const page = row === undefined ? undefined : pageOfRow(arrangement, row);
    if (page !== undefined && page !== this.#page && !this.#isPrinted) {
      this.#page = page;
      this.#paint();
    }
    const { table, scroller, head } = this.#parts;
    const marked = markRow(table, selected);
    if (marked) scrollWithin(scroller, marked, head.offsetHeight);
  }

  /** Turns to the next (1) or the previous (−1) page, which is read from its first row. */
  turn(by: 1 | -1): void {
    this.#page += by;
    this.#paint();
    this.#parts.scroller.scrollTop = 0;
    this.#parts.table.querySelector<HTMLElement>('.choose')?.focus();
  }

  print(isPrinted: boolean): void {
    if (isPrinted === this.#isPrinted) return;
    this.#isPrinted = isPrinted;
    // Lists of one page are complete already.
    if ((this.#listing?.arrangement.rows.length ?? 0) > PAGE) this.#paint();
  }

  /** Says that a search goes on, in place of rows that may not match. */
  #tellBusy(query: string): void {
    const { setting } = this.#listing ?? {};
    if (!setting || setting.query === query || query.trim() === '') return;
    const { searching } = { ...filterMessages, ...setting.host.timeline.messages.filter };
    paintSearching(this.#parts, searching);
  }

  #paint(): void {
    if (!this.#listing) return;
    const { rows, arrangement, setting } = this.#listing;
    const { host, messages, order, grouping, query } = setting;
    const { document, messages: texts } = host.timeline;
    const { table, frame, find } = this.#parts;
    const page = this.#isPrinted ? listPage(arrangement, 0, PRINTED) : listPage(arrangement, this.#page);
    if (!this.#isPrinted) this.#page = page.index;
    const hasLanes = areNamed(rows);
    frame.hidden = rows.length === 0;
    // The list shows what the filter leaves, so one search field is enough.
    find.hidden = searchOf(host, 'timeline-filter') !== undefined;
    paintTools(this.#parts, {
      ...{ page, messages, hasLanes, order, grouping },
      title: document.title,
      total: rows.length,
      found: arrangement.rows.length,
      isSearched: query.trim() !== '',
    });
    const focused = eventIdAt((table.getRootNode() as ShadowRoot).activeElement);
    for (const body of [...table.tBodies]) body.remove();
    table.append(
      ...paintPage(page, {
        ...{ hasLanes, messages, status: texts.status },
        wordsOf: (row) => {
          const event = rows.event(row);
          return event && rowWords(event, rows.lanes[rows.lane[row]!]!, setting);
        },
      }),
    );
    markRow(table, this.#selected);
    if (focused !== undefined) rowOf(table, focused)?.querySelector('button')?.focus({ preventScroll: true });
  }
}
