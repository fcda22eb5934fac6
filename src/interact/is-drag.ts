interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** A press that moves as far as this is a drag; px. */
const DRAG = 4;

/** Whether the pointer has moved so far since the press that it is a drag, not a click. */
export const isDrag = (press: Point, now: Point): boolean =>
  Math.hypot(now.clientX - press.clientX, now.clientY - press.clientY) >= DRAG;
