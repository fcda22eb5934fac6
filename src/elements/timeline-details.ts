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
import { detailsStart } from './details-start.js';
import { detailsTextStyles } from './details-text.styles.js';
import { bringToReader } from './details/bring-to-reader.js';
import { isDetailsHost, type DetailsHost } from './details/details-host.js';
import { detailsMessages } from './details/details-messages.js';
import { createParts, type DetailsParts } from './details/details-parts.js';
import { detailsPlaceStyles } from './details/details-place.styles.js';
import { extrasStyles } from './extras.styles.js';

/** The place where the details of a timeline are painted. */
interface Place {
  readonly host: DetailsHost;
  /** The timeline paints into it. */
  readonly words: HTMLElement;
  readonly life: AbortController;
}

/**
 * A fixed place for the details of the selected event, instead of the panel beside it: below the picture as a child of the
 * timeline, or elsewhere in the page with `for`. The details follow the selection and the data, whoever changes them, and say what the panel
 * would say, also with `renderDetails` of the timeline. The focus stays where it is; screen readers announce once what was selected. Escape
 * and a button clear the selection.
 *
 * @tagname timeline-details
 * @summary The details of the chosen event, anywhere in the page.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in, where it goes to `slot="details"` by itself.
 *
 * @slot empty - Shown while no event is selected, in place of a short invitation.
 *
 * @csspart details - The whole of it.
 * @csspart chosen - The details of an event.
 * @csspart empty - What is shown while no event is selected.
 *
 * @cssprop [--timeline-details-size=40%] - Its height within a timeline of fixed height.
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
  /** Whether the focus was inside before the last painting. */
  #hadFocus = false;
  readonly #watch = new HostWatch(this, isDetailsHost, {
    slot: 'details',
    replaced: () => this.#onReplaced(),
    updating: () => (this.#hadFocus = this.#focused !== null),
    updated: () => this.#onHost(),
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

  /** Makes a new place for each timeline, since Lit keeps what a timeline has painted there. */
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

  /** Scrolls the details of an event that the reader chose into view. */
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

  /** Sets the colour and direction of an event; another event is shown from its beginning. */
  #dress({ id, dir }: { readonly id?: string; readonly dir?: string }, isOther: boolean): void {
    const { chosen } = this.#parts!;
    const { host } = this.#place!;
    chosen.dir = dir ?? '';
    const label = host.timeline.scene.labels.find((own) => own.id === id);
    // An event that has moved out of view keeps its colour.
    if (label || isOther) writeInk(chosen, label?.ink);
    if (isOther) this.scrollTop = 0;
  }

  /** If the element with the focus is gone, focuses their beginning, or, after the details were closed, their event in the picture. */
  #keepFocus(before: string | null): void {
    this.#hadFocus = false;
    if (this.#focused) return;
    const { host } = this.#watch;
    if (this.#shown === null && before !== null) labelOf(host, before)?.focus({ preventScroll: true });
    if (this.#parts && (this.#shown !== null || isNowhere()))
      detailsStart(this.#parts.region).focus({ preventScroll: true });
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
