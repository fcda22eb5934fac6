import { arrangeRows, type Arranging, type Arrangement } from '../../layout/list/arrange-rows.js';
import { textFolder } from '../../layout/list/fold-text.js';
import type { ListRows } from '../../layout/list/list-rows.js';
import { memoize } from '../../memoize.js';
import { loadLanguage } from '../../languages/load-language.js';
import { listed, listRowsOf } from '../../timeline/list-rows-of.js';
import type { Timeline } from '../../timeline/timeline.js';
import { inSlices } from '../../in-slices.js';
import { quickSearch, searchedText, type RowSetting } from './row-words.js';

/** What a list is to show of a timeline, and how. */
export interface Asked extends RowSetting, Pick<Arranging, 'query' | 'order' | 'grouping' | 'noLane'> {
  readonly timeline: Timeline;
}

/** What came of it. */
export interface Listing {
  readonly rows: ListRows;
  readonly arrangement: Arrangement;
  readonly setting: Asked;
}

/** Of more events than this a stream is followed with pauses, in ms. */
const FEW = 2000;
const PAUSE = 500;

/** Finds, sorts and groups the events of a timeline, in slices in which the page has its turn. */
export class ListWork {
  readonly #ask: () => Asked | undefined;
  readonly #done: (listing: Listing) => void;
  readonly #folder = memoize(textFolder);
  readonly #rowsOf = memoize((..._of: readonly unknown[]): { rows?: ListRows } => ({}));
  #job: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether there is something new since the work began. */
  #isStale = false;

  /** @param ask what is to be shown by now; undefined where there is nothing */
  constructor(ask: () => Asked | undefined, done: (listing: Listing) => void) {
    this.#ask = ask;
    this.#done = done;
  }

  /** Begins at once with what is asked, whatever is under way. */
  begin(): void {
    this.stop();
    this.#job = new AbortController();
    void this.#work(this.#job.signal);
  }

  /** Begins when what is under way is shown: what comes again and again would else never be. */
  follow(): void {
    if (this.#job || this.#timer) this.#isStale = true;
    else this.begin();
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
    // Without its words dates would be said with signs.
    if (locale !== undefined) await loadLanguage(locale);
    signal.throwIfAborted();
    const asked = this.#ask();
    if (!asked) return undefined;
    const { timeline } = asked;
    const known = this.#rowsOf(listed(timeline), timeline.options.laneBy);
    const rows = (known.rows ??= await inSlices(listRowsOf(timeline), signal));
    const fold = this.#folder(asked.locale);
    const arrangement = await inSlices(
      arrangeRows(rows, {
        ...asked,
        fold,
        textOf: (row) => searchedText(rows, row, asked),
        quickSearch: (words) => quickSearch(rows, words, { ...asked, fold }),
      }),
      signal,
    );
    return { rows, arrangement, setting: asked };
  }
}
