import { scrollerOf, scrollWithin } from '../scroll-within.js';

/** Scrolls a picture that is higher than its frame to the selected event; the page stays where it is. */
export function bringIntoFrame(root: ParentNode): void {
  const anchor = root.querySelector('.anchor');
  const frame = anchor && scrollerOf(anchor);
  if (frame) scrollWithin(frame, anchor);
}
