/** The click that follows a drag, at once or never, is none. */
export function swallowClick(element: HTMLElement): void {
  const soon = new AbortController();
  element.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: soon.signal,
  });
  setTimeout(() => soon.abort());
}
