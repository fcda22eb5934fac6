import { arrangeRows, type Arranging, type Arrangement } from '../../layout/list/arrange-rows.js';
import { textFolder } from '../../layout/list/fold-text.js';
import type { ListRows } from '../../layout/list/list-rows.js';
import { memoize } from '../../memoize.js';
import { loadLanguage } from '../../languages/load-language.js';
import { listed, listRowsOf } from '../../timeline/list-rows-of.js';
import type { ListTexts } from '../../messages.js';
import { inSlices } from '../../in-slices.js';
import type { ListHost } from './list-host.js';
import { quickSearch, searchedText, type RowSetting } from './row-words.js';

/** What a list shows of a timeline, and how. */
export interface Asked extends RowSetting, Pick<Arranging, 'query' | 'order' | 'grouping'> {
  readonly host: ListHost;
  readonly messages: ListTexts;
}

/** The rows, and how they are arranged. */
export interface Listing {
  readonly rows: ListRows;
  readonly arrangement: Arrangement;
  readonly setting: Asked;
}

/** In a stream of more events than this, the list is updated with pauses of this many ms. */
const FEW = 2000;
const PAUSE = 500;

/** Finds, sorts and groups the events of a timeline, in slices between which the page can respond. */
export class ListWork {
  readonly #ask: () => Asked | undefined;
  readonly #done: (listing: Listing) => void;
  readonly #folder = memoize(textFolder);
  readonly #rowsOf = memoize((..._of: readonly unknown[]): { rows?: ListRows } => ({}));
  #job: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #basis: readonly unknown[] = [];
  /** Whether something has changed since the present work began. */
  #isStale = false;

  /** @param ask returns what to show now; undefined if there is no timeline */
  constructor(ask: () => Asked | undefined, done: (listing: Listing) => void) {
    this.#ask = ask;
    this.#done = done;
  }

  /** Begins at once, and aborts work that is not done. */
  begin(): void {
    this.stop();
    this.#job = new AbortController();
    void this.#work(this.#job.signal);
  }

  /**
   * Begins if something has changed in the timeline: when the current work is done, since frequent changes would otherwise prevent every
   * result.
   *
   * @param basis everything there on which the rows and their words depend; empty if there is no timeline
   * @returns whether something has changed
   */
  follow(basis: readonly unknown[]): boolean {
    const isSame = basis.every((part, i) => part === this.#basis[i]);
    this.#basis = basis;
    if (isSame) return false;
    if (this.#job || this.#timer) this.#isStale = true;
    else this.begin();
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#job?.abort();
    this.#job = undefined;
    this.#isStale = false;
  }

  async #work(signal: AbortSignal): Promise<void> {
    try {
      const listing = await this.#list(signal);
      if (listing) this.#done(listing);
      this.#job = undefined;
      if ((listing?.rows.length ?? 0) > FEW) this.#timer = setTimeout(() => this.#again(), PAUSE);
      else this.#again();
    } catch (error) {
      if (signal.aborted) return;
      this.#job = undefined;
      console.error(error);
    }
  }

  #again(): void {
    this.#timer = undefined;
    if (this.#isStale) this.begin();
  }

  async #list(signal: AbortSignal): Promise<Listing | undefined> {
    const locale = this.#ask()?.locale;
    // Without the words of the language, dates would be written with signs.
    if (locale !== undefined) await loadLanguage(locale);
    signal.throwIfAborted();
    const asked = this.#ask();
    if (!asked) return undefined;
    const { timeline } = asked.host;
    const known = this.#rowsOf(listed(timeline), timeline.options.laneBy);
    const rows = (known.rows ??= await inSlices(listRowsOf(timeline), signal));
    const fold = this.#folder(asked.locale);
    const arrangement = await inSlices(
      arrangeRows(rows, {
        ...asked,
        fold,
        noLane: asked.messages.noLane,
        textOf: searchedText(rows, asked),
        quickSearch: (words) => quickSearch(rows, words, { ...asked, fold }),
      }),
      signal,
    );
    return { rows, arrangement, setting: asked };
  }
}
