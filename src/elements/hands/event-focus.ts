import type { ReactiveController } from 'lit';
import { isInView } from '../../interact/event-share.js';
import { stopsOf, type Stop } from '../../interact/stops.js';
import { EventElements } from './event-elements.js';
import type { HandsContext } from './hands-context.js';
import { reveal } from './reveal.js';

/**
 * The focus among the events: they are one stop of the Tab key. It stays with its event whatever becomes of the picture, and the
 * picture goes where it goes.
 */
export class EventFocus implements ReactiveController {
  readonly #context: HandsContext;
  readonly #hush: () => void;
  readonly #elements: EventElements;
  /** The event to which Tab leads. */
  #current: string | null = null;
  /** The event that takes the focus as soon as it is painted. */
  #goal: string | null = null;
  /** The event that had the focus before the picture changed. */
  #held: string | null = null;
  /** All events that had stops when the focus came, or when the picture changed last; in time order. */
  #order: readonly string[] = [];

  /** @param hush keeps silent about a view that only follows the focus */
  constructor(context: HandsContext, plot: HTMLElement, hush: () => void) {
    this.#context = context;
    this.#hush = hush;
    this.#elements = new EventElements(context, plot);
    const { host } = context;
    host.renderRoot.addEventListener('focusin', () => this.#note());
    // The focus may be what brought the hands.
    this.#note();
    host.addController(this);
  }

  /** Where the focus can stand, in time order. */
  get stops(): readonly Stop[] {
    const { timeline } = this.#context;
    const { crowds, labels, densities } = timeline.scene;
    // Very many are gone through lane by lane; those that have texts are here.
    return densities
      ? labels.map(({ id }) => ({ ids: [id] }))
      : stopsOf(
          timeline.events.map(({ id }) => id!),
          crowds,
        );
  }

  /** The events of something that can have the focus, in time order; of everything else none. */
  idsOf(element: Element): readonly string[] {
    return this.#elements.idsOf(element);
  }

  /** Takes the focus to an event, and the picture with it. */
  goTo(id: string): void {
    const isMoved = reveal(this.#context, id);
    // What is said then is the event.
    this.#hush();
    if (isMoved) this.goSoon(id);
    else this.#focus(id);
  }

  /** Takes the focus to an event with the next picture. */
  goSoon(id: string): void {
    this.#goal = id;
  }

  hostUpdate(): void {
    // The scene is already the next one, in which crowds have other numbers than in what is painted.
    this.#held = this.#elements.focused ? this.#current : null;
  }

  hostUpdated(): void {
    this.#elements.sync();
    const [goal, held] = [this.#goal, this.#held];
    this.#goal = null;
    if (goal !== null) this.#focus(goal);
    else if (held !== null && this.#hasLost(held)) this.#hold(held);
    this.#elements.shareTab(this.#current);
    if (this.#elements.focused) this.#order = this.#ids;
  }

  get #ids(): readonly string[] {
    return this.stops.map(({ ids }) => ids[0]!);
  }

  /** Where the focus is now, if at an event. */
  #note(): void {
    const { focused } = this.#elements;
    const [id] = focused ? this.idsOf(focused) : [];
    if (id !== undefined) {
      this.#current = id;
      this.#order = this.#ids;
    }
    this.#elements.shareTab(this.#current);
  }

  #focus(id: string): void {
    const element = this.#elements.of(id);
    if (!element) return;
    this.#current = id;
    this.#elements.shareTab(id);
    element.focus();
  }

  /** Whether the focus is nowhere in the page, or on an element that now is that of other events. */
  #hasLost(id: string): boolean {
    const { focused } = this.#elements;
    if (focused) return !this.idsOf(focused).includes(id);
    const { activeElement } = this.#context.host.renderRoot as ShadowRoot;
    return activeElement === null && (document.activeElement === null || document.activeElement === document.body);
  }

  /** The focus stays where it was, or goes to what is nearest in time. */
  #hold(id: string): void {
    const at = this.#order.indexOf(id);
    const [before, after] = [this.#order.slice(0, Math.max(0, at)), this.#order.slice(at + 1)];
    const near = [id, ...after, ...before.reverse(), ...this.#ids];
    const next = near.find((own) => isInView(this.#context.timeline.scene, own));
    if (next !== undefined) this.#focus(next);
  }
}
