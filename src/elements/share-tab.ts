/** Lets Tab stop at one of several elements. Writes only what is new: after each frame it seldom is, and authors watch their own elements. */
export function shareTab(elements: Iterable<HTMLElement>, stop: HTMLElement | undefined): void {
  for (const element of elements) {
    const index = element === stop ? 0 : -1;
    if (element.getAttribute('tabindex') !== String(index)) element.tabIndex = index;
  }
}
