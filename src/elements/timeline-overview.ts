import { importLanguage } from '../languages/import-language.js';
import type { OverviewMessages } from '../messages.js';
import { languageOf } from '../time/locale.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { companionLocale, companionZone } from './companion/companion-setting.js';
import { HostWatch } from './companion/host-watch.js';
import { reclaim } from './companion/reclaim.js';
import { tellNear } from './companion/tell-near.js';
import { columnsIn, drawDensity } from './overview/draw-density.js';
import { keyStep } from './overview/key-step.js';
import { isOverviewHost } from './overview/overview-host.js';
import { overviewMessages } from './overview/overview-messages.js';
import { createParts, type OverviewParts } from './overview/overview-parts.js';
import { overviewStyles } from './overview/overview.styles.js';
import { paintWindow } from './overview/paint-window.js';
import { pullWindow } from './overview/pull-window.js';
import { gripOf, isAll, moved, type Stretch } from './overview/stretch.js';

/**
 * A small map of a whole timeline, true to time: how many events there are at each time, and a window on the visible part. Readers can
 * drag the window, drag its ends, or draw a new window beside it. A double click or Escape shows everything. The timeline tells what
 * readers do with `timeline-view`.
 *
 * @tagname timeline-overview
 * @summary The whole timeline as a small map, with a window on the visible part.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in.
 *
 * @csspart density - The number of events at each time; there are two, a pale one and a strong one within the window.
 * @csspart window - The window on the visible part.
 * @csspart handle - An end of the window, large enough for a finger.
 * @csspart knob - The visible part of a handle.
 * @csspart dates - The first and last date.
 *
 * @cssprop [--timeline-overview-size=2.75rem] - Height of the map, without its dates.
 */
export class TimelineOverview extends Companion {
  static readonly observedAttributes = ['for'];

  static define(tag = 'timeline-overview'): void {
    define(tag, this);
  }

  #parts: OverviewParts | undefined;
  readonly #watch = new HostWatch(this, isOverviewHost, {
    slot: 'overview',
    replaced: () => this.#onReplaced(),
    updated: () => this.#onHost(),
    loaded: () => this.#onLoad(),
  });
  readonly #sizes = new ResizeObserver(([entry]) => this.#onSize(entry!.contentRect.width));
  /** Ends the current drag. */
  #drag: AbortController | undefined;
  #columns = 0;
  /** What the density was last drawn from. */
  #drawn = '';
  /** The visible time. It may be ahead of the timeline, which updates later. */
  #view: Stretch | null = null;
  #byReader = false;
  #isRightToLeft = false;
  #locale: string | undefined;
  #timeZone: string | undefined;
  #messages: Partial<OverviewMessages> = {};
  /** The language whose texts are requested or loaded. */
  #spoken = '';
  #texts = overviewMessages;

  /** The language of dates; default: that of this element, else of its timeline, else of the elements around it. */
  get locale(): string | undefined {
    return this.#locale;
  }

  set locale(locale: string | undefined) {
    this.#locale = locale;
    this.#paint();
  }

  /** The time zone of dates: an IANA name, or `local` for the reader’s; default: that of its timeline, else UTC. */
  get timeZone(): string | undefined {
    return this.#timeZone;
  }

  set timeZone(timeZone: string | undefined) {
    this.#timeZone = timeZone;
    this.#paint();
  }

  /** Its texts for screen readers. Those that are left out are in its language. */
  get messages(): OverviewMessages {
    return { ...this.#texts, ...this.#messages };
  }

  set messages(messages: Partial<OverviewMessages>) {
    this.#messages = messages;
    this.#paint();
  }

  connectedCallback(): void {
    reclaim(this, ['htmlFor', 'locale', 'timeZone', 'messages']);
    this.#parts ??= this.#build();
    this.#sizes.observe(this.#parts.track);
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#sizes.disconnect();
    this.#watch.disconnect();
  }

  attributeChangedCallback(): void {
    this.#watch.find();
  }

  #build(): OverviewParts {
    const parts = createParts();
    tellNear(this, this.#watch);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [overviewStyles(), companionStyles()];
    root.append(parts.frame);
    parts.map.addEventListener('pointerdown', (event) => this.#onPress(event));
    parts.map.addEventListener('dblclick', () => this.#show(null));
    parts.map.addEventListener('keydown', (event) => this.#onKey(event));
    return parts;
  }

  #onReplaced(): void {
    this.#drag?.abort();
    this.#byReader = false;
    this.#drawn = '';
    this.#isRightToLeft = isRightToLeft(this);
  }

  #onSize(width: number): void {
    this.#columns = columnsIn(width);
    this.#draw();
  }

  /** New events may have the same number and extent. */
  #onLoad(): void {
    this.#drawn = '';
    this.#draw();
  }

  #onHost(): void {
    const before = this.#view;
    this.#view = this.#watch.host?.view ?? null;
    const isMove = this.#byReader || before?.start !== this.#view?.start || before?.end !== this.#view?.end;
    // Reading it forces a layout of the page, which would be most of the cost of a frame while moving.
    if (!isMove) this.#isRightToLeft = isRightToLeft(this);
    this.#paint();
    this.#draw();
    if (!this.#byReader || !this.#view) return;
    this.#byReader = false;
    this.#tell(this.#view);
  }

  /**
   * A plain `CustomEvent`: this file is loaded apart from the timeline, and would have another copy of the event’s
   * class.
   */
  #tell({ start, end }: Stretch): void {
    const detail = { start, end };
    this.#watch.host?.dispatchEvent(new CustomEvent('timeline-view', { bubbles: true, composed: true, detail }));
  }

  /** The whole extent, if there are events. */
  get #whole(): Stretch | undefined {
    const extent = this.#watch.host?.extent;
    return extent && extent.end > extent.start ? extent : undefined;
  }

  /** The density is drawn separately from the window, since it seldom changes. */
  #draw(): void {
    const whole = this.#whole;
    const { host } = this.#watch;
    if (host && whole && this.#parts)
      this.#drawn = drawDensity(this.#parts.densities, host, whole, this.#columns, this.#drawn);
  }

  #paint(): void {
    if (!this.#parts) return;
    const whole = this.#whole;
    this.#parts.frame.hidden = !whole;
    if (!whole) return;
    const locale = companionLocale(this, this.#watch.host, this.#locale);
    this.#speak(languageOf(locale));
    paintWindow(this.#parts, {
      whole,
      view: this.#view ?? whole,
      messages: this.messages,
      locale,
      timeZone: companionZone(this.#watch.host, this.#timeZone),
      isRightToLeft: this.#isRightToLeft,
    });
  }

  /** Waits for the words of the language, which the timeline loads, too. The timeline reports failures. */
  #speak(language: string): void {
    if (language === this.#spoken) return;
    this.#spoken = language;
    this.#texts = overviewMessages;
    importLanguage(language)?.then(
      ({ overview }) => {
        if (language !== this.#spoken) return;
        this.#texts = overview;
        this.#paint();
      },
      () => undefined,
    );
  }

  /** Shows another view; `null` is everything. */
  #show(view: Stretch | null): void {
    const whole = this.#whole;
    const { host } = this.#watch;
    if (!host || !whole) return;
    const wanted = view && !isAll(view, whole) ? view : null;
    const [from, to] = [this.#view ?? whole, wanted ?? whole];
    if (from.start === to.start && from.end === to.end) return;
    this.#view = to;
    this.#byReader = true;
    host.view = wanted;
    this.#paint();
  }

  #onPress(press: PointerEvent): void {
    const whole = this.#whole;
    if (!whole || !this.#parts || !press.isPrimary || press.button !== 0) return;
    this.#drag?.abort();
    this.#drag = new AbortController();
    this.#isRightToLeft = isRightToLeft(this);
    pullWindow(this.#parts, press, {
      whole,
      before: this.#view ?? whole,
      isRightToLeft: this.#isRightToLeft,
      show: (view) => this.#show(view),
      signal: this.#drag.signal,
    });
  }

  #onKey(event: KeyboardEvent): void {
    const whole = this.#whole;
    if (!whole || !this.#parts) return;
    const view = this.#view ?? whole;
    if (event.key === 'Escape') {
      this.#drag?.abort();
      if (isAll(view, whole)) return;
      // The key is used up, so an open panel of the timeline stays open.
      take(event);
      this.#show(null);
      return;
    }
    const grip = gripOf(this.#parts.grips, event.target);
    const step = keyStep(event, isRightToLeft(this));
    if (!grip || step === undefined) return;
    take(event);
    this.#show(moved(view, whole, grip, step * (whole.end - whole.start)));
  }
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-overview': TimelineOverview;
  }
}
