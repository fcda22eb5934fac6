import type { LitElement } from 'lit';
import { placeIn } from '../../interact/place-in.js';
import { pick } from '../../layout/pick.js';
import { stretchOf, targetAt, timeAt, type DensityTarget } from '../../layout/many/density-target.js';
import { stretchWords } from '../../layout/summary.js';
import { putAt } from '../../render/put-at.js';
import type { Scene } from '../../layout/scene.js';
import type { View } from '../../scale/view.js';
import { asTime } from '../../time/time.js';
import { ManyEvents } from '../../timeline/many-events.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { Commands } from '../commands.js';
import { Brush } from './brush.js';
import { DensityLanes } from './density-lanes.js';
import { describeTarget, type Found } from './density-words.js';
import { NearWindow } from './near-window.js';
import { Readout } from './readout.js';

/** A press that moves farther than this is not a click, in px. */
const DRAG = 4;
/** By which share of its length the keys move the view when they go on beyond it. */
const PAN = 0.1;
/** How many events of one moment can be chosen in turn. */
const MOST_IN_TURN = 500;

/** Lets readers point at events that are not elements. What is at the pointer or the keys is found by search. */
export class DensityLayer {
  readonly #host: LitElement;
  readonly #timeline: Timeline;
  readonly #commands: Commands;
  readonly #root = document.createElement('div');
  readonly #pointed = document.createElement('div');
  readonly #readout = new Readout();
  readonly #brush: Brush;
  readonly #lanes: DensityLanes;
  readonly #near: NearWindow;
  #plot: HTMLElement | undefined;
  #listeners: AbortController | undefined;
  #pressed: { readonly x: number; readonly y: number } | undefined;
  /** Whether the press has marked a stretch, so that it is not a click. */
  #isPull = false;
  /** The position of the pointer over the picture, and the picture for which the readout was last updated. */
  #hover: PointerEvent | undefined;
  #told: Scene | undefined;
  /** Whether something in the element had the focus before the picture was rendered again. */
  #hadFocus = false;

  constructor(host: LitElement, timeline: Timeline, commands: Commands) {
    this.#host = host;
    this.#timeline = timeline;
    this.#commands = commands;
    this.#near = new NearWindow(host, timeline);
    this.#brush = new Brush(commands.zoomTo, () => this.#lanes.focus());
    this.#lanes = new DensityLanes({
      name: () => timeline.messages.timeline,
      unmark: () => this.#unmark(),
      find: (target) => this.#find(target),
      point: (target) => this.#point(target),
      open: (target) => this.#open(target),
      pan: (direction) => commands.move(() => timeline.pan(direction * PAN)),
      brush: (from, to) => this.#mark(Math.min(from.start, to.start), Math.max(from.end, to.end)),
    });
    this.#root.className = 'densities';
    this.#pointed.className = 'pointed';
    this.#pointed.hidden = true;
    this.#root.append(this.#lanes.element, this.#pointed, this.#brush.element, this.#readout.element);
  }

  /** Called before the picture changes. */
  prepare(): void {
    this.#hadFocus = this.#focused !== null;
    this.#near.prepare();
  }

  /** Updates the layer to the current picture. */
  sync(plot: HTMLElement | null): void {
    const { scene, options } = this.#timeline;
    if (!plot || !scene.densities) {
      this.remove();
      return;
    }
    if (plot !== this.#plot) this.#enter(plot);
    this.#lanes.sync(scene, options.rightToLeft);
    this.#near.sync(plot, this.#lanes.element.children);
    const { span } = this.#brush;
    if (span && scene !== this.#told) this.#mark(span.start, span.end, false);
    else this.#brush.place(scene);
    // When the picture moves under a resting pointer, something else is under it.
    if (this.#hover && scene !== this.#told) this.#onMove(this.#hover);
    this.#told = scene;
    // A title or a button may be removed while it has the focus.
    if (this.#hadFocus && this.#focused === null) this.#lanes.focus();
  }

  remove(): void {
    this.#listeners?.abort();
    this.#near.remove();
    this.#plot = undefined;
    this.#hover = undefined;
    this.#readout.hide();
    this.#root.remove();
  }

  #enter(plot: HTMLElement): void {
    this.remove();
    this.#plot = plot;
    plot.append(this.#root);
    this.#listeners = new AbortController();
    const first = { signal: this.#listeners.signal, capture: true };
    plot.addEventListener('pointermove', (event) => this.#onMove(event), first);
    plot.addEventListener(
      'pointerleave',
      () => {
        this.#hover = undefined;
        this.#leave();
      },
      { signal: first.signal },
    );
    plot.addEventListener('pointerdown', (event) => this.#onPress(event), first);
    plot.addEventListener('click', (event) => this.#onClick(event), first);
  }

  get #set(): ManyEvents | undefined {
    const { matching } = this.#timeline;
    return matching instanceof ManyEvents ? matching : undefined;
  }

  #find(target: DensityTarget): Found | undefined {
    return this.#set && describeTarget(this.#set, target, this.#timeline);
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #unmark(): boolean {
    const isMarked = this.#brush.span !== undefined;
    this.#brush.clear();
    return isMarked;
  }

  /** The target under the pointer, unless an event with a mark or a text is there. */
  #under(event: MouseEvent): DensityTarget | undefined {
    const target = event.target as Element;
    if (target.closest('.label, .brush, .lane-name, .break')) return undefined;
    const [x, y] = placeIn(this.#plot!, event);
    const { scene } = this.#timeline;
    return pick(scene, x, y) === undefined ? targetAt(scene, x, y) : undefined;
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#hover = event;
    const target = event.buttons === 0 ? this.#under(event) : undefined;
    const found = target && this.#find(target);
    this.#point(found && target);
    this.#plot!.style.setProperty('cursor', found ? (found.count > 1 ? 'zoom-in' : 'pointer') : '');
    if (found) this.#readout.show(found, event.clientX, event.clientY);
    else this.#readout.hide();
  }

  #leave(): void {
    this.#point(undefined);
    this.#readout.hide();
  }

  /** Highlights the column of a target. */
  #point(target: DensityTarget | undefined): void {
    this.#pointed.hidden = !target || target.row !== undefined;
    if (!target || target.row !== undefined) return;
    const { band, start, end } = target;
    putAt(this.#pointed, { ...stretchOf(band, start, end), y: band.y, height: band.height });
  }

  #onPress(press: PointerEvent): void {
    this.#pressed = { x: press.clientX, y: press.clientY };
    this.#hover = undefined;
    this.#readout.hide();
    const isInBrush = (press.target as Element).closest('.brush') !== null;
    if (!isInBrush && this.#brush.span) this.#brush.clear();
    if (isInBrush || !press.shiftKey || press.button !== 0 || press.pointerType === 'touch') return;
    // Otherwise the press would drag the axis.
    press.stopImmediatePropagation();
    press.preventDefault();
    this.#pull(press);
  }

  /** Marks a stretch from the press to the current position of the pointer. */
  #pull(press: PointerEvent): void {
    const plot = this.#plot!;
    const [band] = this.#timeline.scene.densities!;
    const from = timeAt(band!, placeIn(this.#plot!, press)[0]);
    const end = new AbortController();
    const until = { signal: AbortSignal.any([this.#listeners!.signal, end.signal]) };
    plot.setPointerCapture(press.pointerId);
    plot.addEventListener(
      'pointermove',
      (event) => {
        const to = timeAt(band!, placeIn(this.#plot!, event)[0]);
        this.#isPull = true;
        this.#mark(Math.min(from, to), Math.max(from, to), false);
      },
      until,
    );
    const onEnd = (): void => {
      end.abort();
      // The click that may follow comes at once or not at all.
      setTimeout(() => (this.#isPull = false));
      if (!this.#brush.span) return;
      this.#tell();
      this.#brush.element.focus({ preventScroll: true });
    };
    plot.addEventListener('pointerup', onEnd, until);
    plot.addEventListener('pointercancel', onEnd, until);
  }

  /**
   * Marks a stretch of time, and says how many events are going on in it.
   *
   * @param isDone whether the reader has finished: only then is the event sent
   */
  #mark(start: number, end: number, isDone = true): void {
    if (!(end > start) || !this.#set) return;
    const span: View = { start: asTime(start), end: asTime(end) };
    const { messages, locale, timeZone } = this.#timeline;
    const words = messages.crowd(this.#count(span), stretchWords(span, { locale, timeZone }));
    this.#brush.mark(span, words);
    this.#brush.place(this.#timeline.scene);
    if (isDone) this.#tell();
  }

  #count({ start, end }: View): number {
    return this.#set?.countBetween(start, end) ?? 0;
  }

  /** Sends `timeline-brush` for the marked stretch. */
  #tell(): void {
    const { span } = this.#brush;
    if (!span) return;
    const detail = { start: Number(span.start), end: Number(span.end), count: this.#count(span) };
    this.#host.dispatchEvent(new CustomEvent('timeline-brush', { bubbles: true, composed: true, detail }));
  }

  #onClick(event: MouseEvent): void {
    if (this.#isPull) {
      event.stopPropagation();
      return;
    }
    const { x, y } = this.#pressed ?? { x: event.clientX, y: event.clientY };
    if (Math.hypot(event.clientX - x, event.clientY - y) > DRAG || event.shiftKey) return;
    const target = this.#under(event);
    if (!target || !this.#find(target)) return;
    event.stopPropagation();
    this.#open(target);
  }

  /** The ids of all events of a target, up to the number that can be chosen in turn. */
  #idsOf({ band, start, end, row }: DensityTarget): readonly string[] {
    const { collapsed } = this.#timeline.options;
    return this.#set?.within(band.lane, { start, end, row }, collapsed, MOST_IN_TURN).events.map(({ id }) => id) ?? [];
  }

  /**
   * Opens a target: one event is chosen; several are magnified until they separate. Those that no axis can separate are
   * chosen in turn.
   */
  #open(target: DensityTarget): void {
    if (this.#brush.span) {
      this.#brush.element.click();
      return;
    }
    const found = this.#find(target);
    if (!found) return;
    this.#leave();
    if (found.count > 1 && this.#canPart(found.span)) this.#commands.zoomTo(found.span);
    else this.#chooseNext(found.count > 1 ? this.#idsOf(target) : found.ids);
  }

  /** Whether zooming to a stretch of time would magnify it. */
  #canPart({ start, end }: View): boolean {
    const { view } = this.#timeline;
    return view !== undefined && end - start > 1 && end - start < view.end - view.start;
  }

  /** Chooses the event after the chosen one, or the first. */
  #chooseNext(ids: readonly string[]): void {
    const at = ids.indexOf(this.#timeline.options.selected ?? '');
    this.#commands.choose(ids[(at + 1) % ids.length] ?? null);
  }
}
