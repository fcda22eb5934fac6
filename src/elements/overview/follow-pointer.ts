/** Nearer than this a press is none but a press, in px. */
const DRAG = 3;

interface Hand {
  /** The pointer is here now, in px of the window. */
  readonly move: (clientX: number) => void;
  /** It was let go; without a `move` before where it was only a press. */
  readonly drop: (isDrag: boolean) => void;
  /** It was taken away, as by the page that scrolls. */
  readonly cancel: () => void;
}

/**
 * Follows a pointer from its press until it is let go, also outside of the element.
 *
 * @param signal ends it before
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
