import type { ReactiveController } from 'lit';
import { isInView } from '../../interact/event-share.js';
import { stopsOf, type Stop } from '../../interact/stops.js';
import type { EventSet } from '../../timeline/event-set.js';
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
  /** What had the focus before the picture changed: an event, or something else of the timeline. */
  #held: { readonly isEvent: boolean } | undefined;
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
    this.#sync();
    this.#note();
    host.addController(this);
  }

  /** Where the focus can stand, in time order. */
  get stops(): readonly Stop[] {
    const { crowds, labels, densities } = this.#context.timeline.scene;
    // Very many are gone through lane by lane; those that have texts are here.
    return densities
      ? labels.map(({ id }) => ({ ids: [id] }))
      : stopsOf(
          this.#shown.between(-Infinity, Infinity).map(({ id }) => id),
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
    else this.#focus(id, true);
  }

  /** Scrolls to where the focus is, as far as that is out of sight. */
  show(): void {
    this.#elements.focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Takes the focus back to the event where it was last. */
  comeBack(): void {
    this.#hold();
  }

  /** The same to one that the reader has read of, and the picture with it; not that of a stream, which goes along with the latest. */
  comeBackTo(id: string): void {
    this.#current = id;
    const isThere = this.#context.host.follow === null && this.#shown.get(id) !== undefined;
    if (isThere) this.goTo(id);
    else this.#hold();
  }

  /** Takes the focus to an event with the next picture. */
  goSoon(id: string): void {
    this.#goal = id;
  }

  hostUpdate(): void {
    // The scene is already the next one, in which crowds have other numbers than in what is painted.
    this.#held = this.#root.activeElement ? { isEvent: this.#elements.focused !== undefined } : undefined;
  }

  hostUpdated(): void {
    this.#sync();
    const [goal, held] = [this.#goal, this.#held];
    this.#goal = null;
    // What was meant to have the focus does not take it from the rest of the page.
    const hasGone = goal !== null && (this.#root.activeElement !== null || isNowhere()) && this.#focus(goal);
    if (!hasGone && held && this.#hasLost(held.isEvent)) this.#hold();
    this.#elements.shareTab(this.#current);
    // What details are said of has its place among the others, too.
    const { host, timeline } = this.#context;
    const isRead = !timeline.scene.densities && this.#shown.get(host.selected) !== undefined;
    if (this.#elements.focused || isRead) this.#order = this.#ids;
  }

  /** All but what a filter hides. */
  get #shown(): EventSet {
    const { options, all } = this.#context.timeline;
    return options.filtered?.set ?? all;
  }

  get #ids(): readonly string[] {
    return this.stops.map(({ ids }) => ids[0]!);
  }

  #sync(): void {
    this.#elements.sync(this.#ids[0]);
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

  get #root(): ShadowRoot {
    return this.#context.host.renderRoot as ShadowRoot;
  }

  /** Tells whether there was something to have the focus. */
  #focus(id: string, atEdge = false): boolean {
    const element = this.#elements.of(id, { atEdge });
    if (!element) return false;
    this.#current = id;
    this.#elements.shareTab(id);
    element.focus();
    return true;
  }

  /** Whether the focus is nowhere in the page, or has come to another event with its element. */
  #hasLost(isEvent: boolean): boolean {
    const { focused } = this.#elements;
    if (isEvent && focused) return this.#current !== null && !this.idsOf(focused).includes(this.#current);
    return this.#root.activeElement === null && isNowhere();
  }

  /** The focus stays where it was, or goes to what is nearest in time; where nothing is shown, to the edge beyond which it is. */
  #hold(): void {
    const id = this.#current;
    const at = id === null ? -1 : this.#order.indexOf(id);
    const [before, after] = [this.#order.slice(0, Math.max(0, at)), this.#order.slice(at + 1)];
    const near = [...(id === null ? [] : [id]), ...after, ...before.reverse(), ...this.#ids];
    const { scene } = this.#context.timeline;
    const next = near.find((own) => isInView(scene, own)) ?? near.find((own) => this.#shown.get(own));
    if (next !== undefined) this.#focus(next, true);
    else if (!this.#context.timeline.view) this.#elsewhere?.focus();
  }

  /** Where Tab comes to in a timeline that has no events. */
  get #elsewhere(): HTMLElement | undefined {
    return [...this.#root.querySelectorAll('button')].find(
      (button) => button.checkVisibility() && button.tabIndex >= 0,
    );
  }
}

/** Whether nothing in the page has the focus: what had it is gone. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
