import type { LitElement, ReactiveController } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import type { LaneBy } from '../model/lanes.js';
import { areMany } from '../timeline/are-many.js';
import { buildMany } from '../timeline/many-of.js';
import type { Timeline } from '../timeline/timeline.js';
import { loadDateWords } from '../time/load-date-words.js';
import { DensityLayer } from './many/density-layer.js';
import { inSlices } from './many/in-slices.js';
import { manyStyles } from './many/many.styles.js';
import type { ManyCommands, ManyControl } from './many-control.js';

/** The element that shows them. */
export interface ManyHost extends LitElement {
  readonly maxEvents: number;
  readonly follow: string | null;
}

/** What an element does with very many events. Its own copy of what lays out and words events comes with it. */
export function createMany(host: ManyHost, timeline: Timeline, commands: ManyCommands): ManyControl {
  host.shadowRoot?.adoptedStyleSheets.push(manyStyles());
  return new Many(host, timeline, commands);
}

type Request = readonly [data: unknown, timeZone: string | null, laneBy: LaneBy, locale: string];

class Many implements ManyControl, ReactiveController {
  readonly #host: ManyHost;
  readonly #layer: DensityLayer;
  #request: Request | undefined;
  #work: AbortController | undefined;
  /** What is shown: of new data nothing, until they have been made a set. */
  #shown: unknown = null;
  busy: ManyControl['busy'];
  complete: Promise<void> = Promise.resolve();

  constructor(host: ManyHost, timeline: Timeline, commands: ManyCommands) {
    this.#host = host;
    this.#layer = new DensityLayer(host, timeline, commands);
    host.addController(this);
  }

  take(...request: Request): unknown {
    if (this.#request?.every((own, i) => own === request[i]) !== true) this.#begin(request);
    return this.#shown;
  }

  append(_events: readonly TimelineEvent[]): void {
    // TODO
  }

  hostConnected(): void {
    if (!this.busy) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#layer.sync(this.#host.renderRoot.querySelector<HTMLElement>('.plot'));
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#layer.remove();
  }

  #begin(request: Request): void {
    this.#work?.abort();
    this.#request = request;
    this.busy = undefined;
    const [data] = request;
    if (!areMany(data)) {
      this.#shown = data;
      return;
    }
    this.#work = new AbortController();
    this.busy = { state: 'loading', progress: 0 };
    this.complete = this.#build(request, this.#work.signal);
  }

  async #build([data, timeZone, laneBy, locale]: Request, signal: AbortSignal): Promise<void> {
    try {
      await loadDateWords(locale);
      this.#shown = await inSlices(buildMany(data, timeZone, laneBy), signal, (progress) => this.#tell(progress));
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#shown = data;
    }
    if (signal.aborted) return;
    this.busy = undefined;
    this.#host.requestUpdate();
  }

  /** Each hundredth at most is worth a new picture. */
  #tell(progress: number): void {
    if (progress - (this.busy?.progress ?? 0) < 0.1) return;
    this.busy = { state: 'loading', progress };
    this.#host.requestUpdate();
  }
}
