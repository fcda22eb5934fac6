import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';

/** Events that end a press: when a finger scrolls the page, there is no `pointerup`. */
const ENDS = ['pointerup', 'pointercancel'] as const;
/** The view is announced when it has been still for this long, in ms. */
const PAUSE = 500;
/** How long a text stays in the live region, in ms. */
const STAYS = 1000;

/**
 * Announces what is visible after the reader has changed it, once, when it is still. After the reader has selected an event, announces the
 * details instead, unless the focus has moved to them: they may be elsewhere in the page, or a button beside the picture may have selected it.
 */
export class Announcements {
  readonly #context: HandsContext;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDown = false;
  /** The event that was selected since the last announcement: its details are announced, not the view. */
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
    // The pointer may be anywhere when it is released.
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

  /** Cancels the next announcement. */
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

  /** The beginning of the details of an event; empty if it is no longer selected, or if the details have the focus and are read anyway. */
  #detailsOf(id: string): string {
    const { host, timeline } = this.#context;
    const isRead = id !== host.selected || host.renderRoot.querySelector('.details:focus-within') !== null;
    const details = isRead ? undefined : timeline.describe(id);
    const { title = '', description = '' } = details?.event ?? {};
    const texts = [details?.date ?? '', shorten(title, LONGEST_TITLE), shorten(description, LONGEST_TITLE)];
    return texts.filter((text) => text !== '').join(timeline.messages.sentenceEnd);
  }
}

/** The live region, one for all timelines of a page. Outside of shadow roots, since some browsers ignore it there. */
let region: HTMLElement | undefined;

/** Makes the region, some time before it gets a text: otherwise the text is not announced. */
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
