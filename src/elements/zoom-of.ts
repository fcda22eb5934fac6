/**
 * How many px of the window one px of an element in the top layer is: others than one in a page with CSS `zoom`. Transforms around it do not reach
 * it there.
 */
export const zoomOf = (element: HTMLElement): number =>
  element.getBoundingClientRect().width / element.offsetWidth || 1;
