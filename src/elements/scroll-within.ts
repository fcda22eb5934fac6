/**
 * Scrolls a box as little as is needed to show something in it; not the page round it.
 *
 * @param covered how much of the box something lies over at its top, in px; default: what the stylesheet keeps free there
 */
export function scrollWithin(scroller: Element, element: Element, covered = marginOf(element)): void {
  const [box, { top, bottom }] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  const first = box.top + scroller.clientTop + covered;
  const last = box.top + scroller.clientTop + scroller.clientHeight;
  if (top < first) scroller.scrollTop -= first - top;
  else if (bottom > last) scroller.scrollTop += Math.min(bottom - last, top - first);
}

/** The box round an element that can be scrolled up and down, within the same root; undefined where there is none. */
export function scrollerOf(element: Element): Element | undefined {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return undefined;
}

const marginOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
