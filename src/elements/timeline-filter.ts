import type { EventFilter } from '../model/filter.js';
import { asFilter, dateText, filterText, readFilter } from '../model/filter-text.js';
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
import { laneFacets, tagFacets } from './filter/facets.js';
import { isFilterHost, type FilterHost } from './filter/filter-host.js';
import { createFilterParts, type FilterParts } from './filter/filter-parts.js';
import { filterStyles } from './filter/filter.styles.js';
import { setText } from './companion/set-text.js';
import { filterWords, type FilterWords } from './filtering/filter-words.js';
import { tellFilter } from './filtering/tell-filter.js';

/** The parts that it can have. */
const CONTROLS = ['search', 'lanes', 'tags', 'dates', 'others'] as const;

/** With more events than this, a search waits until the reader has paused, in ms. */
const FEW = 2000;
const PAUSE = 200;

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

  #parts: FilterParts | undefined;
  /** A frame later: a change of height in answer to an observation would not be observed in the same frame. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  readonly #watch = new HostWatch<FilterHost>(this, isFilterHost, {
    slot: 'filter',
    replaced: () => this.#onReplaced(),
    updated: () => this.#paint(),
  });
  /** While the reader is typing, the search field is not written. */
  #isTyping = false;
  /** The filter as it was before the reader began to type. Each letter is added to that, not to what the last letter made of it. */
  #before: EventFilter | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The timeline that was told that it has a filter. */
  #host: FilterHost | undefined;
  #messages: Partial<FilterTexts> = {};

  /** Which parts it has; the empty string stands for all. */
  get controls(): string {
    return this.getAttribute('controls') ?? '';
  }

  set controls(names: string) {
    this.setAttribute('controls', names);
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
    clearTimeout(this.#pause);
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
    const { frame, search, from, until, lanes, tags } = parts;
    search.addEventListener('input', () => this.#onType());
    search.addEventListener('change', () => this.#onSearch());
    // Browsers send no `change` if what was typed has been deleted again.
    search.addEventListener('blur', () => this.#isTyping && this.#onSearch());
    parts.clear.addEventListener('click', () => this.#clear());
    parts.reset.addEventListener('click', () => {
      this.#isTyping = false;
      this.#set({});
      search.value = '';
      // This button disappears; the focus must not disappear with it.
      const places = [search, ...lanes.stops, ...tags.stops, from, parts.hide];
      places.find((place) => place.checkVisibility())?.focus();
    });
    for (const date of [from, until]) date.addEventListener('change', () => this.#onDates());
    parts.hide.addEventListener('change', () => {
      const { host } = this.#watch;
      if (!host) return;
      host.filterMode = parts.hide.checked ? 'hidden' : 'faint';
      tellFilter(host);
    });
    lanes.element.addEventListener('click', (event) => this.#onChip(event, 'lanes'));
    tags.element.addEventListener('click', (event) => this.#onChip(event, 'tags'));
    frame.addEventListener('keydown', (event) => this.#onKey(event));
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
    clearTimeout(this.#pause);
    this.#before = undefined;
    this.#isTyping = false;
  }

  /** The filter of the timeline, in parts; empty if it is a function. */
  get #said(): EventFilter {
    const filter = this.#watch.host?.filter ?? '';
    return typeof filter === 'function' ? {} : asFilter(filter);
  }

  get #words(): FilterWords {
    const { host } = this.#watch;
    return { ...filterWords(host!.timeline.messages), ...this.#messages };
  }

  #paint(): void {
    const { host } = this.#watch;
    if (!this.#parts) return;
    const { timeline } = host ?? {};
    this.#parts.frame.hidden = !timeline || timeline.length === 0;
    if (!host || !timeline) return;
    const words = this.#words;
    this.#write(words);
    const { controls } = chosenControls(this.controls, CONTROLS);
    const { find, dates, others, lanes, tags, search, from, until, hide, clear, count } = this.#parts;
    find.hidden = !controls.includes('search');
    dates.hidden = !controls.includes('dates');
    others.hidden = !controls.includes('others');
    const { text = '', start, end, ...chosen } = this.#said;
    const locale = companionLocale(this, host, undefined);
    const laneChips = controls.includes('lanes') ? laneFacets(timeline) : [];
    const tagChips = controls.includes('tags') ? tagFacets(timeline) : [];
    lanes.paint({ name: words.lane, locale, chosen: chosen.lanes ?? [], facets: laneChips }, words);
    tags.paint({ name: words.tag, locale, chosen: chosen.tags ?? [], facets: tagChips }, words);
    // Another text with the same meaning is left as the reader typed it.
    const typed = readFilter(search.value).text ?? '';
    if (!this.#isTyping && filterText({ text: typed }) !== filterText({ text })) search.value = text;
    if (this.shadowRoot?.activeElement !== from) from.value = dateText(start);
    if (this.shadowRoot?.activeElement !== until) until.value = dateText(end);
    hide.checked = host.filterMode === 'hidden';
    this.#complain(dateText(start), dateText(end), words);
    clear.hidden = search.value === '';
    const { filtered } = timeline.options;
    const counted = filtered ? words.matching(filtered.matching.length, timeline.length) : '';
    // Set by the timeline while it searches very many events.
    setText(count, this.ariaBusy === 'true' ? words.searching : counted);
  }

  #write(words: FilterWords): void {
    const { frame, searchLabel, clear, fromLabel, untilLabel, hideLabel, reset } = this.#parts!;
    frame.ariaLabel = words.filter;
    setText(searchLabel, words.search);
    clear.ariaLabel = clear.title = words.clear;
    setText(fromLabel, words.from);
    setText(untilLabel, words.until);
    setText(hideLabel, words.hideOthers);
    setText(reset, words.showAll);
  }

  #onType(): void {
    this.#isTyping = true;
    clearTimeout(this.#pause);
    this.#parts!.clear.hidden = this.#parts!.search.value === '';
    if ((this.#watch.host?.timeline.length ?? 0) > FEW) this.#pause = setTimeout(() => this.#search(), PAUSE);
    else this.#search();
  }

  #search(): void {
    const { text: _text, ...rest } = (this.#before ??= this.#said);
    this.#set({ ...rest, ...readFilter(this.#parts!.search.value) });
  }

  /** The reader has finished typing: lanes, tags and dates that were typed move to their own controls. */
  #onSearch(): void {
    clearTimeout(this.#pause);
    this.#search();
    this.#before = undefined;
    this.#isTyping = false;
    this.#parts!.search.value = this.#said.text ?? '';
    this.#paint();
  }

  #clear(): void {
    const { search } = this.#parts!;
    search.value = '';
    this.#onSearch();
    search.focus();
  }

  #onDates(): void {
    const { from, until } = this.#parts!;
    const { start: _start, end: _end, ...rest } = this.#said;
    // An interval in the first field sets both ends.
    const [start, end = until.value.trim()] = from.value.trim().split('/').filter(Boolean);
    this.#set({ ...rest, ...(start && { start }), ...(end && { end }) });
  }

  /** Says which dates the timeline found wrong; not while the reader is typing, when they are incomplete. */
  #complain(start: string, end: string, words: FilterWords): void {
    const { from, until, problem } = this.#parts!;
    const wrong = (!this.#isTyping && this.getAttribute('wrong-dates')) || '';
    const isOrder = wrong === 'order';
    const [isStart, isEnd] = [isOrder || wrong.includes('start'), isOrder || wrong.includes('end')];
    from.ariaInvalid = isStart ? 'true' : null;
    until.ariaInvalid = isEnd ? 'true' : null;
    problem.hidden = wrong === '';
    const given = [isStart && start, isEnd && end].filter(Boolean).join('/');
    setText(problem, wrong && (isOrder ? words.wrongOrder(start, end) : words.noDate(given)));
  }

  #onChip({ target }: Event, name: 'lanes' | 'tags'): void {
    const id = (target as Element).closest<HTMLElement>('.chip')?.dataset['id'];
    if (id === undefined) return;
    const said = this.#said;
    const chosen = said[name] ?? [];
    const next = chosen.includes(id) ? chosen.filter((own) => own !== id) : [...chosen, id];
    const { [name]: _before, ...rest } = said;
    this.#set({ ...rest, ...(next.length > 0 && { [name]: next }) });
  }

  #onKey(event: KeyboardEvent): void {
    const { search } = this.#parts!;
    if (event.key !== 'Escape' || event.target !== search || search.value === '') return;
    this.#clear();
    // The key is used up, so a dialog around the timeline stays open.
    event.stopPropagation();
    event.preventDefault();
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
      announce(this, () => (this.ariaBusy === 'true' ? undefined : this.#parts!.count.textContent));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-filter': TimelineFilter;
  }
}
