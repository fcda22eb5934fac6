import { loadLanguage } from '../languages/load-language.js';
import { axisAlone, axisInPlace, type AxisAlone } from '../layout/axis-alone.js';
import { memoize } from '../memoize.js';
import { px } from '../render/px.js';
import { isAxisHost, type AxisHost } from './axis/axis-host.js';
import { axisStyles } from './axis/axis.styles.js';
import { paintAxis, SIDES, type AxisSide } from './axis/paint-axis.js';
import { takePlace } from './axis/take-place.js';
import { UprightAxis } from './axis/upright-axis.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { HostWatch } from './companion/host-watch.js';
import { make } from './companion/make.js';
import { reclaim } from './companion/reclaim.js';

/** The box that is measured, and the axis in it. */
interface AxisParts {
  readonly room: HTMLElement;
  readonly plot: HTMLElement;
}

/**
 * The axis of a timeline. With `for` it stands elsewhere in the page, with a width of its own, and shows the same stretch of time on the
 * same scale, breaks included. Scripts can ask it where a time is, so that a chart can be lined up with it. Within a horizontal timeline
 * it replaces the axis of the picture, and stays in view when the page is scrolled. It is hidden from screen readers, since the timeline
 * reads out the events with their dates.
 *
 * With `side="start"` or `side="end"`, in a row with its timeline, it is upright. Beside a vertical picture every time is at the same height in
 * both, also while the picture is scrolled; beside another picture the axis is as high as its own box. Positions then count from its top.
 *
 * @tagname timeline-axis
 * @summary The axis of a timeline, for charts beside it, or to keep it in view.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in.
 * @attr {'top' | 'bottom' | 'start' | 'end'} side - On which side of the chart or picture it stands: at its `top`, with names above the line; at its
 *   `bottom`, with names below the line; or upright at its `start` or `end`, with names before or after the line. No effect within a timeline.
 *
 * @csspart axis - The names along the line.
 * @csspart tick - The name of a division.
 * @csspart break - A stretch of skipped time.
 * @csspart era - A named stretch of time, within a timeline.
 *
 * @cssprop [--timeline-axis-top=0px] - Within a timeline: the distance from the top of the window at which it stays in view, for example below a fixed header.
 *
 * @fires {TimelineAxisEvent} timeline-axis - The axis was drawn again: the visible time, the scale or its size changed, or it was scrolled with its picture.
 */
export class TimelineAxis extends Companion {
  static readonly observedAttributes = ['for', 'side'];

  static define(tag = 'timeline-axis'): void {
    define(tag, this);
  }

  #parts: AxisParts | undefined;
  readonly #watch = new HostWatch(this, isAxisHost, {
    replaced: () => this.#onReplaced(),
    updated: () => this.#draw(),
  });
  /**
   * In the next frame, as the timeline does: changes made in response would otherwise be observed in the same round.
   */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#onSize()));
  #width = 0;
  /** While it replaces the timeline’s own axis. */
  #placed: AbortController | undefined;
  /** What was drawn last. */
  #axis: AxisAlone | undefined;
  readonly #inPlace = memoize(axisInPlace);
  readonly #alone = memoize(axisAlone);
  readonly #upright = new UprightAxis(() => this.#draw());

  /** On which side of the chart or picture it stands: `top`, `bottom`, `start` or `end`. */
  get side(): AxisSide {
    const side = this.getAttribute('side');
    return SIDES.find((known) => known === side) ?? 'top';
  }

  set side(side: AxisSide) {
    this.write('side', side);
  }

  /** The times of the visible divisions, in ms since 1970. */
  get ticks(): readonly number[] {
    return this.#axis?.scene.ticks.map(({ time }) => time) ?? [];
  }

  /** The visible gaps that are drawn much shorter than they are, in ms since 1970. */
  get breaks(): readonly { readonly start: number; readonly end: number }[] {
    return this.#axis?.breaks.map(({ start, end }) => ({ start, end })) ?? [];
  }

  /**
   * Where a time is, in px from the left edge of this element, or from its top if it is upright. Times that are not visible are beyond its
   * edges; without an axis it is `NaN`.
   *
   * @param time in ms since 1970
   */
  position(time: number | Date): number {
    return this.#axis ? this.#axis.position(Number(time)) + this.#shift : NaN;
  }

  /** The time at a position, in ms since 1970; the inverse of {@link position}. */
  timeAt(position: number): number {
    return this.#axis?.timeAt(position - this.#shift) ?? NaN;
  }

  connectedCallback(): void {
    reclaim(this, ['htmlFor', 'side']);
    this.#parts ??= this.#build();
    this.#sizes.observe(this.#parts.room);
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#sizes.disconnect();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'for') this.#watch.find();
    else {
      if (value !== null && !SIDES.some((known) => known === value))
        console.warn(`<timeline-axis> invalid side: ${JSON.stringify(value)}; expected one of ${SIDES.join(', ')}`);
      this.#upright.leave();
      this.#draw();
      this.#paint();
    }
  }

  #build(): AxisParts {
    const plot = make('div', { class: 'plot' });
    // Screen readers have the timeline, which says the same.
    plot.ariaHidden = 'true';
    plot.hidden = true;
    const room = make('div', { class: 'room' }, plot);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [axisStyles(), companionStyles()];
    root.append(room);
    return { room, plot };
  }

  #onReplaced(): void {
    const { host } = this.#watch;
    this.#sizes.disconnect();
    for (const sized of [this.#parts?.room, host]) if (sized) this.#sizes.observe(sized);
    const isInPlace = host !== undefined && host === this.parentElement && (this.slot === '' || this.slot === 'axis');
    this.#placed?.abort();
    this.#placed = undefined;
    this.#upright.leave();
    if (isInPlace) this.slot = 'axis';
    else if (this.slot === 'axis') this.removeAttribute('slot');
    if (!isInPlace || !host.shadowRoot || !this.#parts) return;
    this.#placed = new AbortController();
    takePlace(host.shadowRoot, this.#parts.plot, this.#placed.signal);
  }

  #onSize(): void {
    this.#width = this.#parts?.room.clientWidth ?? 0;
    this.#draw();
  }

  #draw(): void {
    const timeline = this.#watch.host?.timeline;
    const words = timeline && loadLanguage(timeline.locale);
    // As in the timeline, nothing is written before the words of its language are loaded; with modules they are.
    if (words) return void words.then(() => this.#draw());
    const { beside } = this.#upright;
    const axis = timeline?.view && this.#layOut(this.#watch.host!);
    if (axis !== this.#axis || beside !== this.#upright.beside) this.#drawAs(axis);
  }

  #drawAs(axis: AxisAlone | undefined): void {
    this.#axis = axis;
    this.#paint();
    if (axis) this.dispatchEvent(new CustomEvent('timeline-axis', { bubbles: true, composed: true }));
  }

  #layOut(host: AxisHost): AxisAlone | undefined {
    const { input, picture, magnified, scene } = host.timeline;
    if (this.#isUpright) return this.#upright.layOut(host, this, this.side === 'end');
    if (!this.#placed) return this.#width > 0 ? this.#alone(input, picture, magnified, this.#width) : undefined;
    return scene.orientation === 'horizontal' ? this.#inPlace(input, picture, magnified) : undefined;
  }

  get #isUpright(): boolean {
    return !this.#placed && (this.side === 'start' || this.side === 'end');
  }

  /** The distance from the edge of this element to its axis; px. */
  get #shift(): number {
    return this.#isUpright ? this.#upright.shift : 0;
  }

  #paint(): void {
    if (!this.#parts) return;
    const { timeline } = this.#watch.host ?? {};
    const { room, plot } = this.#parts;
    const isUpright = this.#isUpright && this.#axis !== undefined;
    plot.hidden = !this.#axis;
    room.classList.toggle('upright', isUpright);
    room.style.setProperty('inline-size', isUpright ? px(this.#axis!.scene.width) : 'auto');
    if (!this.#axis || !timeline) return;
    const { input, scene } = timeline;
    // As large as the visible part of the picture, so that it stays in view exactly as long as that.
    room.style.setProperty('block-size', this.#placed ? px(input.height || scene.height) : 'auto');
    plot.style.setProperty('inline-size', this.#placed ? px(input.width) : 'auto');
    if (isUpright) this.#upright.place(plot, this.#axis.scene);
    else for (const name of ['transform', 'clip-path']) plot.style.removeProperty(name);
    paintAxis(plot, this.#axis.scene, this.#placed ? 'top' : this.side, input.rightToLeft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-axis': TimelineAxis;
  }
}
