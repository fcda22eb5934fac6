import { html, nothing, ReactiveElement, render, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { ScaleChoice } from '../scale/scale-kind.js';
import { pick } from '../layout/pick.js';
import { placeIn } from '../interact/place-in.js';
import { ask } from '../model/ask.js';
import type { TimelineEvent } from '../model/document.js';
import type { EventColumns } from '../model/event-columns.js';
import { inked } from '../render/inked.js';
import { paintDetails } from '../render/paint-details.js';
import { paintEvents } from '../render/paint-labels.js';
import { paintLanes } from '../render/paint-lanes.js';
import { paintLegend } from '../render/paint-legend.js';
import { paintMessages } from '../render/paint-messages.js';
import { paintPlot } from '../render/paint-plot.js';
import { paintToolbar, type Toolbar } from '../render/paint-toolbar.js';
import { paintStatus } from '../render/paint-status.js';
import { renderToSVG, type RenderOptions } from '../render/render-to-svg.js';
import { memoize } from '../memoize.js';
import { readView, type ViewRequest } from '../timeline/read-view.js';
import type { EventSet } from '../timeline/event-set.js';
import { complaint, defaults, type TimelineOptions } from '../timeline/options.js';
import { Timeline } from '../timeline/timeline.js';
import type { Issue } from '../warnings.js';
import { loadLanguage } from '../languages/load-language.js';
import { finiteBounds } from '../time/span.js';
import { define } from './base.js';
import { DETAILS_TEXT } from './details-text.styles.js';
import { hostStyles } from './event-timeline.styles.js';
import {
  TimelineErrorEvent,
  TimelineLaneEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from './events.js';
import { calmly } from './calmly.js';
import type { Commands } from './commands.js';
import { LateParts } from './late-parts.js';
import { FitController } from './fit-controller.js';
import { firstValues } from './first-values.js';
import { foldLanes } from './fold-lanes.js';
import { labelStyles } from './label.styles.js';
import { LoadController } from './load-controller.js';
import type { Loaded } from './loaded.js';
import { MarkupController } from './markup-controller.js';
import { paintServed } from './server/paint-served.js';
import { paintPrinted } from './paint-printed.js';
import { onServer } from './on-server.js';
import { printWatch } from './print-watch.js';
import { ViewController } from './view-controller.js';
import { pageLook } from './page-look.js';
import { plotStyles } from './plot.styles.js';
import { TimelineSettings, type DetailsRenderer } from './timeline-settings.js';
import { plotVariables } from '../render/plot-variables.js';

/** An event, and the earliest start and the latest end that it can have had, in ms since 1970. */
export interface EventBeside {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
}

/**
 * Events in time. Takes them from a file (`src`), from `<timeline-event>` children, or from a script (`data`), and draws them
 * along an axis that fits them: horizontal where there is room, and down the page where there is not.
 *
 * @tagname event-timeline
 * @summary A timeline of a story: every title readable at first glance, every date as exact as it is known.
 *
 * @attr {string} src - URL of a timeline document, or of a file in any format that can be read.
 * @attr {string} format - The format of the file, such as `csv`; `auto` recognises it by the contents.
 * @attr {boolean} download - Lets readers save the events and the picture as files.
 * @attr {string} fields - Which columns or properties hold what, such as `date:releaseDate title:name`.
 * @attr {string} scale - `auto`, `proportional`, `elastic`, `sequence` or `log`.
 * @attr {string} lane-by - The field that puts events into lanes.
 * @attr {string} color-by - The field that colours events.
 * @attr {string} mark-by - The field that names the marks of events in `marks`.
 * @attr {string} order - Which event comes first down the page: `oldest` or `newest`.
 * @attr {string} orientation - `auto` (by width), `horizontal` or `vertical`.
 * @attr {boolean} overview - Shows a small map of the whole timeline below the picture.
 * @attr {number} max-events - How many events to keep of a stream that does not end.
 * @attr {string} follow - Moves the view along with the latest event; how much time is visible, such as `PT5M`.
 * @attr {string} now - The moment to mark as now: any date, or without a value the reader’s clock.
 * @attr {string} open-at - Where a picture that is higher than its frame is scrolled to at first: `start`, `end`, `today`, an id or a date.
 * @attr {string} time-zone - IANA name of the zone of the axis, `local` or `elapsed`.
 * @attr {string} view-start - The first visible date.
 * @attr {string} view-end - The last visible date.
 * @attr {string} wheel - What the wheel does: `modifier`, `zoom` or `none`.
 * @attr {string} filter - Which events match, such as `treaty lane:"South Korea" date:1961/2000`.
 * @attr {string} filter-mode - How events that do not match are shown: `faint` or `hidden`.
 * @attr {string} selected - The id of the event whose details are shown.
 * @attr {string} hash - The name under which the view is kept in the hash of the page’s URL.
 * @attr {boolean} json-ld - Describes the events for search engines in the head of the page.
 * @attr {number} heading-level - The level of the timeline’s own heading, 2 to 6.
 *
 * @slot - `<timeline-event>`, `<timeline-era>` and `<timeline-lane>` children, if the events are written in the page.
 * @slot heading - Replaces the document’s title.
 * @slot filter - For a `<timeline-filter>`, which goes there by itself, or for a search of your own.
 * @slot axis - For a `<timeline-axis>`, which goes there by itself.
 * @slot legend - For a `<timeline-legend>`, which goes there by itself.
 * @slot overview - For a `<timeline-overview>`, which goes there by itself, in place of the attribute `overview`.
 * @slot details - Replaces everything that the panel says about the chosen event: fill it when you receive `timeline-select`. A
 *   `<timeline-details>`, which goes there by itself, replaces the panel.
 * @slot toolbar - For a `<timeline-toolbar>`, which goes there by itself, or for buttons of your own; replaces the buttons below the picture.
 * @slot list - For a `<timeline-list>`, which goes there by itself.
 * @slot loading - Shown while the first events are loading.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when nothing could be loaded.
 *
 * @csspart heading - The title of the timeline.
 * @csspart summary - The picture in words, below the title.
 * @csspart plot - The picture.
 * @csspart axis - The axis: ticks and breaks.
 * @csspart tick - The name of a division of the axis.
 * @csspart break - A stretch of skipped time.
 * @csspart toolbar - The row of buttons below the picture: the visible time, zoom, and the switch between fitted and true scale.
 * @csspart era - A named stretch of time behind the events.
 * @csspart lane - The band of one lane.
 * @csspart legend - What colours and marks stand for, unless they stand for lanes.
 * @csspart label - The text of an event; `label selected` when its details are shown.
 * @csspart mark - The mark of an event; `mark selected` when its details are shown. The kind of mark is a part, too: `dot`, `ring`,
 *   `capsule`, `bar`, `band`, `possible`, `possible-short`, `badge`.
 * @csspart leader - The line from a mark to its text, where these do not stand side by side.
 * @csspart crowd - A number, for events whose marks would touch; opens with a click.
 * @csspart density - In a lane of very many events, the columns that show how many there are at each time.
 * @csspart overview - The small map of the whole timeline.
 * @csspart details - The panel of details.
 * @csspart status - What was left out of the data, and why.
 *
 * @cssprop [--timeline-font=inherit] - Font families of all text.
 * @cssprop [--timeline-heading-font=inherit] - Font families of headings: that of the timeline, and those of details.
 * @cssprop [--timeline-small-font=inherit] - Font families of small text: dates, names of lanes and of the axis, buttons.
 * @cssprop [--timeline-font-size=1rem] - Base size of text; no text is smaller than 12 px.
 * @cssprop [--timeline-heading-size=1.5em] - Size of the heading; 1.25em in a narrow column.
 * @cssprop [--timeline-title-weight=400] - How bold the titles of events are: a number from 1 to 1000.
 * @cssprop [--timeline-background=Canvas] - Behind the details, inside hollow marks, and, if you set it, behind the timeline. A plain colour.
 * @cssprop [--timeline-text=CanvasText] - Text.
 * @cssprop [--timeline-muted=color-mix(in srgb, CanvasText 68%, Canvas)] - Less important text.
 * @cssprop [--timeline-axis=color-mix(in srgb, CanvasText 72%, Canvas)] - The axis, and the edges of buttons.
 * @cssprop [--timeline-rule=color-mix(in srgb, CanvasText 16%, Canvas)] - Thin lines between lanes and days.
 * @cssprop [--timeline-tint=color-mix(in srgb, CanvasText 4%, Canvas)] - Behind enlarged stretches of time, and behind what the pointer is on.
 * @cssprop [--timeline-accent=light-dark(#0b57d0, #8ab4f8)] - Links, focus, and the mark for now.
 * @cssprop [--timeline-color-0=light-dark(#0c54a0, #98cdfe)] - Colour of lane 1.
 * @cssprop [--timeline-color-1=light-dark(#a73a01, #ff7700)] - Colour of lane 2.
 * @cssprop [--timeline-color-2=light-dark(#103e37, #2ca895)] - Colour of lane 3.
 * @cssprop [--timeline-color-3=light-dark(#510071, #bd74fc)] - Colour of lane 4.
 * @cssprop [--timeline-color-4=light-dark(#4c3e07, #ffdc69)] - Colour of lane 5.
 * @cssprop [--timeline-color-5=light-dark(#901385, #ffabbd)] - Colour of lane 6.
 * @cssprop [--timeline-color-6=light-dark(#53643f, #b1c06b)] - Colour of lane 7.
 * @cssprop [--timeline-color-7=light-dark(#3f4c58, #daebf3)] - Colour of lane 8; lane 9 has the first colour again, and so on.
 * @cssprop [--timeline-stroke=1] - Thickness of lines, as a multiple of the default.
 * @cssprop [--timeline-mark-size=1] - Size of marks, as a multiple of the default; up to 1.5, marks do not touch texts.
 * @cssprop [--timeline-gap=1] - Distance between rows, as a multiple of the default.
 * @cssprop [--timeline-radius=4px] - Radius of the corners of panels, fields and focus rings; smaller things have at most that.
 * @cssprop [--timeline-button-radius=1em] - Radius of the corners of buttons.
 * @cssprop [--timeline-shadow=0 4px 16px rgb(0 0 0 / 18%)] - Shadow below the panel of details, menus and other panels over the picture; `none` for none.
 *
 * @fires {TimelineLoadEvent} timeline-load - Data has arrived and is shown: `{accepted, rejected, extent}`.
 * @fires {TimelineErrorEvent} timeline-error - Something could not be loaded or read: `{issues}`.
 * @fires {TimelineSelectEvent} timeline-select - The reader chose an event, or none: `{id, event}`. Cancelable.
 * @fires {TimelineActivateEvent} timeline-activate - The reader pressed Enter on an event, or double-clicked it: `{id, event}`.
 * @fires {TimelineViewEvent} timeline-view - The reader moved or zoomed: `{start, end}`, the visible time in ms since 1970.
 * @fires {TimelineFilterEvent} timeline-filter - The reader changed the filter, or how events that do not match are shown: `{filter, filterMode}`, a text or `null`, and `faint` or `hidden`.
 * @fires {TimelineBrushEvent} timeline-brush - The reader marked a stretch of time in a timeline of very many events: `{start, end, count}`, times in ms since 1970.
 * @fires {TimelineLaneEvent} timeline-lane - The reader folded or unfolded a lane: `{id, collapsed}`.
 */
export class EventTimeline extends TimelineSettings {
  static override styles = unsafeCSS(hostStyles + plotStyles + labelStyles + DETAILS_TEXT);

  static {
    // The picture depends on the room for it, which is known only after it has been asked for: two rounds, at first.
    this.disableWarning?.('change-in-update');
  }

  static define(tag = 'event-timeline'): void {
    define(tag, this);
  }

  readonly #timeline = new Timeline();
  readonly #markup = new MarkupController(this);
  readonly #load = new LoadController(this, () => ({
    url: (this.data == null && this.src) || undefined,
    format: this.format,
    fields: this.fields,
    locale: this.#locale(),
  }));
  readonly #fit = new FitController(this, (fit) => this.#timeline.set(fit));
  readonly #view = new ViewController(this, this.#timeline, {
    wheel: () => this.wheel,
    step: () => this.#late.motion.begin(this.#timeline.scene),
    changed: () => {
      this.#asked = null;
      const { view } = this.#timeline;
      if (view) this.dispatchEvent(new TimelineViewEvent(view.start, view.end));
    },
  });
  /** Memoised, so that nodes of the page stay: one of them may have the focus, or be playing. */
  readonly #ownDetails = memoize((render: DetailsRenderer | null, id: string | undefined, events: EventSet) => {
    const event = render && events.get(id ?? null)?.event;
    return event && ask('renderDetails', render, event, event.title);
  });
  readonly #commands: Commands = {
    choose: (id) => this.#choose(id),
    chosen: () => this.#chosen,
    zoomTo: (target) => this.#view.zoomTo(target),
    move: (command) => this.#view.move(command),
  };
  readonly #late = new LateParts(this, this.#timeline, this.#commands, (isTrue) => {
    this.#isTrue = isTrue;
    this.requestUpdate();
  });
  /** The view that the author asked for, until the reader looks elsewhere. */
  #asked: ViewRequest | null = null;
  /** Whether the reader asked for true time, whatever scale the author chose. */
  #isTrue = false;
  /** Whether the reader made the selection that is about to be shown. */
  #byReader = false;
  /** The id of the event that the reader, not the page, selected last. */
  #chosen: string | null = null;
  /** The data or the failure of which an event told last. */
  #announced: unknown = null;
  #isPrinted = false;
  /** Gives properties that were taken away their first values again. */
  readonly #restore: () => void;
  readonly #calmly = calmly<string | undefined>(() => this.requestUpdate('view'));

  constructor() {
    super();
    this.#restore = firstValues(this as Record<PropertyKey, unknown>, EventTimeline.elementProperties.keys());
    this.addController(
      printWatch((isPrinted) => {
        this.#isPrinted = isPrinted;
        this.requestUpdate();
      }),
    );
    foldLanes(this, (id, isCollapsed) => this.#onFold(id, isCollapsed));
    for (const type of NEAR) this.addEventListener(type, () => void this.#late.needHands(), { passive: true });
    this.#timeline.subscribe((isView) => this.requestUpdate(isView ? 'view' : undefined));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.selected === null) return;
      // Otherwise a dialog around the timeline would close, too.
      event.stopPropagation();
      event.preventDefault();
      this.#choose(null);
    });
  }

  /** The accepted events, in time order. */
  get events(): readonly TimelineEvent[] {
    return this.#timeline.events;
  }

  /** What was wrong with the data, and with the file. */
  get issues(): readonly Issue[] {
    const { issues, locate = (issue: Issue) => issue } = this.#load.result;
    return [...(this.#late.many?.busy?.issues ?? []), ...issues, ...this.#timeline.issues.map(locate)];
  }

  /** From the earliest start to the latest end, in ms since 1970; undefined without events. */
  get extent(): { readonly start: number; readonly end: number } | undefined {
    return this.#timeline.extent;
  }

  /**
   * The visible time, in ms since 1970; `null` without events. To set it, give dates of any kind; an end that is left out is that of
   * the events, and `null` shows everything.
   */
  get view(): { readonly start: number; readonly end: number } | null {
    return this.#timeline.view ?? null;
  }

  set view(view: ViewRequest | null) {
    this.#asked = view ?? {};
    this.requestUpdate('view');
  }

  /** The language and the time zone in which dates are written. */
  get setting(): { readonly locale: string; readonly timeZone: string } {
    return this.#timeline;
  }

  /**
   * What is shown, without a page. For the companions of this package.
   *
   * @internal
   */
  get timeline(): Timeline {
    return this.#timeline;
  }

  /**
   * Places where details are painted instead of in the panel. For the companion of this package.
   *
   * @internal
   */
  readonly detailsPlaces = new Set<HTMLElement>();

  /** What a toolbar of your own needs. What it does counts as done by the reader, so events tell of it, as with the default one. */
  get toolbar(): Toolbar {
    const { scene, messages, magnified } = this.#timeline;
    // One click away from true time and back where the scale is fitted, and so could be doubted.
    const enlarged = scene.bursts.filter((burst) => burst.enlarged).map(({ name }) => name);
    const isFitted = scene.scale === 'elastic' || (scene.scale === 'sequence' && this.scale === 'auto');
    return {
      shown: magnified ? this.#calmly(() => this.#timeline.shown) : undefined,
      view: this.#view,
      scale:
        isFitted || this.#isTrue
          ? {
              isTrue: this.#isTrue,
              enlarged: enlarged.length < 3 ? enlarged : [],
              toggle: () => this.#switchScale(),
            }
          : undefined,
      messages,
    };
  }

  /**
   * The next event in time order (1), or the previous one (−1), and when it was, in ms since 1970; undefined at the ends.
   *
   * @param from the id of an event, or a time in ms since 1970: then the next event is the first that begins at that time or later
   */
  beside(from: string | number, direction: 1 | -1): EventBeside | undefined {
    const row = this.#timeline.beside(from, direction);
    return row && { id: row.id, event: row.event, ...finiteBounds(row.span) };
  }

  /** The events within the visible time, in time order. */
  get visibleEvents(): readonly TimelineEvent[] {
    return this.#timeline.visibleEvents;
  }

  /**
   * How many events begin between each two neighbours of a list of times.
   *
   * @param edges times in ms since 1970, in ascending order
   * @param isOn counts intervals wherever they are going on, not only where they begin
   */
  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array {
    return this.#timeline.density(edges, isOn);
  }

  /**
   * Adds events to those that are there. They are shown with the next frame; `updateComplete` waits for it. `issues` names those that
   * cannot be shown, by their indices among all events. Nodes and texts are appended as children, as with any element.
   */
  override append(events: readonly TimelineEvent[] | TimelineEvent): void;
  override append(...nodes: (Node | string)[]): void;
  override append(...given: (readonly TimelineEvent[] | TimelineEvent | Node | string)[]): void {
    const [events] = given;
    if (events === Object(events) && !(events instanceof Node)) {
      void this.#late.needMany().then(() => this.#late.many?.append(given.flat() as readonly TimelineEvent[]));
    } else super.append(...(given as (Node | string)[]));
  }

  /** Shows everything. */
  fit(): void {
    this.view = null;
  }

  /** Shows some events, by their ids, or a stretch of time, with a little room at both ends. If no event has one of the ids, the console says so. */
  zoomTo(target: string | readonly string[] | ViewRequest): void {
    this.#asked = null;
    this.#late.motion.begin(this.#timeline.scene);
    const ids = typeof target === 'string' ? [target] : ((target as typeof target | null) ?? []);
    if ('length' in ids && !ids.some((id) => this.#timeline.get(id)))
      console.warn(`<event-timeline> zoomTo: no event ${JSON.stringify(target)}`);
    this.#timeline.zoomTo('length' in ids ? ids : readView(ids, this.#timeline.timeZone));
  }

  /** Shows the details of an event; `null` closes them. */
  select(id: string | null): void {
    this.selected = id;
  }

  /** Loads `src` again. Resolves when it is shown. */
  async reload(): Promise<void> {
    this.#load.reload();
    this.requestUpdate();
    await this.updateComplete;
  }

  /**
   * The picture as a PNG file, by default with the size, fonts and colours that it has in the page.
   *
   * @throws RangeError for a `pixelRatio` (pixels of the file for one of the page; default 2) below 1 or above 4
   */
  async toBlob(options: RenderOptions & { readonly pixelRatio?: number } = {}): Promise<Blob> {
    const { toBlob } = await import('./to-blob.js');
    return toBlob((styles) => this.toSVG({ styles, ...options }), options.pixelRatio);
  }

  /** The picture as a standalone SVG file, by default with the size, fonts and colours that it has in the page. */
  toSVG(options: RenderOptions = {}): string {
    const { data, ...rest } = this.#timeline.options;
    const { colors, ...look } = pageLook(this);
    const own = Object.entries<unknown>(options).filter(([, value]) => value !== undefined);
    return renderToSVG(data, { ...rest, ...look, ...(!options.theme && { colors }), ...Object.fromEntries(own) });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#load.complete;
    await super.getUpdateComplete();
    await this.#late.complete();
    let settled = await super.getUpdateComplete();
    await this.#late.filtering?.complete;
    await this.#late.motion.complete;
    while (this.isUpdatePending) settled = await super.getUpdateComplete();
    return settled;
  }

  /** Waits for the words of the language, so that nothing is ever written in another one first. */
  protected override async scheduleUpdate(): Promise<void> {
    const words = loadLanguage(this.#language);
    if (words) {
      await words;
      // They may have loaded only at a second attempt, after texts were written without them: write these again.
      this.#timeline.set({ locale: null });
    }
    const { timeZone, eras } = this.#content;
    const parts = this.#late.beforePicture(this.timeZone ?? timeZone, !!eras?.length);
    if (parts) await parts;
    await super.scheduleUpdate();
  }

  /** A picture from a server stays beside ours until ours replaces it. Nothing of it is hydrated, by Lit either. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }

  /** The data to show: from a script, else from a file, else from the children. */
  get #data(): unknown {
    const { columns, document } = this.#load.result;
    return this.data ?? columns ?? document ?? this.#markup.document ?? null;
  }

  /** The fields of the whole document, wherever they come from. */
  get #content(): { readonly lang?: unknown; readonly timeZone?: unknown; readonly eras?: readonly unknown[] } {
    const data = this.#data as Partial<EventColumns> | null;
    return Object(data?.document ?? data) as object;
  }

  /** The language of the data to show. */
  get #language(): string {
    const { lang } = this.#content;
    return this.#locale(typeof lang === 'string' ? lang : undefined) ?? 'en';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#restore();
    if (!onServer) this.#load.check();
    this.#fit.isSettled = changed.size === 1 && changed.has('view');
    const [data, timeZone] = [this.#data, zoneNamed(this.timeZone)];
    if (!onServer) this.#late.need(data);
    this.#timeline.set({
      data: this.#late.many ? this.#late.many.take(data, timeZone, this.laneBy, this.#language) : data,
      timeZone,
      laneBy: this.laneBy,
      colorBy: this.colorBy,
      collapsed: this.collapsed,
      scale: this.#chosenScale(changed),
      orientation: this.#known('orientation', changed),
      order: this.#known('order', changed),
      selected: this.selected,
      messages: this.messages,
    });
    this.#timeline.set({ locale: this.#locale(this.#timeline.document.lang) });
    if (changed.has('viewStart') || changed.has('viewEnd')) this.#asked = { start: this.viewStart, end: this.viewEnd };
    if (this.#asked) this.#showAsked(this.#asked);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#announce();
    const { details, areHandsSettled } = this.#late;
    if (!areHandsSettled) return;
    if (changed.has('selected') || this.selected != null) {
      if (details) details.sync(this.#opened, this.#byReader);
      else this.renderRoot.querySelector<HTMLElement>('.details')?.togglePopover(this.#opened !== null);
    }
    this.#byReader = false;
  }

  protected override render(): TemplateResult {
    if (onServer) return paintServed(this.#timeline, this.#level);
    const { summary, options, document, messages: words } = this.#timeline;
    const { title } = document;
    const name = this.ariaLabel ?? this.querySelector('[slot=heading]')?.textContent ?? title;
    const { state, progress } = this.#loaded;
    const isEmpty = this.#timeline.length === 0;
    // The picture of a server stays until there is something in its place.
    if (!isEmpty || state === 'failed') this.renderRoot.querySelector('.served')?.remove();
    const { motion, downloads, many, filtering } = this.#late;
    const scene = motion.apply(this.#timeline.scene);
    const isBusy = state === 'loading';
    const retry = html`<button type="button" @click=${() => void this.reload()}>${words.tryAgain}</button>`;
    return html`
      <div
        role="group"
        class="figure"
        aria-label=${name ?? words.timeline}
        aria-roledescription=${name ? words.timeline : nothing}
        lang=${document.lang ?? nothing}
        aria-busy=${isBusy}
      >
        <div class="header">
          <slot name="heading">
            ${title ? html`<div class="heading" part="heading" role="heading" aria-level=${this.#level}><bdi>${title}</bdi></div>` : nothing}
          </slot>
          <p class="summary" part="summary" ?hidden=${isEmpty}><bdi>${summary}</bdi></p>
          <slot name="legend">${paintLegend(this.#timeline.legend, words)}</slot>
        </div>
        <slot name="filter"></slot>
        ${this.#isPrinted ? paintPrinted(this.#timeline, this.#level, this.sanitizer) : nothing}
        <slot name="axis"></slot>
        <div class="frame" ?hidden=${isEmpty} @scroll=${onScroll}>
          <div
            class="plot ${scene.orientation}${this.#timeline.magnified ? ' magnified' : ''}"
            part="plot"
            ${plotVariables(scene, options.rightToLeft)}
            @click=${this.#onClick}
          >
            ${isEmpty ? nothing : html`${paintPlot(scene, this.#opened)} ${paintEvents(scene, this.#opened, this.#timeline)} ${paintLanes(scene, words)}`}
          </div>
        </div>
        <slot name="overview"
          >${this.overview ? html`<timeline-overview part="overview"></timeline-overview>` : nothing}</slot
        >
        ${paintToolbar(this.toolbar, [...(this.download && downloads ? [downloads()] : []), ...(many?.controls ?? []), ...(filtering?.controls ?? [])])}
        ${paintMessages({ isEmpty, state, progress, retry }, words)}
        <div class="status" part="status" ?hidden=${this.issues.length === 0}>
          ${paintStatus(this.issues, this.#rejected, this.#timeline.length + this.#rejected, words)}
          ${state === 'partial' || (!isEmpty && state === 'failed') ? retry : nothing}
        </div>
        ${this.#renderDetails()}
        <slot hidden></slot>
      </div>
      <slot name="list"></slot>
    `;
  }

  #renderDetails(): TemplateResult {
    const details = this.#timeline.describe(this.#opened);
    const ink = this.#timeline.scene.labels.find(({ id }) => id === this.#opened)?.ink;
    const words = details
      ? paintDetails(details, {
          messages: this.#timeline.messages,
          headingLevel: this.#level + 1,
          close: () => this.#choose(null),
          sanitizer: this.sanitizer,
          own: this.#ownDetails(this.renderDetails, details.event.id, this.#timeline.all),
        })
      : nothing;
    // In the same update as the picture, like the panel, so that listeners to an update find them painted.
    for (const place of this.detailsPlaces) render(words, place);
    if (this.detailsPlaces.size > 0) return html`<slot name="details"></slot>`;
    return html`
      <div class="details said" part="details" popover="manual" ${inked(ink)}>
        <slot name="details">${words}</slot>
      </div>
    `;
  }

  /** The value of a choice. An attribute can have any value: for one that is unknown this is the default, and the console says so once. */
  #known<Name extends Choice>(name: Name, changed: PropertyValues<this>): Pick<TimelineOptions, Choice>[Name] {
    const value = (this as Pick<TimelineOptions, Choice>)[name];
    const wrong = complaint(name, value);
    if (!wrong) return value;
    if (changed.has(name)) console.warn(`<event-timeline> ${wrong}`);
    return defaults[name];
  }

  /** The author’s scale, unless the reader asked for true time. */
  #chosenScale(changed: PropertyValues<this>): ScaleChoice {
    // Only a later change: the first value may be overruled by the hash of the page.
    if (changed.get('scale')) this.#isTrue = false;
    const scale = this.#known('scale', changed);
    return this.#isTrue ? 'proportional' : scale;
  }

  #switchScale(): void {
    this.#late.motion.begin(this.#timeline.scene);
    this.#isTrue = !this.#isTrue;
    this.requestUpdate();
  }

  #showAsked(asked: ViewRequest): void {
    try {
      this.#timeline.set({ view: readView(asked, this.#timeline.timeZone) });
    } catch (error) {
      this.#asked = null;
      console.warn(`<event-timeline> ${(error as Error).message}`);
    }
  }

  #onFold(id: string, collapsed: boolean): void {
    this.#late.motion.begin(this.#timeline.scene);
    this.collapsed = collapsed ? [...this.collapsed, id] : this.collapsed.filter((other) => other !== id);
    this.dispatchEvent(new TimelineLaneEvent(id, collapsed));
  }

  get #level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
  }

  /** The id of the event whose details are open: of the selected one, if it is there. */
  get #opened(): string | null {
    return this.#timeline.get(this.selected) ? this.selected : null;
  }

  #onClick(event: MouseEvent): void {
    // The second half of a double click does not undo what the first did.
    if (event.detail > 1) return;
    const crowd = (event.target as Element).closest<HTMLElement>('.crowd')?.dataset['crowd'];
    if (crowd !== undefined) {
      this.#view.zoomTo(this.#timeline.scene.crowds[Number(crowd)]?.ids ?? []);
      return;
    }
    const label = (event.target as Element).closest('[data-event-id]');
    const id =
      label?.getAttribute('data-event-id') ??
      pick(this.#timeline.scene, ...placeIn(event.currentTarget as HTMLElement, event));
    this.#choose(id === undefined || id === this.selected ? null : id);
  }

  /** Selects what the reader chose, unless a listener prevents it. */
  #choose(id: string | null): void {
    if (id === this.selected) return;
    const event = this.#timeline.describe(id)?.event ?? null;
    if (!this.dispatchEvent(new TimelineSelectEvent(id, event))) return;
    this.#byReader = true;
    this.selected = this.#chosen = id;
  }

  get #loaded(): Pick<Loaded, 'state' | 'progress'> {
    return this.#late.many?.busy ?? this.#load.result;
  }

  /** How many records were left out, when the file was read and when the data was validated. */
  get #rejected(): number {
    return this.#timeline.rejected + (this.#load.result.rejected ?? 0);
  }

  /** Sends `timeline-load` or `timeline-error`, once for each answer. */
  #announce(): void {
    const { length, extent } = this.#timeline;
    const result = this.#loaded;
    // More repetitions of the same file are not another answer.
    const answer = result.state === 'failed' ? result : (this.data ?? this.#load.result.origin ?? this.#data);
    if (result.state === 'loading' || answer === this.#announced) return;
    // The room that a server’s picture took is that of its data.
    if (this.#announced) this.renderRoot.querySelector('.room')?.remove();
    this.#announced = answer;
    if (answer && answer !== result)
      this.dispatchEvent(new TimelineLoadEvent({ accepted: length, rejected: this.#rejected, extent }));
    if (this.issues.some(({ severity }) => severity === 'error'))
      this.dispatchEvent(new TimelineErrorEvent(this.issues));
  }

  /** The language of the element, else of the data, else of the page. */
  #locale(content?: string): string | null {
    return (
      this.getAttribute('lang') ?? content ?? (onServer ? undefined : this.closest<HTMLElement>('[lang]')?.lang) ?? null
    );
  }
}

type Choice = 'scale' | 'orientation' | 'order';

/** Events that tell that a reader is near, and about to do something. */
const NEAR = ['pointerover', 'touchstart', 'focusin'] as const;

/** Once the picture is scrolled, the axis that stays above it needs a background. */
const onScroll = ({ currentTarget }: Event): void => {
  const frame = currentTarget as Element;
  frame.classList.toggle('scrolled', frame.scrollTop > 0);
};

const zoneNamed = (name: string | undefined): string | null =>
  name === 'local' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : (name ?? null);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
