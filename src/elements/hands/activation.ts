import { placeIn } from '../../interact/place-in.js';
import { pick } from '../../layout/pick.js';
import type { HandsContext } from './hands-context.js';

/** Sends `timeline-activate` for Enter, a double click or a double tap on an event. */
export class Activation {
  readonly #context: HandsContext;
  readonly #plot: HTMLElement;

  constructor(context: HandsContext, plot: HTMLElement) {
    this.#context = context;
    this.#plot = plot;
    plot.addEventListener('keydown', (event) => {
      const id = idOf(event.target as Element);
      if (event.key === 'Enter' && !event.repeat && id !== undefined) this.#tell(id);
    });
  }

  /** Activates the event under the pointer; returns whether there is one. */
  at(event: MouseEvent): boolean {
    const id = idOf(event.target as Element) ?? pick(this.#context.timeline.scene, ...placeIn(this.#plot, event));
    if (id !== undefined) this.#tell(id);
    return id !== undefined;
  }

  #tell(id: string): void {
    const { host, timeline } = this.#context;
    const detail = { id, event: timeline.get(id)?.event };
    host.dispatchEvent(new CustomEvent('timeline-activate', { bubbles: true, composed: true, detail }));
  }
}

const idOf = (target: Element): string | undefined =>
  target.closest<HTMLElement>('.label, .stand-in, [part~="mark"]')?.dataset['eventId'];
