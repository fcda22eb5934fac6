import type { LitElement } from 'lit';
import { placeIn } from '../../interact/place-in.js';
import { nearTo } from '../../layout/many/near.js';
import type { Timeline } from '../../timeline/timeline.js';

/**
 * A picture of many lanes can be much higher than the window. Tells the timeline which part of it is near the window,
 * so that other lanes are not drawn. Lanes are observed, so that they are drawn before they scroll into sight.
 */
export class NearWindow {
  readonly #host: LitElement;
  readonly #timeline: Timeline;
  #observer: IntersectionObserver | undefined;
  #plot: HTMLElement | undefined;
  /** The number of observed lanes, and the height of the picture when it was last checked; px. */
  #watched = 0;
  #height = 0;

  constructor(host: LitElement, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
  }

  /** Before the first picture, no lane is near: the size of the picture does not depend on its events. */
  prepare(): void {
    this.#timeline.near ??= [];
  }

  /** Updates to the current picture. */
  sync(plot: HTMLElement, lanes: HTMLCollection): void {
    this.#plot = plot;
    if (lanes.length !== this.#watched) this.#watch(lanes);
    const { height } = this.#timeline.scene;
    if (height === this.#height) return;
    this.#height = height;
    this.#look();
  }

  remove(): void {
    this.#observer?.disconnect();
    this.#watched = this.#height = 0;
  }

  #watch(lanes: HTMLCollection): void {
    this.#watched = lanes.length;
    // If the picture scrolls within its element, some browsers report lanes only once they are visible.
    const early = { rootMargin: '50%', scrollMargin: '50%' };
    this.#observer ??= new IntersectionObserver(() => this.#look(), early);
    this.#observer.disconnect();
    for (const lane of lanes) this.#observer.observe(lane);
  }

  #look(): void {
    const plot = this.#plot!;
    // In px of the picture.
    const within = (y: number): number => placeIn(plot, { clientX: 0, clientY: y })[1];
    const frame = plot.parentElement!.getBoundingClientRect();
    const active = this.#host.shadowRoot?.activeElement;
    const focused = active && plot.contains(active) ? active.getBoundingClientRect() : undefined;
    const { near: before } = this.#timeline;
    const near = nearTo([within(Math.max(0, frame.top)), within(Math.min(innerHeight, frame.bottom))], {
      ...{ height: this.#height, room: within(innerHeight) - within(0), before },
      focused: focused && [within(focused.top), within(focused.bottom)],
    });
    if (near === before) return;
    this.#timeline.near = near;
    // As for another view, so that nothing has to be measured.
    this.#host.requestUpdate('view');
  }
}
