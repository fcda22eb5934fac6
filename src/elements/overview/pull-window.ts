import { followPointer } from './follow-pointer.js';
import type { OverviewParts } from './overview-parts.js';
import { between, centred, gripOf, isAll, moved, type Stretch } from './stretch.js';

interface Pull {
  readonly whole: Stretch;
  /** What is visible when the pointer is pressed. */
  readonly before: Stretch;
  readonly isRightToLeft: boolean;
  readonly show: (view: Stretch) => void;
  /** Ends it before it is over. */
  readonly signal: AbortSignal;
}

/** What follows from a press on the map, until it is let go: the window is moved, or one of its ends, or drawn anew. */
export function pullWindow(
  { map, track, grips }: OverviewParts,
  press: PointerEvent,
  { whole, before, isRightToLeft, show, signal }: Pull,
): void {
  const pressed = gripOf(grips, press.target);
  // A window on everything cannot be moved: it is drawn upon.
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
        // The ground takes no focus; the keys go on with what came of it.
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
