/** A shorter movement is a press, not a drag, in px. */
const DRAG = 3;

interface Hand {
  /** The pointer has moved; in px of the window. */
  readonly move: (clientX: number) => void;
  /** The pointer was released. If it was only a press, there was no `move`. */
  readonly drop: (isDrag: boolean) => void;
  /** The pointer was cancelled, for example because the page scrolls. */
  readonly cancel: () => void;
}

/**
 * Follows a pointer from its press until it is released, also outside of the element.
 *
 * @param signal stops following early
 */
export function followPointer(element: Element, press: PointerEvent, hand: Hand, signal: AbortSignal): void {
  const over = new AbortController();
  const options = { signal: AbortSignal.any([signal, over.signal]) };
  const { pointerId, clientX } = press;
  let isDrag = false;
  element.setPointerCapture(pointerId);
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void): void =>
    (element as HTMLElement).addEventListener(
      type,
      (event) => {
        if (event.pointerId === pointerId) listener(event);
      },
      options,
    );
  on('pointermove', (event) => {
    isDrag ||= Math.abs(event.clientX - clientX) >= DRAG;
    if (isDrag) hand.move(event.clientX);
  });
  on('pointerup', () => {
    over.abort();
    hand.drop(isDrag);
  });
  on('pointercancel', () => {
    over.abort();
    hand.cancel();
  });
}
