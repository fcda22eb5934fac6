import type { LitElement } from 'lit';
import { textFolder } from '../layout/list/fold-text.js';
import { memoize } from '../memoize.js';
import type { Filter } from '../model/filter.js';
import type { EventSet } from '../timeline/event-set.js';
import type { readView } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';
import { companionOf } from './companion/companion-of.js';
import { eventTest, type EventTest } from './filtering/event-test.js';
import { faintEvents } from './filtering/faint-events.js';
import { filterWords, type FilterWords } from './filtering/filter-words.js';
import type { FilterMode, Filtering } from './filtering/filtering.js';
import { findMatching } from './filtering/find-matching.js';
import { inSlices } from './many/in-slices.js';

/** The element that shows what matches. */
interface Host extends LitElement {
  filter: Filter | null;
  readonly filterMode: FilterMode;
}

/** A stream that is searched is searched again after so long, in ms. */
const PAUSE = 500;

/** What an element does with a filter. */
export const filterEvents = (host: Host, timeline: Timeline, read: typeof readView): Filtering =>
  new FilterWork(host, timeline, read);

/** Finds what matches, few events at once and many in slices, and gives the timeline what is to be shown then. */
class FilterWork implements Filtering {
  readonly #host: Host;
  readonly #timeline: Timeline;
  readonly #readView: typeof readView;
  readonly #folder = memoize(textFolder);
  readonly #row = document.createElement('span');
  readonly #count = document.createElement('bdi');
  readonly #clear = document.createElement('button');
  /** What was last asked for, and of which events. */
  #asked: readonly unknown[] = [];
  #job: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of which events that is. */
  #document: unknown;
  /** And of which what is shown was found. */
  #of: unknown;
  #complaint: string | undefined;
  complete: Promise<void> | undefined;

  constructor(host: Host, timeline: Timeline, read: typeof readView) {
    this.#host = host;
    this.#timeline = timeline;
    this.#readView = read;
    this.#row.className = 'shown filtered';
    // Before the buttons that are always there.
    this.#row.style.setProperty('order', '-1');
    this.#clear.type = 'button';
    this.#clear.className = 'unfilter';
    this.#clear.addEventListener('click', () => {
      host.filter = null;
      host.dispatchEvent(
        new CustomEvent('timeline-filter', { bubbles: true, composed: true, detail: { filter: null } }),
      );
    });
    this.#row.append(this.#count, ' ', this.#clear);
    host.addController(this);
  }

  get controls(): readonly Node[] {
    const { filtered } = this.#timeline.options;
    // What a reader filters with says it itself.
    return filtered && !companionOf(this.#host, 'timeline-filter') ? [this.#row] : [];
  }

  hostDisconnected(): void {
    this.#stop();
    this.#asked = [];
  }

  /** After the timeline has got its data, and before it is drawn. */
  hostUpdate(): void {
    const { filter } = this.#host;
    const mode = this.#mode;
    const { all, options, locale, messages } = this.#timeline;
    const asked = [filter, mode, locale, options.laneBy, options.timeZone, messages.filter, all];
    if (asked.every((part, i) => part === this.#asked[i])) return;
    const isSameFilter = asked.slice(0, -1).every((part, i) => part === this.#asked[i]);
    this.#asked = asked;
    const isStream = all.ordered && all.document === this.#document;
    this.#document = all.document;
    // Other events all the time: those that were found are shown until they have been searched again.
    if (isSameFilter && isStream && options.filtered) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#begin();
      }, PAUSE);
    } else this.#begin();
  }

  get #mode(): FilterMode {
    const { filterMode }: { readonly filterMode: string } = this.#host;
    if (filterMode === 'hidden' || filterMode === 'faint') return filterMode;
    this.#complain(`invalid filter-mode: ${JSON.stringify(filterMode)}; expected faint or hidden`);
    return 'faint';
  }

  /** Says once what is wrong. */
  #complain(message: string): void {
    if (message !== this.#complaint) console.warn(`<event-timeline> ${message}`);
    this.#complaint = message;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#job?.abort();
    this.#job = undefined;
  }

  #begin(): void {
    this.#stop();
    const { all } = this.#timeline;
    const test = this.#test;
    if (!test || all.length === 0) {
      this.#timeline.set({ filtered: null });
      return;
    }
    const work = findMatching(all, test, {
      laneBy: this.#timeline.options.laneBy,
      only: (rows) => this.#timeline.only(rows),
      isHidden: this.#mode === 'hidden',
    });
    if (all.ordered) {
      // What was found among other events is nothing now; what was found by another filter may stay for the while.
      if (this.#of !== all.document) this.#timeline.set({ filtered: null });
      const job = (this.#job = new AbortController());
      const found = inSlices(work, job.signal).then(
        (matching) => {
          this.#show(all, matching);
          this.#host.requestUpdate();
        },
        (error: unknown) => {
          if (!job.signal.aborted) console.error(error);
        },
      );
      this.complete = found;
    } else {
      const step = work.next();
      if (step.done === true) this.#show(all, step.value);
    }
  }

  /** Undefined where there is no filter, or none that can be understood. */
  get #test(): EventTest | undefined {
    const { filter } = this.#host;
    if (filter === null || filter === '') return undefined;
    const { timeZone, locale, document } = this.#timeline;
    try {
      return eventTest(filter, {
        ...{ timeZone, readView: this.#readView, fold: this.#folder(locale), lanes: document.lanes ?? [] },
        wordsOf: (row) => this.#timeline.wordsOf(row),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^view-/, '') : String(error);
      this.#complain(`filter: ${reason}`);
      return undefined;
    }
  }

  #show(all: EventSet, matching: EventSet): void {
    this.#of = all.document;
    const words = this.#words;
    const count = words.matching(matching.length, all.length);
    this.#count.textContent = count;
    this.#clear.textContent = words.showAll;
    const set =
      this.#mode === 'hidden' ? matching : (all.ordered?.behind(matching) ?? faintEvents(all, matching, words));
    this.#timeline.set({ filtered: { set, matching, words: count + this.#timeline.messages.sentenceEnd.trim() } });
  }

  get #words(): FilterWords {
    return filterWords(this.#timeline.messages);
  }
}
