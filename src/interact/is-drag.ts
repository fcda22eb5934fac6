interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Farther than this a press is a drag, in px. */
const DRAG = 4;

/** Whether what was pressed at one place and is at another now is pulled, and no slip of the hand. */
export const isDrag = (press: Point, now: Point): boolean =>
  Math.hypot(now.clientX - press.clientX, now.clientY - press.clientY) >= DRAG;
