/** Makes one of several elements the only stop of the Tab key. Writes only changes: there are few, and authors may observe their own elements. */
export function shareTab(elements: Iterable<HTMLElement>, stop: HTMLElement | undefined): void {
  for (const element of elements) {
    const index = element === stop ? 0 : -1;
    if (element.getAttribute('tabindex') !== String(index)) element.tabIndex = index;
  }
}
