import type { LitElement } from 'lit';
import { asTime, DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';
import type { View } from '../../scale/view.js';
import type { Timeline } from '../../timeline/timeline.js';

interface Host extends LitElement {
  readonly follow: string | null;
}

/** A view whose end is moved this near to the latest event follows again: a share of its length. */
const NEAR = 0.02;
/** A smaller movement is only rounding: a share of its length. */
const ROUNDED = 1e-4;

/** Keeps the latest events in view until the reader looks elsewhere; then offers to resume. */
export class Follow {
  readonly #host: Host;
  readonly #timeline: Timeline;
  readonly #resume: HTMLButtonElement;
  #isPaused = false;
  /** The length of the view that the reader chose, in ms. */
  #length: number | undefined;
  #asked: string | null = null;
  /** The end of the last view, in ms. */
  #end = -Infinity;

  constructor(host: Host, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
    this.#resume = document.createElement('button');
    this.#resume.type = 'button';
    this.#resume.className = 'follow';
    this.#resume.addEventListener('click', () => {
      this.#isPaused = false;
      host.requestUpdate();
    });
    host.addEventListener('timeline-view', ({ target }) => {
      if (target === host) this.#onView();
    });
  }

  /** The button that resumes, while it is needed. */
  get controls(): readonly Node[] {
    this.#resume.textContent = this.#timeline.messages.follow ?? 'Follow the latest';
    return this.#host.follow !== null && this.#isPaused ? [this.#resume] : [];
  }

  /** Moves the view to the current end of the events. */
  update(): void {
    const { follow } = this.#host;
    if (follow !== this.#asked) {
      this.#asked = follow;
      this.#isPaused = false;
      this.#length = lengthOf(follow);
    }
    const { extent, magnified } = this.#timeline;
    if (follow === null || this.#isPaused || !extent) return;
    const length = this.#length ?? (magnified && magnified.end - magnified.start);
    if (length !== null) this.#timeline.set({ view: lastOf(extent, length) });
    this.#end = extent.end;
  }

  #onView(): void {
    const { extent, view } = this.#timeline;
    if (this.#host.follow === null || !extent || !view) return;
    const length = view.end - view.start;
    // A drag moves in small steps. Any step away from the end pauses, however near the end still is.
    const isAway = view.end < this.#end - ROUNDED * length;
    this.#isPaused = isAway || extent.end - view.end > NEAR * length;
    this.#end = view.end;
    if (!this.#isPaused) this.#length = length;
    this.#host.requestUpdate();
  }
}

const lastOf = ({ start, end }: View, length: number): View | null =>
  end - length > start ? { start: asTime(end - length), end } : null;

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * The length of an ISO 8601 duration in ms; undefined for the empty string. Months and years, whose lengths vary, are
 * not allowed.
 */
function lengthOf(duration: string | null): number | undefined {
  if (!duration) return undefined;
  const [, ...amounts] = DURATION.exec(duration) ?? [];
  const length = [7 * DAY, DAY, HOUR, MINUTE, SECOND].reduce((sum, unit, i) => sum + unit * Number(amounts[i] ?? 0), 0);
  if (length > 0) return length;
  console.warn(`<event-timeline> invalid follow="${duration}"; expected a duration such as "PT5M", "PT36H" or "P7D"`);
  return undefined;
}
