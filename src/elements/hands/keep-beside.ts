import { zoomOf } from '../zoom-of.js';
import type { HandsContext } from './hands-context.js';

/** The distance of the panel from its event in the stylesheet, and how much it may differ, in px. */
const APART = 10;
const OFF = 2;

/** How long after its last movement the page has been scrolled, in ms. */
const AT_REST = 100;

/**
 * Checks that the panel of details is beside its event, when it opens and when the page has been scrolled. The stylesheet anchors it there; but older browsers
 * have no anchors, Firefox and Safari 26 ignore transforms around one, and Safari 26 also leaves the panel out of the window where it does not
 * fit, or after scrolling. For these, a script is downloaded that places the panel.
 */
export async function keepBeside({ host }: HandsContext): Promise<void> {
  const place = async (): Promise<void> => (await import('../place-details.js')).placeDetails(host);
  // Done before there is a panel: a panel that moved under the pointer could not be pressed.
  if (!CSS.supports('position-area', 'end')) await place();
  const { renderRoot: root } = host;
  const check = (): void => {
    const [event, panel] = ['.anchor', '.details:popover-open'].map((own) => root.querySelector<HTMLElement>(own));
    if (event && panel && !isBeside(event.getBoundingClientRect(), panel)) void place();
  };
  let rest: ReturnType<typeof setTimeout>;
  let listeners: AbortController | undefined;
  const checkAtRest = (): void => {
    clearTimeout(rest);
    rest = setTimeout(check, AT_REST);
  };
  root.addEventListener(
    'beforetoggle',
    (event) => {
      queueMicrotask(check);
      listeners?.abort();
      listeners = new AbortController();
      const { signal } = listeners;
      if ((event as ToggleEvent).newState === 'open')
        window.addEventListener('scroll', checkAtRest, { signal, capture: true, passive: true });
    },
    true,
  );
  host.addController({ hostDisconnected: () => listeners?.abort() });
}

/** Whether a panel is as far from its event as it should be, and in the window if the event is. */
function isBeside(event: DOMRect, panel: HTMLElement): boolean {
  const place = panel.getBoundingClientRect();
  const isApart = Math.abs(distance(event, place) - APART * zoomOf(panel)) <= OFF;
  return isApart && (isInWindow(place) || !isInWindow(event));
}

const isInWindow = ({ left, top, right, bottom }: DOMRect): boolean =>
  Math.min(left, top, innerWidth - right, innerHeight - bottom) >= 0;

/** The distance between two boxes; negative if they overlap. */
const distance = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
