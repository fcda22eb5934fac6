import type { LitElement, ReactiveController } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import type { LaneBy } from '../model/lanes.js';
import { areMany } from '../timeline/are-many.js';
import { laterScales } from '../layout/fit-scale.js';
import { ManyEvents } from '../timeline/many-events.js';
import { buildMany } from '../timeline/many-of.js';
import type { Timeline } from '../timeline/timeline.js';
import { loadLanguage } from '../languages/load-language.js';
import { giveLog } from '../layout/log-axis.js';
import { carriedOn } from './many/carried-on.js';
import { DensityLayer } from './many/density-layer.js';
import { Follow } from './many/follow.js';
import { inSlices } from '../in-slices.js';
import { rest } from '../rest.js';
import { elapsed } from '../time/elapsed.js';
import { giveElapsed } from '../time/elapsed-words.js';
import { manyStyles } from './many/many.styles.js';
import type { Commands } from './commands.js';
import type { ManyControl } from './many-control.js';

/** The element that shows very many events. */
export interface ManyHost extends LitElement {
  readonly maxEvents: number;
  readonly follow: string | null;
}

/** Shows very many events in an element. This file has its own copy of the code that lays out events and writes dates. */
export function createMany(host: ManyHost, timeline: Timeline, commands: Commands): ManyControl {
  giveLog(laterScales);
  giveElapsed(elapsed);
  return new Many(host, timeline, commands);
}

/** Events that are appended within this time are shown together; ms. */
const FRAME = 16;
/** Up to this number of events, a stream is laid out event by event, each time again from the beginning. */
const FEW_LIVE = 200;
/** Progress is reported in steps of this share. */
const STEP = 0.1;

/** What a set depends on; the language is not a part of it. */
type Request = readonly [data: unknown, timeZone: string | null, laneBy: LaneBy, most: number];

class Many implements ManyControl, ReactiveController {
  readonly #host: ManyHost;
  readonly #timeline: Timeline;
  readonly #layer: DensityLayer;
  readonly #follow: Follow;
  #request: Request | undefined;
  #work: AbortController | undefined;
  /** What the timeline shows: new data only when a set has been made of it. */
  #shown: unknown = null;
  /** Events to append with the next picture, and events that were appended but are not in a set yet. */
  #waiting: TimelineEvent[] = [];
  #added: readonly unknown[] = [];
  #locale = '';
  #built: Promise<void> | undefined;
  #flushed: Promise<void> | undefined;
  busy: ManyControl['busy'];
  ready: ManyControl['ready'];

  constructor(host: ManyHost, timeline: Timeline, commands: Commands) {
    this.#host = host;
    this.#timeline = timeline;
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

  take(data: unknown, timeZone: string | null, laneBy: LaneBy, locale: string): unknown {
    const request: Request = [data, timeZone, laneBy, this.#most];
    this.#speak(locale);
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
    // There may be no shadow root yet, since events can be appended before the first update.
    const { adoptedStyleSheets: sheets = [] } = this.#host.shadowRoot ?? {};
    if (!sheets.includes(manyStyles())) sheets.push(manyStyles());
    if (this.busy && this.#request) this.#begin(this.#request);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#layer.prepare();
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

  /** Begins with a new request. Appended events are kept only if the data is the same. */
  #begin(request: Request): void {
    this.#added = request[0] === this.#request?.[0] ? this.#kept : [];
    this.#work?.abort();
    this.busy = undefined;
    this.#request = request;
    this.#show(request);
  }

  get #kept(): readonly unknown[] {
    return !this.busy && this.#shown instanceof ManyEvents ? this.#shown.appendedRecords : this.#added;
  }

  #show([data, , , most]: Request): void {
    const count = eventsOf(data).length + this.#added.length;
    if (areMany(data) || count > most || (this.#added.length > 0 && count > FEW_LIVE)) this.#build(data);
    else this.#shown = this.#added.length > 0 ? { ...rootOf(data), events: [...eventsOf(data), ...this.#added] } : data;
  }

  #build(data: unknown): void {
    this.#work = new AbortController();
    this.busy = { state: 'loading', progress: 0 };
    this.#built = this.#make(data, this.#work.signal);
  }

  async #make(data: unknown, signal: AbortSignal): Promise<void> {
    const [, timeZone, laneBy, most] = this.#request!;
    try {
      await loadLanguage(this.#locale);
      const root = areMany(data) ? data : { ...rootOf(data), events: eventsOf(data) };
      const set = await inSlices(buildMany(root, timeZone, laneBy), signal, (progress) => this.#tell(progress));
      // The picture is rendered in a task of its own.
      await rest();
      signal.throwIfAborted();
      this.#shown = this.#added.length > 0 || set.length > most ? set.appended(this.#added, most) : set;
      this.#added = [];
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#shown = data;
    }
    this.busy = undefined;
    this.#flush();
    this.ready = this.#prepare().finally(() => (this.ready = undefined));
    this.#host.requestUpdate();
  }

  /** Lays out the next picture, which is rendered in a later task. */
  async #prepare(): Promise<void> {
    const [, timeZone, laneBy] = this.#request!;
    this.#layer.prepare();
    this.#timeline.set({ data: this.#shown, timeZone, laneBy });
    // Reading the scene lays it out.
    if (this.#timeline.scene.height > 0) await rest();
  }

  /** Appends the events that wait, unless a set is still being made. */
  #flush(): void {
    if (this.busy || !this.#request || this.#waiting.length === 0) return;
    const more = this.#waiting;
    this.#waiting = [];
    if (this.#shown instanceof ManyEvents) this.#appendTo(this.#shown, more);
    else {
      this.#added = [...this.#added, ...more];
      this.#show(this.#request);
    }
    this.#host.requestUpdate();
  }

  /** If the oldest events go, the view may lose its beginning: it moves on with those that are left. */
  #appendTo(set: ManyEvents, more: readonly TimelineEvent[]): void {
    const { extent } = set;
    const next = set.appended(more, this.#most);
    const view = carriedOn(this.#timeline.options.view, [extent, next.extent]);
    if (view) this.#timeline.set({ data: next, view });
    this.#shown = next;
  }

  /** If the language is loaded later, makes a new set, so that all texts are written again. */
  #speak(locale: string): void {
    this.#locale = locale;
    void loadLanguage(locale)?.then(() => {
      if (this.#locale === locale && this.#shown instanceof ManyEvents) this.#shown = this.#shown.appended([]);
      this.#host.requestUpdate();
    });
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

const rootOf = (data: unknown): object => (Array.isArray(data) ? {} : (Object(data) as object));

function eventsOf(data: unknown): readonly unknown[] {
  const events: unknown = Array.isArray(data) ? data : (Object(data) as { events?: unknown }).events;
  return Array.isArray(events) ? events : [];
}
