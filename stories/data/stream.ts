import type { EventTimeline, TimelineEvent } from '../../src/index.js';

/** The number of events that arrive at a time, and the interval in ms. */
const [EVENTS, EVERY] = [16, 16];
/** The length of the history before it begins, in ms. */
const BEFORE = 10_000;
/** Motion that lasts longer than five seconds must wait until it is asked for (WCAG 2.2.2); ms. */
const LONGEST = 5000;

const LANES = [
  { id: 'Web', words: ['GET /', 'GET /orders', 'POST /orders', 'GET /search'] },
  { id: 'Jobs', words: ['mail sent', 'invoice made', 'picture resized'] },
  { id: 'Alerts', words: ['latency is high', 'disk almost full'] },
] as const;

/** Events as they happen, for as long as their timeline is in the page. */
export class Stream {
  #timeline: EventTimeline | undefined;
  #button: Element | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #count = 0;
  #last = Date.now() - BEFORE;

  /** The history. */
  readonly before = this.#next((BEFORE / EVERY) * EVENTS);

  /** Begins when there is a timeline, and ends when it is gone. */
  into(timeline: EventTimeline | undefined): void {
    this.#timeline = timeline;
    this.#stop();
    if (timeline) this.#start(LONGEST);
  }

  /** Sets the button that says what a click would do. */
  say(button: Element | undefined): void {
    this.#button = button;
    if (button) button.textContent = this.#timer === undefined ? 'Go on' : 'Stop';
  }

  toggle(): void {
    if (this.#timer === undefined) this.#start(Infinity);
    else this.#stop();
  }

  #start(length: number): void {
    const until = Date.now() + length;
    this.#last = Date.now();
    this.#timer = setInterval(() => {
      if (Date.now() >= until) this.#stop();
      else this.#timeline?.append(this.#next(EVENTS));
    }, EVERY);
    this.say(this.#button);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.say(this.#button);
  }

  /** The events since the last ones, at equal distances. */
  #next(length: number): readonly TimelineEvent[] {
    const [from, to] = [this.#last, Date.now()];
    this.#last = to;
    return Array.from({ length }, (_, i) => {
      const n = this.#count++;
      const { id, words } = LANES[n % 500 === 499 ? 2 : n % 5 === 4 ? 1 : 0];
      const at = Math.round(from + ((to - from) * (i + 1)) / length);
      return {
        ...{ id: String(n), title: `${words[n % words.length]!} #${String(n)}`, lane: id },
        ...{ date: new Date(at).toISOString() },
      };
    });
  }
}
