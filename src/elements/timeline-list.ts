import { listPage, PAGE, pageOfRow } from '../layout/list/list-page.js';
import {
  isGrouping,
  orderText,
  pressedOrder,
  readOrder,
  SORT_KEYS,
  type Grouping,
  type ListOrder,
  GROUPINGS,
} from '../layout/list/list-order.js';
import { areNamed } from '../layout/list/list-rows.js';
import { listed } from '../timeline/list-rows-of.js';
import type { ListTexts } from '../messages.js';
import { announce } from './announce.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { fieldStyles } from './companion/field.styles.js';
import { companionLocale, companionZone } from './companion/companion-setting.js';
import { HostWatch } from './companion/host-watch.js';
import { reclaim } from './companion/reclaim.js';
import { searchOf } from './companion/search-of.js';
import { tellNear } from './companion/tell-near.js';
import { filterMessages } from './filtering/filter-words.js';
import { bringIntoView, chooseEvent } from './list/choose-event.js';
import { eventIdAt, markRow, rowOf } from './list/event-rows.js';
import { isListHost, type ListHost } from './list/list-host.js';
import { listMessages } from './list/list-messages.js';
import { createParts, type ListParts } from './list/list-parts.js';
import { listMediaStyles } from './list/list-media.styles.js';
import { ListSearch } from './list/list-search.js';
import { listStyles } from './list/list.styles.js';
import { narrowListStyles } from './list/narrow-list.styles.js';
import { ListWork, type Asked, type Listing } from './list/list-work.js';
import { paintPage } from './list/paint-page.js';
import { paintSearching, paintTools } from './list/paint-tools.js';
import { printWatch } from './print-watch.js';
import { rowWords, type RowWords } from './list/row-words.js';
import { scrollWithin } from './scroll-within.js';

/** The greatest number of rows that are printed. More would be a book. */
const PRINTED = 5000;
/** With more events than this, a search waits until the reader has paused. */
const FEW = 2000;
/** If a search takes longer than this, the list says that it is searching; ms. */
const PATIENCE = 300;

/**
 * The events of a timeline as a table that readers can sort, search, group and print. A press on a title selects the event in the
 * picture, which brings it into view; an event that is selected there is marked here. The table shows 200 events at a time.
 *
 * @tagname timeline-list
 * @summary The events of a timeline as a table that can be sorted, searched and grouped.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in, where it goes to `slot="list"` by itself.
 * @attr {'date' | '-date' | 'title' | '-title' | 'lane' | '-lane'} sort - The column to sort by; with a `-` before it in reverse. Default: as the timeline’s `order`. Changes
 *   when the reader sorts.
 * @attr {'none' | 'year' | 'lane'} group-by - What rows are grouped by. Changes when the reader groups.
 *
 * @csspart tools - The row with the search and the choice of groups.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart group - The row with the heading of a group.
 * @csspart row - The row of an event.
 * @csspart pager - Which rows are shown, and the buttons for more.
 *
 * @cssprop [--timeline-list-size=none] - The greatest height of the list; if it is higher, it scrolls.
 */
export class TimelineList extends Companion {
  static readonly observedAttributes = ['for', 'sort', 'group-by'];

  static define(tag = 'timeline-list'): void {
    define(tag, this);
  }

  #parts: ListParts | undefined;
  readonly #watch = new HostWatch<ListHost>(this, isListHost, {
    slot: 'list',
    replaced: () => this.#onReplaced(),
    updated: () => this.#onHost(),
    loaded: () => this.#onHost(),
  });
  readonly #print = printWatch((isPrinted) => this.#onPrint(isPrinted));
  readonly #work = new ListWork(
    () => this.#asked,
    (listing) => this.#onListing(listing),
  );
  /** Everything that the last listing depended on. */
  #shownOf: readonly unknown[] = [];
  #listing: Listing | undefined;
  #page = 0;
  #isPrinted = false;
  #search: ListSearch | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The id of the event that is marked as selected. */
  #selected: string | null = null;
  #locale: string | undefined;
  #timeZone: string | undefined;
  #messages: Partial<ListTexts> = {};

  /** The column to sort by: `date`, `title` or `lane`; with a `-` before it in reverse. */
  get sort(): string {
    return orderText(this.#order);
  }

  set sort(sort: string) {
    this.setAttribute('sort', sort);
  }

  /** What rows are grouped by: `none`, `year` or `lane`. */
  get groupBy(): string {
    return this.#grouping;
  }

  set groupBy(grouping: string) {
    this.setAttribute('group-by', grouping);
  }

  /** The language of dates; default: that of this element, else of its timeline, else of the elements around it. */
  get locale(): string | undefined {
    return this.#locale;
  }

  set locale(locale: string | undefined) {
    this.#locale = locale;
    this.#onHost();
  }

  /** The time zone of dates: an IANA name, or `local` for the reader’s; default: that of its timeline, else UTC. */
  get timeZone(): string | undefined {
    return this.#timeZone;
  }

  set timeZone(timeZone: string | undefined) {
    this.#timeZone = timeZone;
    this.#onHost();
  }

  /** The list’s own texts. Setting it replaces some or all of them. */
  get messages(): ListTexts {
    return { ...listMessages, ...this.#watch.host?.timeline.messages.list, ...this.#messages };
  }

  set messages(messages: Partial<ListTexts>) {
    this.#messages = messages;
    this.#onHost();
  }

  connectedCallback(): void {
    reclaim(this, ['htmlFor', 'sort', 'groupBy', 'locale', 'timeZone', 'messages']);
    this.#parts ??= this.#build();
    this.#print.hostConnected();
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#search?.stop();
    clearTimeout(this.#patience);
    this.#print.hostDisconnected();
    this.#onPrint(false);
    this.#watch.disconnect();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'for') {
      this.#watch.find();
      return;
    }
    const isKnown = value === null || (name === 'sort' ? readOrder(value) !== undefined : isGrouping(value));
    if (!isKnown) {
      const expected = name === 'sort' ? `${SORT_KEYS.join(', ')}, each also with "-" before it` : GROUPINGS.join(', ');
      console.warn(`<timeline-list> invalid ${name}: ${JSON.stringify(value)}; expected one of ${expected}`);
    }
    this.#onReader();
  }

  #build(): ListParts {
    const parts = createParts();
    tellNear(this, this.#watch);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [fieldStyles(), listStyles(), narrowListStyles(), listMediaStyles(), companionStyles()];
    root.append(parts.frame);
    const { frame, table, columns } = parts;
    for (const key of SORT_KEYS)
      columns[key].button.addEventListener('click', () => (this.sort = orderText(pressedOrder(this.#order, key))));
    this.#search = new ListSearch(
      parts,
      () => (this.#listing?.rows.length ?? 0) > FEW,
      () => this.#onSearch(),
    );
    parts.group.addEventListener('change', () => (this.groupBy = parts.group.value));
    parts.previous.addEventListener('click', () => this.#turn(-1));
    parts.next.addEventListener('click', () => this.#turn(1));
    table.addEventListener('click', ({ target }) => this.#onClick(target as Element));
    table.addEventListener('pointerdown', onPress);
    frame.addEventListener('keydown', (event) => this.#onKey(event));
    return parts;
  }

  get #order(): ListOrder {
    const isDescending = this.#watch.host?.timeline.options.order === 'newest';
    return readOrder(this.getAttribute('sort') ?? '') ?? { key: 'date', isDescending };
  }

  get #grouping(): Grouping {
    const grouping = this.getAttribute('group-by');
    return isGrouping(grouping) ? grouping : 'none';
  }

  get #query(): string {
    return this.#search?.query ?? '';
  }

  get #asked(): Asked | undefined {
    const { host } = this.#watch;
    if (!host) return undefined;
    const { timeline } = host;
    return {
      ...{ timeline, table: timeline.table },
      locale: companionLocale(this, host, this.#locale),
      timeZone: companionZone(host, this.#timeZone),
      ...{ query: this.#query, order: this.#order, grouping: this.#grouping, noLane: this.messages.noLane },
    };
  }

  #onReplaced(): void {
    clearTimeout(this.#patience);
    this.#work.stop();
    this.#listing = undefined;
    this.#shownOf = [];
    this.#selected = null;
    this.#page = 0;
    if (this.#parts) this.#parts.frame.hidden = true;
  }

  /** The timeline may have other events, other words for them, or another selection. */
  #onHost(): void {
    const asked = this.#asked;
    if (!asked) return;
    const { timeline, locale, timeZone, noLane } = asked;
    const { laneBy, order, messages } = timeline.options;
    // `timeline.messages` is a new object with each picture; what it depends on is not.
    const words = [this.#messages, timeline.locale, messages, noLane];
    const isFiltered = searchOf(this.#watch.host!, 'timeline-filter') !== undefined;
    const of = [listed(timeline), isFiltered, timeline.document.title, laneBy, order, locale, timeZone, ...words];
    const isSame = of.every((part, i) => part === this.#shownOf[i]);
    this.#shownOf = of;
    if (isSame) this.#followSelection();
    else this.#work.follow();
  }

  /** The reader, or the page, wants other rows or another order: begins at once. */
  #onReader(): void {
    this.#page = 0;
    if (!this.#listing) return;
    this.#parts!.scroller.scrollTop = 0;
    this.#parts!.table.ariaBusy = 'true';
    this.#work.begin();
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#tellBusy(), PATIENCE);
  }

  #onSearch(): void {
    this.#onReader();
    const { table, sum } = this.#parts!;
    announce(this, () => (table.ariaBusy ? undefined : this.#query.trim() && sum.textContent));
  }

  /** Says that a search goes on, in place of rows that may not match. */
  #tellBusy(): void {
    const { host } = this.#watch;
    const isNew = this.#listing?.setting.query !== this.#query;
    if (!host || !this.#parts || !isNew || this.#query.trim() === '') return;
    const { searching } = { ...filterMessages, ...host.timeline.messages.filter };
    paintSearching(this.#parts, searching);
  }

  #onListing(listing: Listing): void {
    clearTimeout(this.#patience);
    this.#listing = listing;
    this.#paint();
    this.#followSelection();
  }

  #paint(): void {
    const { host } = this.#watch;
    if (!this.#parts || !this.#listing || !host) return;
    const { rows, arrangement } = this.#listing;
    const { table, frame } = this.#parts;
    const page = this.#isPrinted ? listPage(arrangement, 0, PRINTED) : listPage(arrangement, this.#page);
    if (!this.#isPrinted) this.#page = page.index;
    const hasLanes = areNamed(rows);
    const { messages } = this;
    frame.hidden = rows.length === 0;
    // The list shows what the filter leaves, so one search field is enough.
    this.#parts.find.hidden = searchOf(host, 'timeline-filter') !== undefined;
    table.ariaBusy = null;
    paintTools(this.#parts, {
      ...{ page, messages, hasLanes, order: this.#order, grouping: this.#grouping },
      title: host.timeline.document.title,
      total: rows.length,
      found: arrangement.rows.length,
      isSearched: this.#query.trim() !== '',
    });
    const focused = eventIdAt(this.shadowRoot?.activeElement);
    for (const body of [...table.tBodies]) body.remove();
    table.append(
      ...paintPage(page, {
        ...{ hasLanes, messages, status: host.timeline.messages.status },
        wordsOf: (row) => this.#wordsOf(row),
      }),
    );
    markRow(table, this.#selected);
    if (focused !== undefined) rowOf(table, focused)?.querySelector('button')?.focus({ preventScroll: true });
  }

  #wordsOf(row: number): RowWords | undefined {
    const { rows, setting } = this.#listing!;
    const event = rows.event(row);
    return event && rowWords(event, rows.lanes[rows.lane[row]!]!, setting);
  }

  /** Brings the event that is selected in the picture into view here, without scrolling anything but this list. */
  #followSelection(): void {
    const { host } = this.#watch;
    if (!this.#listing || !this.#parts || !host || host.selected === this.#selected) return;
    this.#selected = host.selected;
    const { rows, arrangement } = this.#listing;
    const row = this.#selected === null ? undefined : rows.rowOf(this.#selected);
    const page = row === undefined ? undefined : pageOfRow(arrangement, row);
    if (page !== undefined && page !== this.#page && !this.#isPrinted) {
      this.#page = page;
      this.#paint();
    }
    const marked = markRow(this.#parts.table, this.#selected);
    if (marked) scrollWithin(this.#parts.scroller, marked, this.#parts.head.offsetHeight);
  }

  #onClick(target: Element): void {
    const { host } = this.#watch;
    const id = eventIdAt(target.closest('.choose'));
    if (!host || id === undefined) return;
    const isChosen = id === host.selected;
    if (!chooseEvent(host, isChosen ? null : id)) return;
    const chosen = host.timeline.get(isChosen ? null : id);
    if (chosen) void bringIntoView(host, chosen);
  }

  /** Turns to the next (1) or the previous (−1) page, which is read from its first row. */
  #turn(by: 1 | -1): void {
    this.#page += by;
    this.#paint();
    this.#parts!.scroller.scrollTop = 0;
    this.#parts!.table.querySelector<HTMLElement>('.choose')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const { host } = this.#watch;
    const { search } = this.#parts!;
    if (event.key !== 'Escape' || !host) return;
    if (event.target === search && search.value !== '') this.#search?.clear();
    else if (!chooseEvent(host, null)) return;
    // Otherwise a dialog around the list would close, too.
    event.stopPropagation();
    event.preventDefault();
  }

  #onPrint(isPrinted: boolean): void {
    if (isPrinted === this.#isPrinted) return;
    this.#isPrinted = isPrinted;
    // Lists of one page are complete already.
    if ((this.#listing?.arrangement.rows.length ?? 0) > PAGE) this.#paint();
  }
}

/**
 * Keeps presses on titles from the timeline. It closes its details at a press outside, and then its picture may become lower, so that the
 * pressed title would move away before it is clicked. The click selects another event anyway.
 */
function onPress(event: PointerEvent): void {
  if ((event.target as Element).closest('.choose')) event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-list': TimelineList;
  }
}
