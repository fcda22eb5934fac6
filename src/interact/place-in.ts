/** A point of the window. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a point is in an element, in px of that element: those of the window are others if the page around it is scaled or zoomed. */
export function placeIn(element: HTMLElement, { clientX, clientY }: Point): readonly [x: number, y: number] {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = element.offsetWidth / width;
  return [(clientX - left) * scale, (clientY - top) * scale];
}
