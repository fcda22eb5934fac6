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
import { isListHost, type ListHost } from './list/list-host.js';
import { listMessages } from './list/list-messages.js';
import { createParts } from './list/list-parts.js';
import { listMediaStyles } from './list/list-media.styles.js';
import { ListSearch } from './list/list-search.js';
import { listStyles } from './list/list.styles.js';
import { narrowListStyles } from './list/narrow-list.styles.js';
import { ListWork, type Asked } from './list/list-work.js';
import { listenToChoices } from './list/listen-to-choices.js';
import { VisibleListing } from './list/visible-listing.js';
import { printWatch } from './print-watch.js';

/** With more events than this, a search waits until the reader has paused. */
const FEW = 2000;

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

  readonly #watch = new HostWatch<ListHost>(this, isListHost, {
    slot: 'list',
    replaced: () => this.#onReplaced(),
    updated: () => this.#onHost(),
    loaded: () => this.#onHost(),
  });
  readonly #print = printWatch((isPrinted) => this.#visible?.print(isPrinted));
  readonly #work = new ListWork(
    () => this.#asked,
    (listing) => this.#visible!.show(listing),
  );
  /** Made when it is first in a page, like what the reader searches for. */
  #visible: VisibleListing | undefined;
  #search: ListSearch | undefined;
  #locale: string | undefined;
  #timeZone: string | undefined;
  #messages: Partial<ListTexts> = {};

  /** The column to sort by: `date`, `title` or `lane`; with a `-` before it in reverse. */
  get sort(): string {
    return orderText(this.#order);
  }

  set sort(sort: string) {
    this.write('sort', sort);
  }

  /** What rows are grouped by: `none`, `year` or `lane`. */
  get groupBy(): string {
    return this.#grouping;
  }

  set groupBy(grouping: string) {
    this.write('group-by', grouping);
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
    if (!this.shadowRoot) this.#build();
    this.#print.hostConnected();
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#search?.stop();
    this.#print.hostDisconnected();
    this.#visible?.print(false);
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

  #build(): void {
    const parts = createParts();
    const { frame, group, columns } = parts;
    tellNear(this, this.#watch);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [fieldStyles(), listStyles(), narrowListStyles(), listMediaStyles(), companionStyles()];
    root.append(frame);
    const visible = (this.#visible = new VisibleListing(parts));
    this.#search = new ListSearch(
      parts,
      () => visible.length > FEW,
      () => {
        this.#onReader();
        announce(this, () => this.#query.trim() && visible.sum);
      },
    );
    for (const key of SORT_KEYS)
      columns[key].button.addEventListener('click', () => (this.sort = orderText(pressedOrder(this.#order, key))));
    group.addEventListener('change', () => (this.groupBy = group.value));
    parts.previous.addEventListener('click', () => visible.turn(-1));
    parts.next.addEventListener('click', () => visible.turn(1));
    listenToChoices(parts, this.#watch);
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
    return (
      host && {
        ...{ host, table: host.timeline.table },
        locale: companionLocale(this, host, this.#locale),
        timeZone: companionZone(host, this.#timeZone),
        ...{ query: this.#query, order: this.#order, grouping: this.#grouping, messages: this.messages },
      }
    );
  }

  #onReplaced(): void {
    this.#work.stop();
    this.#visible?.clear();
  }

  /** The timeline may have other events, other words for them, or another selection. */
  #onHost(): void {
    if (!this.#work.follow(this.#basis)) this.#visible?.followSelection();
  }

  /** Everything in the timeline on which the rows and their words depend. */
  get #basis(): readonly unknown[] {
    const asked = this.#asked;
    if (!asked) return [];
    const { host, locale, timeZone } = asked;
    const { timeline } = host;
    const { laneBy, order, messages } = timeline.options;
    // `timeline.messages` is a new object with each picture; what it depends on is not.
    const words = [this.#messages, timeline.locale, messages, asked.messages.noLane];
    const isFiltered = searchOf(host, 'timeline-filter') !== undefined;
    return [host, listed(timeline), isFiltered, timeline.document.title, laneBy, order, locale, timeZone, ...words];
  }

  /** The reader, or the page, wants other rows or another order: begins at once. */
  #onReader(): void {
    if (!this.#watch.host) return;
    this.#visible!.expect(this.#query);
    this.#work.begin();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-list': TimelineList;
  }
}
