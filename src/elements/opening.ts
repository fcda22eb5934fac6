import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeOf } from '../layout/place-of.js';
import type { readView } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';

export interface OpeningHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly openAt: string | null;
}

/** Scrolls a picture to where its author wants it to open. Only pages with `open-at` download this. */
export function openTimeline(host: OpeningHost, timeline: Timeline, read: typeof readView): void {
  host.addController(new OpenController(host, timeline, read));
}

/** Scrolls a picture that is higher than its frame to where its author wants it to open, until the reader scrolls it. */
class OpenController implements ReactiveController {
  readonly #host: OpeningHost;
  readonly #timeline: Timeline;
  readonly #readView: typeof readView;
  /** The last request and the events that it applied to; how far that scrolled, and how high the picture was, in px. */
  #done: readonly unknown[] = [];
  #last = 0;
  #height = 0;

  constructor(host: OpeningHost, timeline: Timeline, read: typeof readView) {
    this.#host = host;
    this.#timeline = timeline;
    this.#readView = read;
  }

  hostUpdated(): void {
    const at = this.#host.openAt;
    const { table } = this.#timeline;
    const request = [at, table];
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (at === null || at === '' || table.length === 0 || !frame || frame.scrollHeight <= frame.clientHeight) return;
    const isNew = request.some((part, i) => part !== this.#done[i]);
    this.#done = request;
    // The first picture may be replaced by one that fits better: scroll again, unless the reader has scrolled since.
    if (!isNew && !this.#isWhereLeft(frame)) return;
    const place = this.#place(at);
    if (place === undefined) return;
    // Leaves a little of what comes before it in view.
    frame.scrollTop = place - frame.clientHeight / 4;
    this.#last = frame.scrollTop;
    this.#height = frame.scrollHeight;
  }

  /** Safari scrolls back if the frame grows earlier than the picture in it. */
  #isWhereLeft({ scrollTop, clientHeight }: HTMLElement): boolean {
    return [this.#last, this.#height - clientHeight].some((place) => Math.abs(scrollTop - place) <= 1);
  }

  /** How far down the picture something is, in px. */
  #place(at: string): number | undefined {
    const { scene, table, timeZone, options } = this.#timeline;
    if (at === 'start' || at === 'end') return placeOf(scene, table, at);
    const row = table.get(at);
    if (row) return placeOf(scene, table, row.id);
    if (at === 'today') return placeOf(scene, table, options.now ?? Date.now());
    try {
      return placeOf(scene, table, this.#readView({ start: at }, timeZone).start);
    } catch {
      // Prevents another attempt, so that the warning comes once.
      this.#last = Infinity;
      console.warn(`<event-timeline> open-at: "${at}"; expected start, end, today, the id of an event, or a date`);
      return undefined;
    }
  }
}
