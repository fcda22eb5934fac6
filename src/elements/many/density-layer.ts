import type { LitElement } from 'lit';
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

/** Farther than this a press is no click, in px. */
const DRAG = 4;
/** Of events of one moment so many can be gone through. */
const MOST_IN_TURN = 500;

/** Lets the reader point at what is not there as elements: what is under pointer and key is found by search. */
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
  /** Whether the press marked a stretch, and so is no click. */
  #isPull = false;
  /** Where the pointer is over the picture, and the picture of which it was told what is there. */
  #hover: PointerEvent | undefined;
  #told: Scene | undefined;
  /** Whether something in the element had the focus before it was drawn anew. */
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
      brush: (from, to) => this.#mark(Math.min(from.start, to.start), Math.max(from.end, to.end)),
    });
    this.#root.className = 'densities';
    this.#pointed.className = 'pointed';
    this.#pointed.hidden = true;
    this.#root.append(this.#lanes.element, this.#pointed, this.#brush.element, this.#readout.element);
  }

  /** Before there is another picture. */
  prepare(): void {
    this.#hadFocus = this.#focused !== null;
    this.#near.prepare();
  }

  /** Brings it in line with the picture that is shown now. */
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
    // What is under a pointer that rests is another when the picture moves.
    if (this.#hover && scene !== this.#told) this.#onMove(this.#hover);
    this.#told = scene;
    // A title or a button can go while it has the focus.
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

  #place({ clientX, clientY }: MouseEvent): readonly [number, number] {
    const { left, top } = this.#plot!.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  /** What is under the pointer, unless that is an event which has a mark or a text. */
  #under(event: MouseEvent): DensityTarget | undefined {
    const target = event.target as Element;
    if (target.closest('.label, .brush, .lane-name, .break')) return undefined;
    const [x, y] = this.#place(event);
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

  /** Shows which stretch is meant. */
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
    // Else the press would pull the axis.
    press.stopImmediatePropagation();
    press.preventDefault();
    this.#pull(press);
  }

  /** Marks a stretch from where the pointer was pressed to where it is. */
  #pull(press: PointerEvent): void {
    const plot = this.#plot!;
    const [band] = this.#timeline.scene.densities!;
    const from = timeAt(band!, this.#place(press)[0]);
    const end = new AbortController();
    const until = { signal: AbortSignal.any([this.#listeners!.signal, end.signal]) };
    plot.setPointerCapture(press.pointerId);
    plot.addEventListener(
      'pointermove',
      (event) => {
        const to = timeAt(band!, this.#place(event)[0]);
        this.#isPull = true;
        this.#mark(Math.min(from, to), Math.max(from, to), false);
      },
      until,
    );
    const onEnd = (): void => {
      end.abort();
      // The click that follows comes at once or never.
      setTimeout(() => (this.#isPull = false));
      if (!this.#brush.span) return;
      this.#tell();
      this.#brush.element.focus({ preventScroll: true });
    };
    plot.addEventListener('pointerup', onEnd, until);
    plot.addEventListener('pointercancel', onEnd, until);
  }

  /**
   * Marks a stretch of time, and says how many events are on in it.
   *
   * @param isDone whether it is as the reader wants it: only then is the page told
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

  /** Tells the page what is marked. */
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

  /** Of all that is there, as far as one would go through it. */
  #idsOf({ band, start, end, row }: DensityTarget): readonly string[] {
    const { collapsed } = this.#timeline.options;
    return this.#set?.within(band.lane, { start, end, row }, collapsed, MOST_IN_TURN).events.map(({ id }) => id) ?? [];
  }

  /** One event is chosen; several are enlarged until they part, and what no axis can part is gone through one by one. */
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

  /** Whether to show a stretch of time alone would show it larger. */
  #canPart({ start, end }: View): boolean {
    const { view } = this.#timeline;
    return view !== undefined && end - start > 1 && end - start < view.end - view.start;
  }

  /** Chooses the event behind the one that is chosen, or the first. */
  #chooseNext(ids: readonly string[]): void {
    const at = ids.indexOf(this.#timeline.options.selected ?? '');
    this.#commands.choose(ids[(at + 1) % ids.length] ?? null);
  }
}
