import type { ReactiveController } from 'lit';
import { laneNeighbour } from '../../interact/lane-neighbour.js';
import { pageFrom, placeOf, stopsOf, type Stop } from '../../interact/stops.js';
import type { View } from '../../scale/view.js';
import type { HandsContext } from './hands-context.js';
import { isInView, reveal, shareOf } from './reveal.js';
import { StandIn } from './stand-in.js';

/** By how much of what is shown Shift and an arrow move it, and how much one press of a key zooms. */
const [PAN, ZOOM] = [0.1, 1.6];

const ELEMENTS = 'button:is(.label, .crowd, .stand-in)';

/**
 * The keys that go through the events: these are one stop of the Tab key, and arrows lead from one to the next as they are seen. The
 * focus stays with its event whatever becomes of the picture, and the picture goes where the focus goes.
 */
export class EventKeys implements ReactiveController {
  readonly #context: HandsContext;
  readonly #hush: () => void;
  readonly #standIn = new StandIn();
  /** The event to which Tab leads. */
  #current: string | null = null;
  /** The event that takes the focus as soon as it is painted. */
  #goal: string | null = null;
  /** What has the focus before the picture changes. */
  #held: string | undefined;
  /** All events that had stops when the focus came, or when the picture changed last; in time order. */
  #order: readonly string[] = [];
  /** The views from which crowds were entered, and their first events. */
  readonly #entered: { readonly view: View | null; readonly id: string }[] = [];

  /** @param hush keeps silent about a view that only follows the focus */
  constructor(context: HandsContext, plot: HTMLElement, hush: () => void) {
    this.#context = context;
    this.#hush = hush;
    plot.append(this.#standIn.element);
    const { host } = context;
    this.#standIn.element.addEventListener('click', (event) => {
      event.stopPropagation();
      context.commands.choose(this.#standIn.id);
    });
    host.renderRoot.addEventListener('focusin', ({ target }) => {
      const [id] = this.#idsOf(target as Element);
      if (id === undefined) return;
      this.#current = id;
      this.#order = this.#ids;
      this.#shareTab();
    });
    host.renderRoot.addEventListener('click', (event) => this.#onClick(event as MouseEvent), true);
    // Before the element’s own keys, which know of no event.
    host.addEventListener('keydown', (event) => this.#onKey(event), true);
    this.#shareTab();
  }

  hostUpdate(): void {
    this.#held = this.#focusedId;
  }

  hostUpdated(): void {
    this.#shareTab();
    if (this.#standIn.id !== null) this.#stand(this.#standIn.id);
    const goal = this.#goal;
    if (goal !== null) {
      this.#goal = null;
      this.#focus(goal);
    } else if (this.#held !== undefined && this.#root.activeElement === null && isNowhere()) this.#hold(this.#held);
    if (this.#focusedId !== undefined) this.#order = this.#ids;
  }

  get #root(): ShadowRoot {
    return this.#context.host.renderRoot as ShadowRoot;
  }

  /** The event that has the focus; of a crowd its first. */
  get #focusedId(): string | undefined {
    const { activeElement } = this.#root;
    return activeElement ? this.#idsOf(activeElement)[0] : undefined;
  }

  get #ids(): readonly string[] {
    return this.#stops.map(({ ids }) => ids[0]!);
  }

  get #stops(): readonly Stop[] {
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

  #idsOf(element: Element): readonly string[] {
    if (!element.matches(ELEMENTS)) return [];
    if (element === this.#standIn.element) return this.#standIn.id === null ? [] : [this.#standIn.id];
    const { eventId, crowd } = (element as HTMLElement).dataset;
    return eventId === undefined ? (this.#context.timeline.scene.crowds[Number(crowd)]?.ids ?? []) : [eventId];
  }

  /** The element that an event has; undefined where it is only a mark, or out of view. */
  #elementOf(id: string): HTMLElement | undefined {
    const elements = this.#root.querySelectorAll<HTMLElement>('button:is(.label, .crowd)');
    return [...elements].find((element) => this.#idsOf(element).includes(id));
  }

  /** Of all events, one is a stop of the Tab key. */
  #shareTab(): void {
    const elements = [...this.#root.querySelectorAll<HTMLElement>('button:is(.label, .crowd)')];
    const { selected } = this.#context.host;
    const find = (id: string | null): HTMLElement | undefined =>
      id === null ? undefined : elements.find((element) => this.#idsOf(element).includes(id));
    const own = find(this.#current) ?? find(selected) ?? elements[0];
    for (const element of elements) {
      const index = element === own ? 0 : -1;
      if (element.tabIndex !== index || !element.hasAttribute('tabindex')) element.tabIndex = index;
    }
  }

  /** Takes the focus to an event, and the picture with it. */
  #goTo(id: string | undefined): void {
    if (id === undefined) return;
    this.#goal = id;
    const isMoved = reveal(this.#context, id);
    // What is said then is the event.
    this.#hush();
    if (isMoved) return;
    this.#goal = null;
    this.#focus(id);
  }

  #focus(id: string): void {
    this.#current = id;
    const element = this.#elementOf(id) ?? this.#stand(id);
    this.#shareTab();
    element?.focus();
  }

  /** Lets something stand for an event that has a mark but no text. */
  #stand(id: string): HTMLElement | undefined {
    const { timeline } = this.#context;
    const { glyphs, width } = timeline.scene;
    const glyph = glyphs.find((own) => own.id === id);
    const words = glyph && timeline.describe(id);
    if (!words) return undefined;
    this.#standIn.stand(glyph, words, width);
    return this.#standIn.element;
  }

  /** The focus stays where it was, or goes to what is nearest in time. */
  #hold(id: string): void {
    const at = this.#order.indexOf(id);
    const near = [id, ...this.#order.slice(at + 1), ...this.#order.slice(0, Math.max(0, at)).reverse(), ...this.#ids];
    const next = near.find((own) => isInView(this.#context.timeline, own));
    if (next !== undefined) this.#focus(next);
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as Element;
    const [id] = this.#idsOf(target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const command =
      event.shiftKey && event.key.startsWith('Arrow') ? this.#panOf(event.key) : this.#commandOf(event.key, id);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command();
  }

  #commandOf(key: string, id: string): (() => void) | undefined {
    const stops = this.#stops;
    const at = placeOf(stops, id);
    const to = (place: number) => () => this.#goTo(stops[Math.max(0, Math.min(stops.length - 1, place))]?.ids[0]);
    const step = this.#along(key);
    if (step !== undefined) return to(at + step);
    const { scene } = this.#context.timeline;
    const lane = scene.orientation === 'horizontal' ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[key] : undefined;
    if (lane !== undefined) {
      const next = scene.lanes.length > 1 ? laneNeighbour(scene, id, lane) : undefined;
      return next === undefined ? undefined : () => this.#goTo(next);
    }
    return {
      Home: to(0),
      End: to(stops.length - 1),
      PageDown: to(this.#pageFrom(stops, at, 1)),
      PageUp: to(this.#pageFrom(stops, at, -1)),
      '+': () => this.#zoom(ZOOM, id),
      '=': () => this.#zoom(ZOOM, id),
      '-': () => this.#zoom(1 / ZOOM, id),
      Escape: this.#entered.length > 0 && this.#context.host.selected === null ? () => this.#leave() : undefined,
    }[key];
  }

  /** By how many events a key goes on, in the direction in which they are seen; undefined where it goes across the axis. */
  #along(key: string): 1 | -1 | undefined {
    const { orientation, axis } = this.#context.timeline.scene;
    const [back, on] = orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const isTurned = axis[0] > axis[1];
    return key === on ? (isTurned ? -1 : 1) : key === back ? (isTurned ? 1 : -1) : undefined;
  }

  #panOf(key: string): (() => void) | undefined {
    const step = this.#along(key);
    const { commands, timeline } = this.#context;
    return step && timeline.magnified ? () => void commands.move(() => timeline.pan(step * PAN)) : undefined;
  }

  #pageFrom(stops: readonly Stop[], at: number, by: 1 | -1): number {
    const { timeline } = this.#context;
    const times = stops.map(({ ids }) => Number(timeline.get(ids[0]!)?.span.start));
    const bursts = timeline.segments.filter(({ role }) => role === 'burst').map(({ start }) => Number(start));
    return pageFrom(times, bursts, at, by);
  }

  /** The event stays where it is. */
  #zoom(factor: number, id: string): void {
    const { commands, timeline } = this.#context;
    const place = Math.max(0, Math.min(1, shareOf(timeline, id)));
    commands.move(() => timeline.zoom(factor, place));
  }

  /** A crowd that is opened with a key gives the focus to its first event. */
  #onClick({ target, detail }: MouseEvent): void {
    const crowd = (target as Element).closest('button.crowd');
    const [id] = crowd ? this.#idsOf(crowd) : [];
    if (id === undefined) return;
    // What a mouse opens, it also leaves.
    if (detail === 0) this.#entered.push({ view: this.#context.timeline.magnified, id });
    else this.#entered.length = 0;
    this.#goal = id;
  }

  /** Back to where the crowd was one. */
  #leave(): void {
    const { view, id } = this.#entered.pop()!;
    const { commands, timeline } = this.#context;
    this.#goal = id;
    commands.move(() => (view ? timeline.set({ view }) : timeline.fit()));
  }
}

/** Whether nothing in the page has the focus: what had it is gone. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
