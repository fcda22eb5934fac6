import type { LitElement, ReactiveController } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import type { LaneBy } from '../model/lanes.js';
import { areMany } from '../timeline/are-many.js';
import { ManyEvents } from '../timeline/many-events.js';
import { buildMany } from '../timeline/many-of.js';
import type { Timeline } from '../timeline/timeline.js';
import { loadDateWords } from '../time/load-date-words.js';
import { DensityLayer } from './many/density-layer.js';
import { Follow } from './many/follow.js';
import { inSlices } from './many/in-slices.js';
import { manyStyles } from './many/many.styles.js';
import type { ManyCommands, ManyControl } from './many-control.js';

/** The element that shows them. */
interface ManyHost extends LitElement {
  readonly maxEvents: number;
  readonly follow: string | null;
}

/** What an element does with very many events. Its own copy of what lays out and words events comes with it. */
export function createMany(host: ManyHost, timeline: Timeline, commands: ManyCommands): ManyControl {
  host.shadowRoot?.adoptedStyleSheets.push(manyStyles());
  return new Many(host, timeline, commands);
}

/** What is appended within so long is shown in one picture, in ms. */
const FRAME = 16;
/** Events that come one after another are looked at one by one only up to here: each makes a picture of all. */
const FEW_LIVE = 200;
/** Progress is told in steps of this share. */
const STEP = 0.1;

type Request = readonly [data: unknown, timeZone: string | null, laneBy: LaneBy, locale: string];

class Many implements ManyControl, ReactiveController {
  readonly #host: ManyHost;
  readonly #layer: DensityLayer;
  readonly #follow: Follow;
  #request: Request | undefined;
  #work: AbortController | undefined;
  /** What is shown; new data only when they have been made a set. */
  #shown: unknown = null;
  /** What is to be appended with the next picture. */
  #waiting: TimelineEvent[] = [];
  #built: Promise<void> | undefined;
  #flushed: Promise<void> | undefined;
  busy: ManyControl['busy'];

  constructor(host: ManyHost, timeline: Timeline, commands: ManyCommands) {
    this.#host = host;
    this.#layer = new DensityLayer(host, timeline, commands);
    this.#follow = new Follow(host, timeline);
    host.addController(this);
  }

  get complete(): Promise<void> {
    return this.#settle();
  }

  get controls(): readonly Node[] {
    return this.#follow.controls;
  }

  take(...request: Request): unknown {
    if (this.#request?.every((own, i) => own === request[i]) !== true) this.#begin(request);
    if (this.#waiting.length > 0) this.append([]);
    return this.#shown;
  }

  append(events: readonly TimelineEvent[]): void {
    for (const event of events) this.#waiting.push(event);
    this.#flushed ??= new Promise((resolve) => setTimeout(resolve, FRAME)).then(() => {
      this.#flushed = undefined;
      this.#flush();
    });
  }

  hostConnected(): void {
    if (!this.busy) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow.update();
  }

  hostUpdated(): void {
    this.#layer.sync(this.#host.renderRoot.querySelector<HTMLElement>('.plot'));
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#layer.remove();
  }

  async #settle(): Promise<void> {
    await this.#flushed;
    await this.#built;
  }

  #begin(request: Request): void {
    this.#work?.abort();
    this.busy = undefined;
    this.#request = request;
    const [data] = request;
    if (areMany(data)) this.#build(data);
    else this.#shown = data;
  }

  #build(data: unknown): void {
    this.#work = new AbortController();
    this.busy = { state: 'loading', progress: 0 };
    this.#built = this.#make(data, this.#work.signal);
  }

  async #make(data: unknown, signal: AbortSignal): Promise<void> {
    const [, timeZone, laneBy, locale] = this.#request!;
    try {
      await loadDateWords(locale);
      const set = await inSlices(buildMany(data, timeZone, laneBy), signal, (progress) => this.#tell(progress));
      this.#shown = set.length > this.#most ? set.appended([], this.#most) : set;
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#shown = data;
    }
    this.busy = undefined;
    this.#flush();
    this.#host.requestUpdate();
  }

  /** Shows what waits, once all that was there before is shown. */
  #flush(): void {
    if (this.busy || !this.#request || this.#waiting.length === 0) return;
    const more = this.#waiting;
    this.#waiting = [];
    if (this.#shown instanceof ManyEvents) this.#shown = this.#shown.appended(more, this.#most);
    else this.#join(more);
    this.#host.requestUpdate();
  }

  #join(more: readonly TimelineEvent[]): void {
    const shown = this.#shown;
    const root = Array.isArray(shown) ? { events: shown as unknown } : (Object(shown) as { events?: unknown });
    const events: readonly unknown[] = Array.isArray(root.events) ? root.events : [];
    const joined = { ...root, events: [...events, ...more].slice(-Math.min(this.#most, Number.MAX_SAFE_INTEGER)) };
    if (joined.events.length > FEW_LIVE) this.#build(joined);
    else this.#shown = joined;
  }

  /** How many events are kept. */
  get #most(): number {
    const { maxEvents } = this.#host;
    return maxEvents >= 1 ? maxEvents : Infinity;
  }

  #tell(progress: number): void {
    if (progress - (this.busy?.progress ?? 0) < STEP) return;
    this.busy = { state: 'loading', progress };
    this.#host.requestUpdate();
  }
}
