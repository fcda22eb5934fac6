import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeOf } from '../layout/place-of.js';
import { parseDate } from '../time/parse-date.js';
import type { Timeline } from '../timeline/timeline.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Scrolls a picture that is higher than its frame to where its author wants it to open: once for each request and data. */
export class OpenController implements ReactiveController {
  readonly #host: Host;
  readonly #timeline: Timeline;
  readonly #asked: () => string | null;
  #done: readonly unknown[] = [];

  constructor(host: Host, timeline: Timeline, asked: () => string | null) {
    this.#host = host;
    this.#timeline = timeline;
    this.#asked = asked;
    host.addController(this);
  }

  hostUpdated(): void {
    const at = this.#asked();
    const { table } = this.#timeline;
    const request = [at, table];
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (at === null || at === '' || table.length === 0 || !frame || frame.scrollHeight <= frame.clientHeight) return;
    if (request.every((part, i) => part === this.#done[i])) return;
    this.#done = request;
    const place = this.#place(at);
    if (place === undefined) return;
    // With some of what comes before it in sight.
    frame.scrollTop = place - frame.clientHeight / 4;
  }

  /** How far down the picture something is, in px. */
  #place(at: string): number | undefined {
    const { scene, table, timeZone, options } = this.#timeline;
    if (at === 'start' || at === 'end') return placeOf(scene, table, at);
    const row = table.get(at);
    if (row) return placeOf(scene, table, row.id);
    if (at === 'today') return placeOf(scene, table, options.now ?? Date.now());
    try {
      return placeOf(scene, table, parseDate(at, { timeZone }).start);
    } catch {
      console.warn(`<event-timeline> open-at: "${at}"; expected start, end, today, the id of an event, or a date`);
      return undefined;
    }
  }
}
