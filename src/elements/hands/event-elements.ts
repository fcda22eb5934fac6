import { eventShare, isInView } from '../../interact/event-share.js';
import { shareTab } from '../share-tab.js';
import type { HandsContext } from './hands-context.js';
import { StandIn } from './stand-in.js';

const CLASSES = ['label', 'crowd'];

/** Buttons only: the drawn marks of crowds have the same class. */
const isButton = (element: Element): element is HTMLElement => element.localName === 'button';

/** The elements that can have the focus for events: painted titles and crowds, and the stand-in for an event that is only a mark. */
export class EventElements {
  readonly #context: HandsContext;
  readonly #standIn = new StandIn();
  /** The painted elements, as live collections, since they are gone through after each frame and rarely change. */
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

  /** Whether a node is one of them. */
  includes(element: Element): boolean {
    return (
      (isButton(element) && CLASSES.some((name) => element.classList.contains(name))) ||
      element === this.#standIn.element
    );
  }

  /** The ids of the events of one of them, in time order; none for any other node. */
  idsOf(element: Element): readonly string[] {
    if (!this.includes(element)) return [];
    const { eventId, crowd } = (element as HTMLElement).dataset;
    if (eventId !== undefined) return [eventId];
    return crowd === undefined ? [] : (this.#context.timeline.scene.crowds[Number(crowd)]?.ids ?? []);
  }

  /** The one that has the focus, if any. */
  get focused(): Element | undefined {
    const { activeElement } = this.#context.host.renderRoot as ShadowRoot;
    return activeElement && this.includes(activeElement) ? activeElement : undefined;
  }

  /** The element of an event. A mark without a title gets a stand-in; undefined if not even the mark is in view, unless `atEdge`. */
  of(id: string, { atEdge = false } = {}): HTMLElement | undefined {
    return this.#painted(id) ?? this.#stand(id, atEdge);
  }

  /** Moves the stand-in with its mark; removes it when the mark is gone or has a title. If there is nothing else to focus, it stays. */
  sync(first: string | undefined): void {
    const isAlone = this.#all.length === 0;
    const id = this.#standIn.id ?? (isAlone ? first : undefined);
    if (id !== undefined && (this.#painted(id) || !this.#stand(id, isAlone))) this.#standIn.leave();
  }

  /** Makes one of them the stop of the Tab key: that of an event, else that of the selected event, else the first. */
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
    if (!place || !timeline.get(id)) return undefined;
    this.#standIn.stand(id, timeline.nameOf(id), place, scene);
    return this.#standIn.element;
  }

  /** The end of the axis beyond which an event is. */
  #edgeFor(id: string): { readonly x: number; readonly y: number } {
    const { scene } = this.#context.timeline;
    const at = eventShare(this.#context.timeline, id) < 0.5 ? scene.axis[0] : scene.axis[1];
    return scene.orientation === 'horizontal' ? { x: at, y: scene.axisAt } : { x: scene.axisAt, y: at };
  }
}
