import { isDrag } from '../../interact/is-drag.js';
import type { HandsHost } from './hands-context.js';

/** So long after a press its click comes, in ms; some browsers send none to what is only text. */
const WAIT = 400;

/**
 * Calls a function after a press outside of a timeline: when what was pressed has answered it, which can see what was chosen, and only where it
 * chose nothing else. A drag is no press, nor is a finger that scrolls the page.
 */
export function listenToPressesOutside(host: HandsHost, answer: () => void, signal: AbortSignal): void {
  let press: { readonly at: PointerEvent; readonly chosen: string | null } | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** A press on the timeline itself, or on what is `for` it, chooses another event, or none, by its click. */
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
