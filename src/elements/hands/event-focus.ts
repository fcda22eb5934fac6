import type { ReactiveController } from 'lit';
import { isInView } from '../../interact/event-share.js';
import { stopsOf, type Stop } from '../../interact/stops.js';
import type { DatedEvent } from '../../model/validate.js';
import type { EventSet } from '../../timeline/event-set.js';
import { EventElements } from './event-elements.js';
import type { HandsContext } from './hands-context.js';
import { reveal } from './reveal.js';

/**
 * The focus among the events, which are one stop of the Tab key. The focus stays at its event when the picture changes, and the view
 * follows the focus.
 */
export class EventFocus implements ReactiveController {
  readonly #context: HandsContext;
  readonly #hush: () => void;
  readonly #elements: EventElements;
  /** The id of the event to which Tab leads. */
  #current: string | null = null;
  /** The event that gets the focus as soon as it is painted, and whether a key moved it there. */
  #goal: { readonly id: string; readonly isByKey: boolean } | null = null;
  /** What had the focus before the picture changed: an event, or another part of the timeline. */
  #held: { readonly isEvent: boolean } | undefined;
  /** All events that had stops when the focus came, or when the picture changed last; in time order. */
  #order: readonly string[] = [];
  /** The events of the last picture. */
  #before: EventSet;

  /** @param hush keeps silent about a view that only follows the focus */
  constructor(context: HandsContext, plot: HTMLElement, hush: () => void) {
    this.#context = context;
    this.#hush = hush;
    this.#before = context.timeline.all;
    this.#elements = new EventElements(context, plot);
    const { host } = context;
    host.renderRoot.addEventListener('focusin', () => this.#note());
    // The hands may have been loaded because the focus came.
    this.#sync();
    this.#note();
    host.addController(this);
  }

  /** Where the focus can stand, in time order. */
  get stops(): readonly Stop[] {
    const { crowds, labels, densities } = this.#context.timeline.scene;
    // Very many events are gone through lane by lane; here are only those with titles.
    return densities
      ? labels.map(({ id }) => ({ ids: [id] }))
      : stopsOf(
          this.#shown.between(-Infinity, Infinity).map(({ id }) => id),
          crowds,
        );
  }

  /** The ids of the events of an element that can have the focus, in time order; none for any other element. */
  idsOf(element: Element): readonly string[] {
    return this.#elements.idsOf(element);
  }

  /** Moves the focus to an event, and the view with it; most often by a key. */
  goTo(id: string, isByKey = true): void {
    const isMoved = reveal(this.#context, id);
    // The screen reader says the event, so the move is not announced.
    this.#hush();
    if (isMoved) this.goSoon(id, isByKey);
    else this.#focus(id, { atEdge: true, isByKey });
  }

  /** Scrolls to the focus, if it is out of sight. */
  show(): void {
    this.#elements.focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Moves the focus back to the event where it was last. */
  comeBack(): void {
    this.#hold();
  }

  /** Moves the focus back to an event whose details were open, and the view with it; in a stream that follows the latest, the view stays. */
  comeBackTo(id: string): void {
    this.#current = id;
    const isThere = this.#context.host.follow === null && this.#shown.get(id) !== undefined;
    if (isThere) this.goTo(id, false);
    else this.#hold();
  }

  /** Moves the focus to an event when the next picture is painted. */
  goSoon(id: string, isByKey = false): void {
    this.#goal = { id, isByKey };
  }

  hostUpdate(): void {
    // The scene is already the next one; its crowds have other indices than those that are painted.
    this.#held = this.#root.activeElement ? { isEvent: this.#elements.focused !== undefined } : undefined;
  }

  hostUpdated(): void {
    this.#sync();
    this.#recognise();
    const [goal, held] = [this.#goal, this.#held];
    this.#goal = null;
    // If the focus is elsewhere in the page by now, it stays there.
    const hasGone = goal !== null && (this.#root.activeElement !== null || isNowhere()) && this.#focus(goal.id, goal);
    if (!hasGone && held && this.#hasLost(held.isEvent)) this.#hold();
    this.#elements.shareTab(this.#current);
    // The selected event is among them, too.
    const { host, timeline } = this.#context;
    const isRead = !timeline.scene.densities && this.#shown.get(host.selected) !== undefined;
    if (this.#elements.focused || isRead) this.#order = this.#ids;
  }

  /** All events but those that a filter hides. */
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

  /** The stop at which the focus is, if it is at an event. */
  #note(): void {
    const { activeElement } = this.#root;
    // A screen reader has put the focus on an event that is only heard: it goes to the mark, from where keys lead on.
    if (activeElement?.className === 'heard') this.goTo((activeElement as HTMLElement).dataset['eventId']!, false);
    const { focused } = this.#elements;
    const [id] = focused ? this.idsOf(focused) : [];
    if (id !== undefined) {
      this.#current = id;
      this.#order = this.#ids;
    }
    this.#elements.shareTab(this.#current);
  }

  /**
   * The id of an event that was given none is made of its place and its title. After others were put before it, it has another one, and its own
   * may be that of another event.
   */
  #recognise(): void {
    const { all, scene } = this.#context.timeline;
    const before = this.#before;
    this.#before = all;
    if (all === before || scene.densities) return;
    const own = before.get(this.#current);
    if (!own || isSame(own, all.get(own.id))) return;
    const again = all.between(-Infinity, Infinity).find((event) => isSame(own, event));
    if (!again) return;
    this.#current = again.id;
    this.#order = this.#ids;
  }

  get #root(): ShadowRoot {
    return this.#context.host.renderRoot as ShadowRoot;
  }

  /**
   * Returns whether there was an element to focus. If a key moves the focus, its ring is visible; Safari would hide it
   * if a pointer set the focus before.
   */
  #focus(id: string, { atEdge = false, isByKey = false } = {}): boolean {
    const element = this.#elements.of(id, { atEdge });
    if (!element) return false;
    this.#current = id;
    this.#elements.shareTab(id);
    element.focus(isByKey ? { focusVisible: true } : {});
    return true;
  }

  /** Whether nothing in the page has the focus, or its element now belongs to another event. */
  #hasLost(isEvent: boolean): boolean {
    const { focused } = this.#elements;
    if (isEvent && focused) return this.#current !== null && !this.idsOf(focused).includes(this.#current);
    return this.#root.activeElement === null && isNowhere();
  }

  /** Keeps the focus at its event, or moves it to the nearest one in time; if none is in view, to the edge beyond which that is. */
  #hold(): void {
    const id = this.#current;
    const at = id === null ? -1 : this.#order.indexOf(id);
    const [before, after] = [this.#order.slice(0, Math.max(0, at)), this.#order.slice(at + 1)];
    const near = [...(id === null ? [] : [id]), ...after, ...before.reverse(), ...this.#ids];
    const { scene } = this.#context.timeline;
    const next = near.find((own) => isInView(scene, own)) ?? near.find((own) => this.#shown.get(own));
    if (next !== undefined) this.#focus(next, { atEdge: true });
    else if (!this.#context.timeline.view) this.#elsewhere?.focus();
  }

  /** The stop of the Tab key in a timeline without events. */
  get #elsewhere(): HTMLElement | undefined {
    return [...this.#root.querySelectorAll('button')].find(
      (button) => button.checkVisibility() && button.tabIndex >= 0,
    );
  }
}

const isSame = (a: DatedEvent, b: DatedEvent | undefined): boolean =>
  a.event.title === b?.event.title && +a.span.start === +b.span.start && +a.span.end === +b.span.end;

/** Whether nothing in the page has the focus, as when the focused element was removed. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
