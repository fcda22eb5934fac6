import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';

/** A finger that scrolls the page does not come up. */
const ENDS = ['pointerup', 'pointercancel'] as const;
/** What is shown is said when it has been still for so long, in ms. */
const PAUSE = 500;
/** So long a text stays where it is announced from, in ms. */
const STAYS = 1000;

/**
 * Says what is shown after the reader changed it: once, when that is done. Of an event that they chose it says the details, where the focus
 * has not gone to these: they are elsewhere in the page, or a button beside the picture chose it.
 */
export class Announcements {
  readonly #context: HandsContext;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDown = false;
  /** The event that was chosen since something was said: of that, and not of what is shown with it. */
  #chosen: string | null = null;

  constructor(context: HandsContext) {
    this.#context = context;
    const { host } = context;
    if (typeof host.ariaNotify !== 'function') regionOf();
    host.addEventListener('timeline-view', (event) => {
      if (event.target === host) this.#wait();
    });
    host.addEventListener('timeline-select', ({ target, detail }) => {
      if (target !== host) return;
      this.hush();
      this.#chosen = detail.id;
      if (detail.id !== null) this.#wait();
    });
    host.addEventListener('pointerdown', () => (this.#isDown = true));
    // Wherever the pointer is when it is let go.
    const release = (): void => void (this.#isDown = false);
    host.addController({
      hostConnected: () => ENDS.forEach((type) => window.addEventListener(type, release, true)),
      hostDisconnected: () => {
        ENDS.forEach((type) => window.removeEventListener(type, release, true));
        release();
        this.hush();
      },
    });
  }

  /** What was going to be said is not. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#chosen = null;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isDown) this.#wait();
      else this.#say();
    }, PAUSE);
  }

  #say(): void {
    const { host, timeline } = this.#context;
    const words = this.#chosen === null ? (timeline.shown ?? timeline.summary) : this.#detailsOf(this.#chosen);
    this.#chosen = null;
    if (words === '') return;
    if (typeof host.ariaNotify === 'function') host.ariaNotify(words);
    else announce(words);
  }

  /** Nothing of what is not chosen after all, nor of what is read where the focus is. */
  #detailsOf(id: string): string {
    const { host, timeline } = this.#context;
    const isRead = id !== host.selected || host.renderRoot.querySelector('.details:focus-within') !== null;
    const details = isRead ? undefined : timeline.describe(id);
    const { title = '', description = '' } = details?.event ?? {};
    const texts = [details?.date ?? '', shorten(title, LONGEST_TITLE), shorten(description, LONGEST_TITLE)];
    return texts.filter((text) => text !== '').join(timeline.messages.sentenceEnd);
  }
}

/** One for all timelines of a page, outside of any shadow, where some browsers would not hear of it. */
let region: HTMLElement | undefined;

/** It must be there some time before its words, or these are not heard. */
function regionOf(): HTMLElement {
  if (region?.isConnected) return region;
  region = element('div', { ariaLive: 'polite' });
  region.dataset['timelineAnnouncements'] = '';
  for (const [name, value] of Object.entries(UNSEEN)) region.style.setProperty(name, value);
  document.body.append(region);
  return region;
}

function announce(words: string): void {
  const own = regionOf();
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
