import type { LitElement } from 'lit';
import { nearTo } from '../../layout/many/near.js';
import type { Timeline } from '../../timeline/timeline.js';

/**
 * A picture of many lanes can be much higher than the window: tells the timeline what of it is near what is seen, so that the other lanes are
 * not drawn. They are watched, so that they are before they come into sight.
 */
export class NearWindow {
  readonly #host: LitElement;
  readonly #timeline: Timeline;
  #observer: IntersectionObserver | undefined;
  #plot: HTMLElement | undefined;
  /** How many lanes are watched, and how high the picture was when it was last looked at; px. */
  #watched = 0;
  #height = 0;

  constructor(host: LitElement, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
  }

  /** Before the first picture is there, nothing of it is drawn: how wide and high it is comes from what is round its events. */
  prepare(): void {
    this.#timeline.near ??= [];
  }

  /** Brings it in line with the picture that is shown now. */
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
    // Where the picture is scrolled within its element, some browsers tell of lanes only once they are seen.
    const early = { rootMargin: '50%', scrollMargin: '50%' };
    this.#observer ??= new IntersectionObserver(() => this.#look(), early);
    this.#observer.disconnect();
    for (const lane of lanes) this.#observer.observe(lane);
  }

  #look(): void {
    const plot = this.#plot!;
    const { top } = plot.getBoundingClientRect();
    const frame = plot.parentElement!.getBoundingClientRect();
    const active = this.#host.shadowRoot?.activeElement;
    const focused = active && plot.contains(active) ? active.getBoundingClientRect() : undefined;
    const { near: before } = this.#timeline;
    const near = nearTo([Math.max(0, frame.top) - top, Math.min(innerHeight, frame.bottom) - top], {
      ...{ height: this.#height, room: innerHeight, before },
      focused: focused && [focused.top - top, focused.bottom - top],
    });
    if (near === before) return;
    this.#timeline.near = near;
    // Nothing has to be measured for it, as for another view.
    this.#host.requestUpdate('view');
  }
}
