import { isDrag } from '../../interact/is-drag.js';
import type { HandsHost } from './hands-context.js';

/** How long to wait for the click after a press, in ms; some browsers send none for plain text. */
const WAIT = 400;

/**
 * Calls a function after a press outside of a timeline. It is called after the pressed element has handled its click, and only if that has not
 * selected another event. Drags, and fingers that scroll the page, do not count as presses.
 */
export function listenToPressesOutside(host: HandsHost, answer: () => void, signal: AbortSignal): void {
  let press: { readonly at: PointerEvent; readonly chosen: string | null } | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** Whether a press is on the timeline, or on a companion `for` it: these change the selection by themselves. */
  const isOurs = (node: Partial<HTMLLabelElement>): boolean =>
    node === host || (host.id !== '' && node.htmlFor === host.id);
  const answerIn = (delay: number): void => {
    const chosen = press?.chosen;
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!signal.aborted && host.selected === chosen) answer();
    }, delay);
  };

  const listen = <Type extends 'pointerdown' | 'pointerup' | 'pointercancel' | 'click'>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ): void => document.addEventListener(type, listener, { signal, capture: true });
  listen('pointerdown', (event) => {
    clearTimeout(patience);
    const isOutside = event.isPrimary && event.button === 0 && !event.composedPath().some(isOurs);
    press = isOutside ? { at: event, chosen: host.selected } : undefined;
  });
  listen('pointercancel', () => (press = undefined));
  listen('pointerup', (event) => {
    if (press && isDrag(press.at, event)) press = undefined;
    if (press) answerIn(WAIT);
  });
  listen('click', () => {
    if (press) answerIn(0);
    press = undefined;
  });
}
