import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseDate, type DateInput } from '../time/parse-date.js';
import { MINUTE } from '../time/time.js';

/** The moment that is now: the one that the author gives, or that of the reader’s clock, which is looked at each minute. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;
  #given: unknown;
  /** In ms since 1970; null where it does not matter. */
  #now: number | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#given = undefined;
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Now, in ms since 1970; `given` is any date, or the empty string for the reader’s clock; nothing for none. */
  read(given: DateInput | null | undefined, timeZone: string): number | null {
    if (given === '') this.#timer ??= setInterval(() => this.#tick(), MINUTE);
    else this.hostDisconnected();
    if (given !== this.#given) this.#now = given === '' ? Date.now() : given == null ? null : momentOf(given, timeZone);
    this.#given = given;
    return this.#now;
  }

  #tick(): void {
    this.#now = Date.now();
    this.#host.requestUpdate();
  }
}

/** The middle of a date, so that a day is that day in every zone of the axis. */
function momentOf(date: DateInput, timeZone: string): number | null {
  try {
    const { start, end } = parseDate(date, { timeZone });
    return (start + end) / 2;
  } catch (error) {
    console.warn(`<event-timeline> now: ${(error as Error).message}`);
    return null;
  }
}
