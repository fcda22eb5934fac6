import type { LitElement, ReactiveController } from 'lit';
import type { Filter } from '../model/filter.js';
import type { View } from '../scale/view.js';
import type { ViewRequest } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';
import type { FilterMode } from './filter-control.js';
import { readHash, SEEN_NAMES, writeHash, type Seen, type SeenName } from './hash/hash-text.js';
import { readViewText, viewText } from './hash/view-text.js';

export interface HashHost extends LitElement {
  readonly hash: string | null;
  readonly scale: string;
  readonly timeZone: string | undefined;
  viewStart: string | undefined;
  viewEnd: string | undefined;
  selected: string | null;
  filter: Filter | null;
  filterMode: FilterMode;
  set view(view: ViewRequest | null);
}

/** How long after its last movement a gesture is over, in ms. */
const SETTLED = 250;
/** Steps of the view that follow one another faster than this count as one, as when a key is held; ms. */
const ONE_STEP = 1000;

/**
 * The timestamp of the press that made the last step. One press is one step, even if it closes an event of one timeline
 * and opens one of another.
 */
let steppedIn: number | undefined;

/** The events of a reader’s input. Those of the first list may begin a gesture; the others are single steps. */
const HANDS = ['pointerdown', 'wheel', 'keydown', 'click', 'dblclick'];
const GESTURES = ['pointerdown', 'wheel'];

/**
 * Keeps what a reader sees of a timeline in the hash of the page, so that it can be sent to others, and the back button undoes steps.
 *
 * @param showTrue switches to true time, or back to the author’s scale
 */
export function followHash(host: HashHost, timeline: Timeline, showTrue: (isTrue: boolean) => void): void {
  host.addController(new HashController(host, timeline, showTrue));
}

class HashController implements ReactiveController {
  readonly #host: HashHost;
  readonly #timeline: Timeline;
  readonly #showTrue: (isTrue: boolean) => void;
  /** The hash that was last read or written, the name of the timeline in it, and what it says. */
  #hash = '';
  #name: string | undefined;
  #said: Seen = {};
  /** What the author shows, for everything that the hash leaves out. */
  #view: ViewRequest;
  #selected: string | null;
  #filter: Filter | null;
  #filterMode: FilterMode;
  #isTrue = false;
  /** When the current or the last press began. */
  #press: number | undefined;
  /** Whether the reader is making a step, not one of the many movements of a gesture; and when the last step of the view was. */
  #isStep = false;
  #lastStep = -Infinity;
  #lastFilter = -Infinity;
  /** The timer that writes a view that is still moving. */
  #moving: ReturnType<typeof setTimeout> | undefined;
  #life: AbortController | undefined;

  constructor(host: HashHost, timeline: Timeline, showTrue: (isTrue: boolean) => void) {
    this.#host = host;
    this.#timeline = timeline;
    this.#showTrue = showTrue;
    this.#view = { start: host.viewStart, end: host.viewEnd };
    this.#selected = host.selected;
    this.#filter = host.filter;
    this.#filterMode = host.filterMode;
    host.addEventListener('timeline-filter', ({ target }) => {
      if (target === host) this.#onFilter();
    });
    host.addEventListener('timeline-view', ({ target }) => {
      if (target === host) this.#onView();
    });
    host.addEventListener('timeline-select', ({ target, detail }) => {
      // The selection follows once all listeners have been called, if none prevents it.
      if (target === host) queueMicrotask(() => this.#onChoice(detail.id));
    });
  }

  hostConnected(): void {
    this.#life?.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    // Anywhere in the page, since the reader may use an overview elsewhere.
    for (const type of HANDS)
      addEventListener(type, (event) => this.#onHand(event), { signal, capture: true, passive: true });
    for (const type of ['popstate', 'hashchange']) addEventListener(type, () => this.#read(), { signal });
    this.#read();
  }

  hostDisconnected(): void {
    this.#settle();
    this.#life?.abort();
  }

  hostUpdated(): void {
    if (this.#prefix !== this.#name) this.#read();
    const isTrue = this.#timeline.options.scale === 'proportional' && this.#host.scale !== 'proportional';
    if (isTrue === this.#isTrue) return;
    this.#isTrue = isTrue;
    this.#write('scale', isTrue ? 'proportional' : undefined, true);
  }

  /** The name of the timeline in the hash; undefined if it has no hash. */
  get #prefix(): string | undefined {
    const { hash, id } = this.#host;
    return hash === null ? undefined : hash || id;
  }

  /** Before the reader changes anything, records what the author shows. */
  #onHand(event: Event): void {
    this.#isStep = !GESTURES.includes(event.type);
    // A click ends a press, unless it comes from a key or from assistive technology.
    if (!/click/.test(event.type) || (event as MouseEvent).detail === 0) this.#press = event.timeStamp;
    if (this.#isNewStep) this.#writeMoved();
    if (this.#said.view === undefined && this.#moving === undefined)
      this.#view = requestOf(this.#timeline.options.view);
    if (this.#said.selected === undefined) this.#selected = this.#host.selected;
    if (this.#said.filter === undefined) this.#filter = this.#host.filter;
    if (this.#said['filter-mode'] === undefined) this.#filterMode = this.#host.filterMode;
  }

  get #isNewStep(): boolean {
    return this.#isStep && performance.now() - this.#lastStep > ONE_STEP;
  }

  #onView(): void {
    const isNew = this.#isNewStep;
    this.#lastStep = this.#isStep ? performance.now() : -Infinity;
    this.#settle();
    if (isNew) this.#write('view', this.#viewText, true);
    else this.#moving = setTimeout(() => this.#writeMoved(), SETTLED);
  }

  #onChoice(id: string | null): void {
    if (this.#host.selected !== id) return;
    this.#writeMoved();
    this.#write('selected', id === this.#selected ? undefined : (id ?? ''), true);
  }

  /** Each typed letter makes another filter; all of them together are one step. */
  #onFilter(): void {
    const { filter, filterMode } = this.#host;
    const isStep = this.#said.filter === undefined || performance.now() - this.#lastFilter > ONE_STEP;
    this.#lastFilter = performance.now();
    if (filter === null || typeof filter === 'string')
      this.#write('filter', filter === this.#filter ? undefined : (filter ?? ''), isStep);
    this.#write('filter-mode', filterMode === this.#filterMode ? undefined : filterMode, true);
  }

  #writeMoved(): void {
    if (this.#moving === undefined) return;
    this.#settle();
    this.#write('view', this.#viewText, false);
  }

  #settle(): void {
    clearTimeout(this.#moving);
    this.#moving = undefined;
  }

  /** The visible time as text; undefined if it is what the author shows. */
  get #viewText(): string | undefined {
    const { magnified, options, segments, timeZone, view } = this.#timeline;
    const [shown, { start, end }] = [requestOf(magnified && options.view), this.#view];
    if (!view || (shown.start === (start || undefined) && shown.end === (end || undefined))) return undefined;
    return viewText(view, { segments, timeZone: this.#host.timeZone === 'local' ? undefined : timeZone });
  }

  /** @param isStep whether the back button undoes it */
  #write(name: SeenName, text: string | undefined, isStep: boolean): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    this.#said = { ...this.#said, [name]: text };
    const { href, hash } = location;
    const next = writeHash(hash, prefix, this.#said);
    if (next === hash) return;
    const url = href.replace(/#.*/s, '') + next;
    if (isStep && steppedIn !== this.#press) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    if (isStep) steppedIn = this.#press;
    this.#hash = location.hash;
  }

  /** Shows what the hash says, and what the author shows for the rest. */
  #read(): void {
    const prefix = this.#prefix;
    const { hash } = location;
    // A step back sends two events.
    if (hash === this.#hash && prefix === this.#name) return;
    this.#settle();
    [this.#hash, this.#name] = [hash, prefix];
    const before = this.#said;
    const { said, wrong } = prefix === undefined ? { said: {}, wrong: [] } : understood(readHash(hash, prefix));
    this.#said = said;
    for (const name of SEEN_NAMES) if (said[name] !== before[name]) this.#show[name](said[name]);
    if (wrong.length > 0) console.warn(`<event-timeline> cannot read all of ${hash}: ${wrong.join('; ')}`);
  }

  /** Functions that show each part; undefined stands for what the author shows. */
  readonly #show: Readonly<Record<SeenName, (text: string | undefined) => void>> = {
    view: (text) => {
      const view = text === undefined ? this.#view : readViewText(text);
      // Before the first picture there are only attributes, which would win over a view.
      if (this.#host.hasUpdated) this.#host.view = view;
      else Object.assign(this.#host, { viewStart: view.start, viewEnd: view.end });
    },
    scale: (text) => {
      this.#isTrue = text !== undefined && this.#host.scale !== 'proportional';
      this.#showTrue(this.#isTrue);
    },
    selected: (text) => {
      this.#host.selected = text === undefined ? this.#selected : text || null;
    },
    filter: (text) => {
      this.#host.filter = text === undefined ? this.#filter : text || null;
    },
    'filter-mode': (text) => {
      this.#host.filterMode = text === undefined ? this.#filterMode : (text as FilterMode);
    },
  };
}

/** The parts of a hash that can be read, and what is wrong with the others. */
function understood(seen: Seen): { readonly said: Seen; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const said = SEEN_NAMES.flatMap((name) => {
    const text = seen[name];
    try {
      if (text !== undefined && name === 'view') readViewText(text);
      if (text !== undefined && name === 'scale' && text !== 'proportional')
        throw new RangeError(`scale (${text}): expected proportional`);
      if (text !== undefined && name === 'filter-mode' && text !== 'hidden' && text !== 'faint')
        throw new RangeError(`filter-mode (${text}): expected hidden or faint`);
      return [[name, text]];
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  return { said: Object.fromEntries(said) as Seen, wrong };
}

/** A view as a request; open ends are left out. */
const requestOf = (view: View | null): { readonly start?: number; readonly end?: number } => ({
  ...(view && Number.isFinite(view.start) && { start: view.start }),
  ...(view && Number.isFinite(view.end) && { end: view.end }),
});
