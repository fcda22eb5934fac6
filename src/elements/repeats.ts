import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import type { View } from '../scale/view.js';
import { asTime, YEAR } from '../time/time.js';
import { areMany } from '../timeline/are-many.js';
import type { ViewRequest } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Loaded } from './loaded.js';
import { farAhead, farEnough, isOpen, type Seen } from './repeats/how-far.js';

/** A timeline of a file in which something repeats. */
export interface RepeatsHost extends ReactiveControllerHost {
  readonly timeline: Timeline;
  set view(view: ViewRequest | null);
  append(events: readonly TimelineEvent[]): void;
}

/** Where there is what has come of the file. */
interface Load {
  result: Loaded;
}

/** A reader who has not moved for so long has come to where they want to be, in ms. */
const REST = 200;

/** How far a file reaches that is not shown yet. */
const NOWHERE: View = { start: asTime(NaN), end: asTime(NaN) };

const kept = new WeakMap<RepeatsHost, Repeats>();

/**
 * Lists what repeats as far as somebody looks: until a year from now, and from then on as far as the view is moved. That is told of as loaded
 * once, as the author of a page expects who counts files. Only pages with a file in which something repeats for ever download this.
 *
 * @param loaded the file as it was read, which is not shown yet
 * @returns the same, listed until a year from now, or as far as its author shows
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
  /** What is listed, and until when, in ms since 1970. */
  #listed: Loaded | undefined;
  /** What was told of as loaded. */
  #origin: Loaded | undefined;
  #end = -Infinity;
  /** What was seen last; null where that was everything. */
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

  /** Whether all that is shown is what was listed: of other data it knows nothing, and what was appended would be lost. */
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

  /** Where there become very many, what shows them is loaded first, so that what is there is seen meanwhile. */
  async #goOn(end: number): Promise<void> {
    const more = this.#listed?.until?.(end);
    if (areMany(more?.document) && !areMany(this.#listed?.document)) {
      this.#host.append([]);
      await this.#host.updateComplete;
    }
    if (!this.#isShown) return;
    const { asked, magnified } = this.#seen;
    // All that comes after a time would be more than is seen now.
    if (isOpen(asked)) this.#host.view = magnified;
    this.#show(end);
  }
}
