import type { HandsContext } from './hands-context.js';

/** What is shown is said when it has been still for so long, in ms. */
const STILL = 500;
/** So long a text stays where it is announced from, in ms. */
const STAYS = 1000;

/** Says what is shown after the reader changed it: once, when that is done. */
export class Announcements {
  readonly #context: HandsContext;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDown = false;

  constructor(context: HandsContext) {
    this.#context = context;
    const { host } = context;
    host.addEventListener('timeline-view', (event) => {
      if (event.target === host) this.#wait();
    });
    host.addEventListener('pointerdown', () => (this.#isDown = true));
    // Wherever the pointer is when it is let go.
    const release = (): void => void (this.#isDown = false);
    host.addController({
      hostConnected: () => window.addEventListener('pointerup', release, true),
      hostDisconnected: () => {
        window.removeEventListener('pointerup', release, true);
        this.hush();
      },
    });
  }

  /** What was going to be said is not. */
  hush(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    this.hush();
    this.#timer = setTimeout(() => {
      if (this.#isDown) this.#wait();
      else this.#say();
    }, STILL);
  }

  #say(): void {
    const { host, timeline } = this.#context;
    const words = timeline.shown ?? timeline.summary;
    if (typeof host.ariaNotify === 'function') host.ariaNotify(words);
    else announce(words);
  }
}

/** One for all timelines of a page, outside of any shadow, where some browsers would not hear of it. */
let region: HTMLElement | undefined;

function announce(words: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('aria-live', 'polite');
    region.dataset['timelineAnnouncements'] = '';
    for (const [name, value] of Object.entries(UNSEEN)) region.style.setProperty(name, value);
    document.body.append(region);
  }
  const own = region;
  own.textContent = words;
  setTimeout(() => {
    if (own.textContent === words) own.textContent = '';
  }, STAYS);
}

const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

declare global {
  interface Element {
    /** Not yet in every browser. */
    ariaNotify?(announcement: string): void;
  }
}
