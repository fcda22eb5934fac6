import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DateInput } from '../time/parse-date.js';
import { MINUTE } from '../time/time.js';
import { clockParts } from '../timeline/clock-parts.js';
import type { readView } from '../timeline/read-view.js';
import type { Timeline } from '../timeline/timeline.js';

export interface ClockHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly now: DateInput | null | undefined;
}

/** Marks the current moment, and says how long ago events were. Only pages that ask for it download this. */
export function markNow(
  host: ClockHost,
  timeline: Timeline,
  read: typeof readView,
  given: Pick<typeof Timeline, 'clock'>,
): void {
  given.clock = clockParts;
  host.addController(new ClockController(host, timeline, read));
}

/** The current moment: the one that the author gives, or that of the reader’s clock, read each minute. */
class ClockController implements ReactiveController {
  readonly #host: ClockHost;
  readonly #timeline: Timeline;
  readonly #readView: typeof readView;
  #timer: ReturnType<typeof setInterval> | undefined;
  #given: unknown;
  /** In ms since 1970; null for none. */
  #now: number | null = null;

  constructor(host: ClockHost, timeline: Timeline, read: typeof readView) {
    this.#host = host;
    this.#timeline = timeline;
    this.#readView = read;
  }

  hostConnected(): void {
    this.#given = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** After the timeline has received its data, and before it is rendered. */
  hostUpdate(): void {
    this.#timeline.set({ now: this.#read(this.#host.now ?? null, this.#timeline.timeZone) });
  }

  /** Now, in ms since 1970; `given` is any date, or the empty string for the reader’s clock; null for none. */
  #read(given: DateInput | null, timeZone: string): number | null {
    // The timer of a removed timeline, which may still be updated, would keep it for ever.
    if (given === '' && this.#host.isConnected) this.#timer ??= setInterval(() => this.#tick(), MINUTE);
    else this.hostDisconnected();
    if (!Object.is(given, this.#given))
      this.#now = given === '' ? Date.now() : given === null ? null : this.#momentOf(given, timeZone);
    this.#given = given;
    return this.#now;
  }

  /** The middle of a date, so that a day is that day in every zone of the axis. */
  #momentOf(date: DateInput, timeZone: string): number | null {
    try {
      // Its span would have two equal ends.
      if (typeof date === 'number' && Number.isFinite(date)) return date;
      const { start, end } = this.#readView({ start: date, end: date }, timeZone);
      return (start + end) / 2;
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^view-\w+: /, '') : String(error);
      console.warn(`<event-timeline> now: ${reason}`);
      return null;
    }
  }

  #tick(): void {
    this.#now = Date.now();
    this.#host.requestUpdate();
  }
}
