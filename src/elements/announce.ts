/** Something is announced when nothing else was asked for as long as this, in ms. */
const PAUSE = 500;
/** How long a text stays in the live region, in ms. */
const STAYS = 1000;

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Says something to screen readers: once for many changes, when they have been followed by a pause. Only the last request of an element counts.
 * Live regions of our own would say each change, and not all browsers hear those in shadow roots.
 *
 * @param words the text as it is by then; empty if there is nothing to say; undefined if that is not known yet, so that it is asked for again
 */
export function announce(element: HTMLElement, words: () => string | undefined): void {
  hush(element);
  if (typeof element.ariaNotify !== 'function') regionOf();
  const timer = setTimeout(() => {
    const said = element.isConnected ? words() : '';
    if (said === undefined) announce(element, words);
    else if (said !== '') say(element, said);
  }, PAUSE);
  waiting.set(element, timer);
}

/** Cancels what an element was about to announce. */
const hush = (element: HTMLElement): void => clearTimeout(waiting.get(element));

function say(element: HTMLElement, words: string): void {
  if (typeof element.ariaNotify === 'function') {
    element.ariaNotify(words);
    return;
  }
  const region = regionOf();
  region.textContent = words;
  setTimeout(() => {
    if (region.textContent === words) region.textContent = '';
  }, STAYS);
}

/**
 * The live region, one for all timelines of a page; each file of the package finds the same. Outside of shadow roots, since some browsers ignore it
 * there. It is made some time before it gets a text: otherwise the text is not announced.
 */
function regionOf(): HTMLElement {
  const there = document.body.querySelector<HTMLElement>(':scope > [data-timeline-announcements]');
  if (there) return there;
  const region = document.createElement('div');
  region.ariaLive = 'polite';
  region.dataset['timelineAnnouncements'] = '';
  for (const [name, value] of Object.entries(UNSEEN)) region.style.setProperty(name, value);
  document.body.append(region);
  return region;
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
