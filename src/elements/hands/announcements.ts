import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { announce } from '../announce.js';
import type { HandsContext } from './hands-context.js';
import { stateWords } from './state-words.js';

/** Events that end a press: when a finger scrolls the page, there is no `pointerup`. */
const ENDS = ['pointerup', 'pointercancel'] as const;

/** What is to be announced: the visible time, everything with its scale, or what is wrong. */
type Topic = 'view' | 'summary' | 'state';

/**
 * Announces what has changed, once, when it is still: what is visible after the reader has moved it; the summary after another scale was
 * chosen, or after the reader had it loaded again; what is wrong with new data. After the reader has selected an event, announces that instead, unless
 * the focus has moved to the beginning of its details: they may be elsewhere in the page, or a button beside the picture, or the button for the next event in
 * the details, may have selected it.
 */
export class Announcements {
  readonly #context: HandsContext;
  readonly #topics = new Set<Topic>();
  #isDown = false;
  /** The event that was selected since the last announcement: it is announced, not the view. */
  #chosen: string | null = null;
  /** What was said of the state, and the scale that was chosen, when the picture was last painted. */
  #state: string | undefined;
  #scale: unknown;
  /** Whether the reader has asked to load it again. */
  #isRetried = false;

  constructor(context: HandsContext) {
    this.#context = context;
    const { host, timeline } = context;
    const root = host.renderRoot;
    // What stands in place of the picture was heard, in a live region. What was left out of a picture was not: the reader who comes near hears that now.
    const isHeard = root.querySelector('.message:not([hidden])') !== null;
    this.#state = isHeard ? stateWords(root) : '';
    this.#scale = timeline.options.scale;
    // From now on these are announced here. Before, on a page where loading fails at once, the region has to do.
    root.querySelector('[aria-live]')!.ariaLive = 'off';
    root.addEventListener('click', (event) => {
      const [button] = event.composedPath() as Element[];
      const isRetry = event.composedPath().some((node) => node instanceof Element && node.matches('.message, .status'));
      if (isRetry && button!.closest('button')) this.#isRetried = true;
    });
    host.addEventListener('timeline-view', (event) => {
      if (event.target === host) this.#tell('view');
    });
    host.addEventListener('timeline-select', ({ target, detail }) => {
      if (target !== host) return;
      this.hush();
      this.#chosen = detail.id;
      if (detail.id !== null) this.#wait();
    });
    host.addEventListener('pointerdown', () => (this.#isDown = true));
    // The pointer may be anywhere when it is released.
    const release = (): void => void (this.#isDown = false);
    host.addController({
      hostConnected: () => ENDS.forEach((type) => window.addEventListener(type, release, true)),
      hostUpdated: () => this.#compare(),
      hostDisconnected: () => {
        ENDS.forEach((type) => window.removeEventListener(type, release, true));
        release();
        this.#topics.clear();
        this.#chosen = null;
      },
    });
  }

  /** Cancels the next announcement of a view or of an event. */
  hush(): void {
    this.#topics.delete('view');
    this.#chosen = null;
  }

  #tell(topic: Topic): void {
    this.#topics.add(topic);
    this.#wait();
  }

  #compare(): void {
    const { host, timeline } = this.#context;
    const { scale } = timeline.options;
    if (scale !== this.#scale) this.#tell('summary');
    this.#scale = scale;
    if (host.renderRoot.querySelector('.figure')!.ariaBusy === 'true') return;
    const state = stateWords(host.renderRoot);
    if (this.#isRetried) this.#tell('summary');
    if (state !== this.#state || this.#isRetried) this.#tell('state');
    this.#state = state;
    this.#isRetried = false;
  }

  #wait(): void {
    announce(this.#context.host, () => (this.#isDown ? undefined : this.#words()));
  }

  #words(): string {
    const { timeline } = this.#context;
    const isAll = this.#topics.has('summary') && timeline.length > 0;
    const texts = [
      this.#chosen !== null
        ? this.#titleOf(this.#chosen)
        : this.#topics.has('view')
          ? (timeline.shown ?? timeline.summary)
          : '',
      isAll ? timeline.summary : '',
      this.#topics.has('state') ? (this.#state ?? '') : '',
    ];
    this.#chosen = null;
    this.#topics.clear();
    return [...new Set(texts)].filter((text) => text !== '').join(' ');
  }

  /** The date and the title of an event; empty if it is no longer selected, or if the focus is where both are read anyway. */
  #titleOf(id: string): string {
    const { host, timeline } = this.#context;
    const isRead = id !== host.selected || host.renderRoot.querySelector('.details:focus, .kicker:focus') !== null;
    const details = isRead ? undefined : timeline.describe(id);
    const texts = [details?.date ?? '', shorten(details?.event.title ?? '', LONGEST_TITLE)];
    return texts.filter((text) => text !== '').join(timeline.messages.sentenceEnd);
  }
}
