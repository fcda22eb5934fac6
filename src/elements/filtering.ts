import type { LitElement } from 'lit';
import { atOnce } from '../at-once.js';
import { textFolder } from '../layout/list/fold-text.js';
import { memoize } from '../memoize.js';
import { asFilter, filterText } from '../model/filter-text.js';
import type { Filter } from '../model/filter.js';
import type { DatedEvent } from '../model/validate.js';
import type { EventSet } from '../timeline/event-set.js';
import type { readView } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';
import { companionOf } from './companion/companion-of.js';
import { eventTest, type EventTest } from './filtering/event-test.js';
import { faintEvents } from './filtering/faint-events.js';
import { faintStyles } from './filtering/faint.styles.js';
import { filterWords, type FilterWords } from './filtering/filter-words.js';
import type { FilterMode, FilterControl } from './filter-control.js';
import { findMatches, findMore, matcher, matchingSet } from './filtering/find-matching.js';
import { MatchRow } from './filtering/match-row.js';
import { Matches } from './filtering/matches.js';
import { tellFilter } from './filtering/tell-filter.js';
import { wrongDates, type WrongDates } from './filtering/wrong-dates.js';
import { inSlices } from '../in-slices.js';

/** If a search takes longer than this, the row below the picture says that it is searching; ms. */
const PATIENCE = 300;

/** The element that shows what matches. */
export interface FilteringHost extends LitElement {
  filter: Filter | null;
  readonly filterMode: FilterMode;
}

/** What was found, and how to search more events in the same way. */
interface Found {
  readonly matches: Matches;
  readonly isMatch: (row: DatedEvent) => boolean;
  /** The document of the events; a stream keeps it. */
  readonly document: unknown;
}

/** Filters the events of an element. */
export const filterEvents = (host: FilteringHost, timeline: Timeline, read: typeof readView): FilterControl =>
  new FilterWork(host, timeline, read);

/** Finds the events that match, few at once and many in slices, and sets the timeline’s option `filtered`. */
class FilterWork implements FilterControl {
  readonly #host: FilteringHost;
  readonly #timeline: Timeline;
  readonly #readView: typeof readView;
  readonly #folder = memoize(textFolder);
  readonly #row = new MatchRow(() => this.#clear());
  /** Everything that the last search depended on, and the events that were searched. */
  #asked: readonly unknown[] = [];
  #all: EventSet | undefined;
  #wanted: unknown;
  #isStale = false;
  #job: AbortController | undefined;
  /** How many events match, in words. */
  #counted = '';
  #isBusy = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The last result for very many events. */
  #found: Found | undefined;
  #complaint: string | undefined;
  #wrong: WrongDates | undefined;
  /** The filter element that was told which dates are wrong. */
  #told: HTMLElement | undefined;
  complete: Promise<void> | undefined;

  constructor(host: FilteringHost, timeline: Timeline, read: typeof readView) {
    this.#host = host;
    this.#timeline = timeline;
    this.#readView = read;
    host.shadowRoot?.adoptedStyleSheets.push(faintStyles());
    host.addController(this);
  }

  get controls(): readonly Node[] {
    const { filtered } = this.#timeline.options;
    // A filter element says this itself.
    return (filtered || this.#isBusy) && !this.#companion ? [this.#row.element] : [];
  }

  get #companion(): HTMLElement | undefined {
    return companionOf(this.#host, 'timeline-filter');
  }

  hostDisconnected(): void {
    this.#job?.abort();
    this.#setBusy(false);
    this.#asked = [];
  }

  /** After the timeline has received its data, and before it is rendered. */
  hostUpdate(): void {
    const { filter } = this.#host;
    const { all, options, locale } = this.#timeline;
    // A framework may give a new object or function each time that it renders. Objects are compared by what they mean; functions cannot be.
    const wanted = filter && typeof filter === 'object' ? filterText(asFilter(filter)) : filter;
    // `timeline.messages` is a new object with each picture; what it depends on is not.
    const asked = [wanted, this.#mode, locale, options.laneBy, options.timeZone, options.messages, all.document];
    const isSame = asked.every((part, i) => part === this.#asked[i]);
    // The filter element may have been added only now.
    if (this.#told !== this.#companion) this.#tellWrong();
    if (isSame && all === this.#all) return;
    this.#asked = asked;
    this.#all = all;
    // In a stream, each addition makes a new set of all events: its filtered set is made at once, while a search may go on.
    const found = this.#found;
    if (found?.document === all.document) this.#attempt(() => this.#showFound(found));
    if (isSame && all.ordered) return;
    const isFunction = typeof filter === 'function' && typeof this.#wanted === 'function';
    this.#wanted = wanted;
    // A function that is new each time would abort every search: it waits until the one before has ended.
    if (this.#job && isFunction) this.#isStale = true;
    else this.#begin();
  }

  get #mode(): FilterMode {
    const { filterMode }: { readonly filterMode: string } = this.#host;
    if (filterMode === 'hidden' || filterMode === 'faint') return filterMode;
    this.#complain(`invalid filter-mode: ${JSON.stringify(filterMode)}; expected faint or hidden`);
    return 'faint';
  }

  /** Warns in the console, once for each message. */
  #complain(message: string): void {
    if (message !== this.#complaint) console.warn(`<event-timeline> ${message}`);
    this.#complaint = message;
  }

  #begin(): void {
    this.#isStale = false;
    this.#job?.abort();
    this.#job = undefined;
    clearTimeout(this.#patience);
    const { all, options } = this.#timeline;
    const test = this.#test;
    this.#wrong = this.#wrongDates;
    this.#tellWrong();
    // Results among other events are void; those of another filter stay until the new ones are there.
    if (!test || this.#found?.document !== all.document) this.#found = undefined;
    if (!test || all.length === 0) this.#timeline.set({ filtered: null });
    else if (all.ordered) {
      if (!this.#found) this.#timeline.set({ filtered: null });
      this.#job = new AbortController();
      this.#patience = setTimeout(() => this.#setBusy(true), PATIENCE);
      this.complete = this.#search(test, this.#job.signal);
    } else this.#attempt(() => this.#show(this.#timeline.only(all.table.rows.filter(matcher(test, options.laneBy)))));
    if (!this.#job) this.#setBusy(false);
  }

  /** Says that a search is going on, in the place of the count. */
  #setBusy(isBusy: boolean): void {
    clearTimeout(this.#patience);
    if (this.#isBusy === isBusy) return;
    this.#isBusy = isBusy;
    this.#companion?.setAttribute('aria-busy', String(isBusy));
    this.#write();
    this.#host.requestUpdate();
  }

  /** Tells the filter element which dates are wrong, and clears that from one that no longer belongs to this timeline. */
  #tellWrong(): void {
    const companion = this.#companion;
    if (companion !== this.#told) this.#told?.removeAttribute('wrong-dates');
    this.#told = companion;
    if (this.#wrong) companion?.setAttribute('wrong-dates', this.#wrong);
    else companion?.removeAttribute('wrong-dates');
  }

  get #wrongDates(): WrongDates | undefined {
    const { filter } = this.#host;
    const { timeZone } = this.#timeline;
    if (filter === null || typeof filter === 'function') return undefined;
    return wrongDates(asFilter(filter), (own) => this.#readView(own, timeZone));
  }

  #write(): void {
    const { searching, showAll } = this.#words;
    this.#row.write(this.#isBusy ? searching : this.#counted, showAll);
  }

  #clear(): void {
    const host = this.#host;
    host.filter = null;
    // The button disappears; the focus must not disappear with it.
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.label, .density-lane')?.focus());
    tellFilter(host);
  }

  /** Runs a function of the page, which may throw: then all events are shown. */
  #attempt(show: () => void): void {
    try {
      show();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#complain(`filter: ${String(error)}`);
    this.#found = undefined;
    this.#timeline.set({ filtered: null });
  }

  async #search(test: EventTest, signal: AbortSignal): Promise<void> {
    const { all, options } = this.#timeline;
    const matches = new Matches();
    try {
      await inSlices(findMatches(all.ordered!, test, matches), signal);
      const found = { matches, isMatch: matcher(test, options.laneBy), document: all.document };
      const set = await inSlices(matchingSet(all.ordered!, matches, this.#only), signal);
      this.#found = found;
      if (all === this.#timeline.all) this.#show(set);
      else this.#showFound(found);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error);
    }
    this.#job = undefined;
    this.#setBusy(false);
    if (this.#isStale) this.#begin();
    this.#host.requestUpdate();
  }

  #showFound({ matches, isMatch }: Found): void {
    const { ordered } = this.#timeline.all;
    if (!ordered) return;
    findMore(ordered, isMatch, matches);
    this.#show(atOnce(matchingSet(ordered, matches, this.#only)));
  }

  get #only(): ((rows: readonly DatedEvent[]) => EventSet) | undefined {
    return this.#mode === 'hidden' ? (rows) => this.#timeline.only(rows) : undefined;
  }

  /** The test of the filter; undefined if there is no filter, or it cannot be understood. */
  get #test(): EventTest | undefined {
    const { filter } = this.#host;
    if (filter === null || filter === '') return undefined;
    const { timeZone, locale, document } = this.#timeline;
    try {
      return eventTest(filter, {
        ...{ timeZone, locale, readView: this.#readView, fold: this.#folder(locale), lanes: document.lanes ?? [] },
        wordsOf: (row) => this.#timeline.wordsOf(row),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/view-(?=start|end)/g, '') : String(error);
      this.#complain(`filter: ${reason}`);
      return undefined;
    }
  }

  #show(matching: EventSet): void {
    const { all } = this.#timeline;
    const words = this.#words;
    const count = (this.#counted = words.matching(matching.length, all.length));
    this.#write();
    const set =
      this.#mode === 'hidden' ? matching : (all.ordered?.behind(matching) ?? faintEvents(all, matching, words));
    this.#timeline.set({ filtered: { set, matching, words: count + this.#timeline.messages.sentenceEnd.trim() } });
  }

  get #words(): FilterWords {
    return filterWords(this.#timeline.messages);
  }
}
