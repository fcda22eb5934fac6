import type { EventFilter } from '../model/filter.js';
import { asFilter, filterText } from '../model/filter-text.js';
import type { FilterTexts } from '../messages.js';
import { announce } from './announce.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { chosenControls } from './companion/chosen-controls.js';
import { companionStyles } from './companion/companion.styles.js';
import { fieldStyles } from './companion/field.styles.js';
import { companionLocale } from './companion/companion-setting.js';
import { HostWatch } from './companion/host-watch.js';
import { reclaim } from './companion/reclaim.js';
import { toggled, withDates } from './filter/change-filter.js';
import { isFilterHost, type FilterHost } from './filter/filter-host.js';
import { createFilterParts, type FilterParts } from './filter/filter-parts.js';
import { FilterSearch } from './filter/filter-search.js';
import { filterStyles } from './filter/filter.styles.js';
import { CONTROLS, paintFilter } from './filter/paint-filter.js';
import { filterWords } from './filtering/filter-words.js';
import { tellFilter } from './filtering/tell-filter.js';

/** With more events than this, a search waits until the reader has paused. */
const FEW = 2000;

/**
 * Lets readers filter the events of a timeline by words, lanes, tags and dates. Events that do not match are faint in the picture, or
 * hidden; the filter says how many match. It sets `filter` and `filterMode` of the timeline, which sends `timeline-filter`, and follows
 * what the page sets there.
 *
 * @tagname timeline-filter
 * @summary A search field, lanes, tags and dates to filter the events of a timeline by.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in, where it goes to `slot="filter"` by itself.
 * @attr {string} controls - Which parts it has, with spaces between: `search`, `lanes`, `tags`, `dates` and `others` (the choice to hide
 *   what does not match); default: all of them. Lanes and tags are there only if events have some.
 * @attr {'true' | 'false'} aria-busy - Set by the timeline while it searches very many events.
 * @attr {'start' | 'end' | 'start end' | 'order'} wrong-dates - Set by the timeline: which dates cannot be read; `order` if the end
 *   is before the start.
 *
 * @csspart search - The search field.
 * @csspart date - The fields of the first and the last date.
 * @csspart others - The choice to hide what does not match.
 * @csspart chip - The button of a lane or a tag.
 * @csspart more - The button that shows the other lanes or tags, if they need more than three rows.
 * @csspart count - How many events match.
 */
export class TimelineFilter extends Companion {
  static readonly observedAttributes = ['for', 'controls', 'aria-busy', 'wrong-dates'];

  static define(tag = 'timeline-filter'): void {
    define(tag, this);
  }

  /** Made when it is first in a page, like what the reader searches for. */
  #parts: FilterParts | undefined;
  #search: FilterSearch | undefined;
  /** A frame later: a change of height in answer to an observation would not be observed in the same frame. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  readonly #watch = new HostWatch<FilterHost>(this, isFilterHost, {
    slot: 'filter',
    replaced: () => this.#onReplaced(),
    updated: () => this.#paint(),
  });
  /** The timeline that was told that it has a filter. */
  #host: FilterHost | undefined;
  #messages: Partial<FilterTexts> = {};

  /** Which parts it has; the empty string stands for all. */
  get controls(): string {
    return this.getAttribute('controls') ?? '';
  }

  set controls(names: string) {
    this.write('controls', names);
  }

  /** Texts that replace some or all of its own. By default it uses those of the timeline, else English ones. */
  get messages(): Partial<FilterTexts> {
    return this.#messages;
  }

  set messages(messages: Partial<FilterTexts>) {
    this.#messages = messages;
    this.#paint();
  }

  connectedCallback(): void {
    reclaim(this, ['htmlFor', 'controls', 'messages']);
    this.#parts ??= this.#build();
    this.#watch.connect();
    this.#sizes.observe(this);
  }

  disconnectedCallback(): void {
    this.#search?.stop();
    this.#sizes.disconnect();
    this.#watch.disconnect();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'for') this.#watch.find();
    else {
      const unknown = name === 'controls' ? chosenControls(this.controls, CONTROLS).unknown : [];
      for (const own of unknown)
        console.warn(`<timeline-filter> invalid controls: "${own}"; expected some of ${CONTROLS.join(', ')}`);
      this.#paint();
    }
  }

  #build(): FilterParts {
    const parts = createFilterParts(() => this.matches(':dir(rtl)'));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [fieldStyles(), filterStyles(), companionStyles()];
    root.append(parts.frame);
    const { search, from, until, lanes, tags, hide } = parts;
    const typing = (this.#search = new FilterSearch(parts, {
      said: () => this.#said,
      set: (filter) => this.#set(filter),
      isLong: () => (this.#watch.host?.timeline.length ?? 0) > FEW,
      typed: () => this.#paint(),
    }));
    parts.reset.addEventListener('click', () => {
      typing.stop();
      this.#set({});
      search.value = '';
      // This button disappears; the focus must not disappear with it.
      const places = [search, ...lanes.stops, ...tags.stops, from, hide];
      places.find((place) => place.checkVisibility())?.focus();
    });
    for (const date of [from, until])
      date.addEventListener('change', () => this.#set(withDates(this.#said, from.value, until.value)));
    hide.addEventListener('change', () => {
      const { host } = this.#watch;
      if (!host) return;
      host.filterMode = hide.checked ? 'hidden' : 'faint';
      tellFilter(host);
    });
    lanes.element.addEventListener('click', (event) => this.#onChip(event, 'lanes'));
    tags.element.addEventListener('click', (event) => this.#onChip(event, 'tags'));
    return parts;
  }

  #resize(): void {
    for (const row of [this.#parts!.lanes, this.#parts!.tags]) row.resize();
  }

  /** A timeline with a filter element leaves the count to it: so both the old timeline and the new one have to update. */
  #onReplaced(): void {
    const { host } = this.#watch;
    for (const own of [this.#host, host]) own?.requestUpdate();
    this.#host = host;
    this.#search?.stop();
  }

  /** The filter of the timeline, in parts; empty if it is a function. */
  get #said(): EventFilter {
    const filter = this.#watch.host?.filter ?? '';
    return typeof filter === 'function' ? {} : asFilter(filter);
  }

  /** Whether the timeline is searching very many events: it sets this. */
  get #isBusy(): boolean {
    return this.ariaBusy === 'true';
  }

  #paint(): void {
    const [{ host }, parts, search] = [this.#watch, this.#parts, this.#search];
    if (!parts || !search) return;
    const isEmpty = !host || host.timeline.length === 0;
    parts.frame.hidden = isEmpty;
    if (isEmpty) return;
    const { timeline, filterMode } = host;
    const filter = this.#said;
    search.write(filter.text ?? '');
    paintFilter(parts, {
      ...{ timeline, filter, filterMode, isBusy: this.#isBusy },
      controls: chosenControls(this.controls, CONTROLS).controls,
      words: { ...filterWords(timeline.messages), ...this.#messages },
      locale: companionLocale(this, host, undefined),
      // A date that is being typed is incomplete.
      wrong: (!search.isTyping && this.getAttribute('wrong-dates')) || '',
    });
  }

  #onChip({ target }: Event, name: 'lanes' | 'tags'): void {
    const id = (target as Element).closest<HTMLElement>('.chip')?.dataset['id'];
    if (id !== undefined) this.#set(toggled(this.#said, name, id));
  }

  #set(filter: EventFilter): void {
    const { host } = this.#watch;
    if (!host) return;
    const text = filterText(filter) || null;
    if (text === host.filter) return;
    host.filter = text;
    tellFilter(host);
    // What finds the events may still have to be loaded.
    void host.updateComplete.then(() => {
      announce(this, () => (this.#isBusy ? undefined : this.#parts!.count.textContent));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-filter': TimelineFilter;
  }
}
