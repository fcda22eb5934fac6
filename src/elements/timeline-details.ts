import { writeInk } from '../render/write-ink.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { deselectOnEscape } from './companion/deselect-on-escape.js';
import { HostWatch } from './companion/host-watch.js';
import { make } from './companion/make.js';
import { reclaim } from './companion/reclaim.js';
import { setText } from './companion/set-text.js';
import { detailsHeadStyles } from './details-head.styles.js';
import { detailsTextStyles } from './details-text.styles.js';
import { bringToReader } from './details/bring-to-reader.js';
import { isDetailsHost, type DetailsHost } from './details/details-host.js';
import { detailsMessages } from './details/details-messages.js';
import { createParts, type DetailsParts } from './details/details-parts.js';
import { detailsPlaceStyles } from './details/details-place.styles.js';
import { extrasStyles } from './extras.styles.js';

/** Where the details of a timeline are said. */
interface Place {
  readonly host: DetailsHost;
  /** The timeline paints into it. */
  readonly words: HTMLElement;
  readonly life: AbortController;
}

/**
 * The details of the chosen event where an author wants them, instead of in the panel beside it: below the picture as a child of the
 * timeline, or elsewhere in the page with `for`. They follow the selection and the data, whoever changes them, and say what the panel would,
 * also by `renderDetails` of the timeline. The focus stays where the reader is; those who do not see it hear once what was chosen. Escape and
 * the button put them away.
 *
 * @tagname timeline-details
 * @summary The details of the chosen event, anywhere in the page.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in, where it goes to `slot="details"` by itself.
 *
 * @slot empty - What stands there while no event is chosen, in place of a short invitation.
 *
 * @csspart details - All of it.
 * @csspart chosen - What is said of an event.
 * @csspart empty - What stands there while no event is chosen.
 *
 * @cssprop [--timeline-details-size=40%] - Within a timeline that is told how high to be: how high it is.
 */
export class TimelineDetails extends Companion {
  static readonly observedAttributes = ['for'];

  static define(tag = 'timeline-details'): void {
    define(tag, this);
  }

  #parts: DetailsParts | undefined;
  #place: Place | undefined;
  /** The event that was painted last. */
  #shown: string | null = null;
  /** Whether the focus was within before what is new was painted. */
  #hadFocus = false;
  readonly #watch = new HostWatch(this, isDetailsHost, {
    slot: 'details',
    replaced: () => this.#onReplaced(),
    updating: () => (this.#hadFocus = this.#focused !== null),
    updated: () => this.#onHost(),
    // With other events comes an update.
    loaded: () => undefined,
  });

  connectedCallback(): void {
    reclaim(this, ['htmlFor']);
    this.#parts ??= this.#build();
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
  }

  attributeChangedCallback(): void {
    this.#watch.find();
  }

  #build(): DetailsParts {
    const parts = createParts();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [
      detailsTextStyles(),
      detailsHeadStyles(),
      extrasStyles(),
      detailsPlaceStyles(),
      companionStyles(),
    ];
    root.append(parts.region);
    this.addEventListener('keydown', (event) => deselectOnEscape(this, event, this.#watch.host));
    return parts;
  }

  /** Each timeline has a place of its own, since it keeps what it has painted there. */
  #onReplaced(): void {
    const { host } = this.#watch;
    this.#place?.life.abort();
    this.#place?.host.detailsPlaces.delete(this.#place.words);
    this.#place?.host.requestUpdate();
    this.#place = undefined;
    if (!host || !this.#parts) return;
    const words = make('div', { class: 'words' });
    this.#parts.chosen.replaceChildren(words);
    this.#place = { host, words, life: new AbortController() };
    host.addEventListener('timeline-select', (event) => this.#onSelect(event), { signal: this.#place.life.signal });
    host.detailsPlaces.add(words);
    host.requestUpdate();
  }

  /** What the reader chose is brought to them, wherever it is in the page. */
  #onSelect({ target, detail: { id } }: HTMLElementEventMap['timeline-select']): void {
    const { host } = this.#watch;
    if (!host || target !== host || id === null) return;
    void host.updateComplete.then(() => {
      if (host.selected === id && this.#shown === id) bringToReader(this);
    });
  }

  #onHost(): void {
    const { host } = this.#watch;
    if (!this.#parts) return;
    const { region, empty, invitation, chosen } = this.#parts;
    const { timeline } = host ?? {};
    region.hidden = !timeline?.length;
    if (!host || !timeline) return;
    const { messages, document } = timeline;
    const texts = { ...detailsMessages, ...messages.details };
    region.ariaLabel = [texts.details, ...(document.title ? [document.title] : [])].join(messages.sentenceEnd);
    region.lang = timeline.locale;
    setText(invitation, texts.choose);
    const event = timeline.get(host.selected)?.event;
    empty.hidden = !!event;
    chosen.hidden = !event;
    const before = this.#shown;
    this.#shown = event?.id ?? null;
    if (event) this.#dress(event, event.id !== before);
    // The hands paint what belongs to it after this.
    if (this.#hadFocus) queueMicrotask(() => this.#keepFocus(before));
  }

  /** Colour and direction of an event; another one is read from its beginning. */
  #dress({ id, dir }: { readonly id?: string; readonly dir?: string }, isOther: boolean): void {
    const { chosen } = this.#parts!;
    const { host } = this.#place!;
    chosen.dir = dir ?? '';
    const label = host.timeline.scene.labels.find((own) => own.id === id);
    // One that is out of view keeps its colour.
    if (label || isOther) writeInk(chosen, label?.ink);
    if (isOther) this.scrollTop = 0;
  }

  /** What had the focus may be gone: then all of it has it, or the event that was closed, from where the reader came. */
  #keepFocus(before: string | null): void {
    this.#hadFocus = false;
    if (this.#focused) return;
    const { host } = this.#watch;
    if (this.#shown === null && before !== null) labelOf(host, before)?.focus({ preventScroll: true });
    if (this.#shown !== null || isNowhere()) this.#parts?.region.focus({ preventScroll: true });
  }

  get #focused(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }
}

const labelOf = (host: DetailsHost | undefined, id: string): HTMLElement | null | undefined =>
  host?.shadowRoot?.querySelector<HTMLElement>(`[part~='label'][data-event-id="${CSS.escape(id)}"]`);

/** Whether nothing in the page has the focus. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

declare global {
  interface HTMLElementTagNameMap {
    'timeline-details': TimelineDetails;
  }
}
