import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import type { View } from '../scale/view.js';
import { asTime, YEAR } from '../time/time.js';
import { areMany } from '../timeline/are-many.js';
import type { ViewRequest } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Loaded } from './loaded.js';
import { farAhead, farEnough, isOpen, type Seen } from './repeats/how-far.js';

/** A timeline of a file in which events repeat. */
export interface RepeatsHost extends ReactiveControllerHost {
  readonly timeline: Timeline;
  set view(view: ViewRequest | null);
  append(events: readonly TimelineEvent[]): void;
}

/** What has been loaded from the file. */
interface Load {
  result: Loaded;
}

/** A reader who has not moved for this long has arrived, in ms. */
const REST = 200;

/** The extent of a file that is not shown yet. */
const NOWHERE: View = { start: asTime(NaN), end: asTime(NaN) };

const kept = new WeakMap<RepeatsHost, Repeats>();

/**
 * Lists events that repeat for ever as far as somebody looks: until a year from now, and then as far as the view is moved. `timeline-load` is
 * sent only for the file, not for events that are listed later. Only pages with such files download this.
 *
 * @param loaded the file as it was read, which is not shown yet
 * @returns the same, with repetitions until a year from now, or as far as the author’s view reaches
 */
export function listRepeats(host: RepeatsHost, load: Load, loaded: Loaded): Loaded {
  let repeats = kept.get(host);
  if (!repeats) {
    repeats = new Repeats(host, load);
    kept.set(host, repeats);
    host.addController(repeats);
  }
  return repeats.begin(loaded);
}

class Repeats implements ReactiveController {
  readonly #host: RepeatsHost;
  readonly #load: Load;
  /** The file with the repetitions that are listed so far. */
  #listed: Loaded | undefined;
  /** The file as announced by `timeline-load`. */
  #origin: Loaded | undefined;
  #end = -Infinity;
  /** The last magnified view; null if everything was visible. */
  #before: View | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RepeatsHost, load: Load) {
    this.#host = host;
    this.#load = load;
  }

  begin(loaded: Loaded): Loaded {
    const { now, view } = this.#host.timeline.options;
    this.#end = farEnough({ asked: view, magnified: null, extent: NOWHERE }, (now ?? Date.now()) + YEAR);
    this.#before = null;
    this.#listed = this.#origin = loaded.until?.(this.#end) ?? loaded;
    return this.#listed;
  }

  hostUpdated(): void {
    if (!this.#isShown) return;
    const seen = this.#seen;
    const enough = farEnough(seen, this.#end);
    if (enough > this.#end) this.#show(enough);
    else if (seen.magnified !== this.#before) {
      clearTimeout(this.#rest);
      const ahead = farAhead(seen, this.#before, this.#end);
      if (ahead > this.#end) this.#rest = setTimeout(() => void this.#goOn(ahead), REST);
      this.#before = seen.magnified;
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  get #seen(): Seen {
    const { extent, magnified, options } = this.#host.timeline;
    return { asked: options.view, magnified, extent: extent! };
  }

  /** Whether the timeline shows just what was listed here. Other data has nothing to list, and appended events would be lost. */
  get #isShown(): boolean {
    const { extent, length, rejected } = this.#host.timeline;
    const { document, state } = this.#load.result;
    const isListed = this.#listed !== undefined && document === this.#listed.document && state === this.#listed.state;
    return isListed && extent !== undefined && length + rejected === document?.events.length;
  }

  #show(end: number): void {
    const more = this.#listed?.until?.(end);
    this.#end = end;
    if (!more) return;
    this.#load.result = this.#listed = { ...more, origin: this.#origin?.document ?? null };
    this.#host.requestUpdate();
  }

  /** Lists more. If that makes very many events, what shows them is loaded first, so that the present ones stay visible meanwhile. */
  async #goOn(end: number): Promise<void> {
    const more = this.#listed?.until?.(end);
    if (areMany(more?.document) && !areMany(this.#listed?.document)) {
      this.#host.append([]);
      await this.#host.updateComplete;
    }
    if (!this.#isShown) return;
    const { asked, magnified } = this.#seen;
    // A view with an open end would grow with the list.
    if (isOpen(asked)) this.#host.view = magnified;
    this.#show(end);
  }
}
