import { followPointer } from './follow-pointer.js';
import type { OverviewParts } from './overview-parts.js';
import { between, centred, gripOf, isAll, moved, type Stretch } from './stretch.js';

interface Pull {
  readonly whole: Stretch;
  /** The visible time at the press. */
  readonly before: Stretch;
  readonly isRightToLeft: boolean;
  readonly show: (view: Stretch) => void;
  /** Ends the drag early. */
  readonly signal: AbortSignal;
}

/**
 * Handles a drag on the map, from its press until it is released: it moves the window, or one of its ends, or draws a
 * new one.
 */
export function pullWindow(
  { map, track, grips }: OverviewParts,
  press: PointerEvent,
  { whole, before, isRightToLeft, show, signal }: Pull,
): void {
  const pressed = gripOf(grips, press.target);
  // A window on everything cannot be moved, so a drag on it draws a new one.
  const grip = pressed === 'window' && isAll(before, whole) ? undefined : pressed;
  const shareAt = (clientX: number): number => {
    const { left, right, width } = track.getBoundingClientRect();
    return (isRightToLeft ? right - clientX : clientX - left) / width;
  };
  const from = shareAt(press.clientX);
  map.classList.add('held');
  const over = new AbortController();
  const release = (): void => map.classList.remove('held');
  signal.addEventListener('abort', release, { signal: over.signal });
  const end = (): void => {
    over.abort();
    release();
  };
  followPointer(
    pressed ? grips[pressed] : map,
    press,
    {
      move: (clientX) => {
        const to = shareAt(clientX);
        show(grip ? moved(before, whole, grip, (to - from) * (whole.end - whole.start)) : between(whole, from, to));
      },
      drop: (isDrag) => {
        end();
        if (!isDrag && !grip) show(centred(before, whole, from));
        // The background cannot have the focus, so the keys continue at the new window.
        if (!pressed) grips.window.focus({ preventScroll: true });
      },
      cancel: () => {
        end();
        show(before);
      },
    },
    signal,
  );
}
