/**
 * Scrolls a box as little as is needed to show an element in it, without scrolling the page.
 *
 * @param covered the height that is covered at the top of the box, in px; default: the `scroll-margin-top` of the
 * element
 */
export function scrollWithin(scroller: Element, element: Element, covered = marginOf(element)): void {
  const [box, { top, bottom }] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const first = box.top + scroller.clientTop + covered;
  const last = box.top + scroller.clientTop + scroller.clientHeight;
  if (top < first) scroller.scrollTop -= first - top;
  else if (bottom > last) scroller.scrollTop += Math.min(bottom - last, top - first);
}

/** The nearest box around an element that can be scrolled vertically, within the same root; undefined if there is none. */
export function scrollerOf(element: Element): Element | undefined {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return undefined;
}

const marginOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
