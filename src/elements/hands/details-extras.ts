import type { ReactiveController } from 'lit';
import { EventExtras } from './event-extras.js';
import type { HandsContext } from './hands-context.js';

/** Adds pictures, sounds, relations and buttons to the text of details, in the panel and in places of their own. */
export class DetailsExtras implements ReactiveController {
  readonly #context: HandsContext;
  readonly #extras = new WeakMap<HTMLElement, EventExtras>();

  constructor(context: HandsContext) {
    this.#context = context;
    context.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    for (const panel of this.#panels) {
      const extras = this.#extras.get(panel) ?? new EventExtras(this.#context, panel);
      this.#extras.set(panel, extras);
      extras.update();
    }
  }

  get #panels(): readonly HTMLElement[] {
    const { detailsPlaces, renderRoot } = this.#context.host;
    const panel = renderRoot.querySelector<HTMLElement>('.details');
    return panel ? [panel] : Array.from(detailsPlaces, (place) => place.parentElement!);
  }
}
