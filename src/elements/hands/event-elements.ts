import { eventShare, isInView } from '../../interact/event-share.js';
import { shareTab } from '../share-tab.js';
import type { HandsContext } from './hands-context.js';
import { StandIn } from './stand-in.js';

const CLASSES = ['label', 'crowd'];

/** Marks of crowds have the same class, but are drawn and no buttons. */
const isButton = (element: Element): element is HTMLElement => element.localName === 'button';

/** What can have the focus for events: texts and crowds, as they are painted, and what stands for an event that is only a mark. */
export class EventElements {
  readonly #context: HandsContext;
  readonly #standIn = new StandIn();
  /** What is painted, as live collections: after each frame they are gone through, and seldom has anything come or gone. */
  readonly #painting: readonly HTMLCollectionOf<Element>[];

  constructor(context: HandsContext, plot: HTMLElement) {
    this.#context = context;
    const { element } = this.#standIn;
    plot.append(element);
    this.#painting = CLASSES.map((name) => plot.getElementsByClassName(name));
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      context.commands.choose(this.#standIn.id);
    });
  }

  get #all(): readonly HTMLElement[] {
    return this.#painting.flatMap((elements) => [...elements].filter(isButton));
  }

  /** Whether something is one of them. */
  includes(element: Element): boolean {
    return (
      (isButton(element) && CLASSES.some((name) => element.classList.contains(name))) ||
      element === this.#standIn.element
    );
  }

  /** The events of one of them, in time order; of everything else none. */
  idsOf(element: Element): readonly string[] {
    if (!this.includes(element)) return [];
    const { eventId, crowd } = (element as HTMLElement).dataset;
    if (eventId !== undefined) return [eventId];
    return crowd === undefined ? [] : (this.#context.timeline.scene.crowds[Number(crowd)]?.ids ?? []);
  }

  /** What has the focus now, if it is one of them. */
  get focused(): Element | undefined {
    const { activeElement } = this.#context.host.renderRoot as ShadowRoot;
    return activeElement && this.includes(activeElement) ? activeElement : undefined;
  }

  /** That of an event. What is only a mark gets one; undefined where not even that is in view, unless `atEdge`. */
  of(id: string, { atEdge = false } = {}): HTMLElement | undefined {
    return this.#painted(id) ?? this.#stand(id, atEdge);
  }

  /** What stands for an event keeps to its mark, and goes when that is gone or has a text. Where there is nothing else, it stays. */
  sync(first: string | undefined): void {
    const isAlone = this.#all.length === 0;
    const id = this.#standIn.id ?? (isAlone ? first : undefined);
    if (id !== undefined && (this.#painted(id) || !this.#stand(id, isAlone))) this.#standIn.leave();
  }

  /** One of them is a stop of the Tab key: that of an event, else that of what is chosen, else the first. */
  shareTab(current: string | null): void {
    const { element: standIn, id } = this.#standIn;
    const all = this.#all;
    const own =
      this.#painted(current) ??
      (id !== null && id === current ? standIn : undefined) ??
      this.#painted(this.#context.host.selected) ??
      all[0] ??
      standIn;
    shareTab([...all, standIn], own);
  }

  #painted(id: string | null): HTMLElement | undefined {
    return id === null ? undefined : this.#all.find((element) => this.idsOf(element).includes(id));
  }

  #stand(id: string, atEdge: boolean): HTMLElement | undefined {
    const { timeline } = this.#context;
    const { scene } = timeline;
    const place = isInView(scene, id)
      ? scene.glyphs.find((own) => own.id === id)
      : atEdge
        ? this.#edgeFor(id)
        : undefined;
    const words = place && timeline.describe(id);
    if (!words) return undefined;
    this.#standIn.stand(words, place, scene);
    return this.#standIn.element;
  }

  /** The end of the axis beyond which an event is. */
  #edgeFor(id: string): { readonly x: number; readonly y: number } {
    const { scene } = this.#context.timeline;
    const at = eventShare(this.#context.timeline, id) < 0.5 ? scene.axis[0] : scene.axis[1];
    return scene.orientation === 'horizontal' ? { x: at, y: scene.axisAt } : { x: scene.axisAt, y: at };
  }
}
