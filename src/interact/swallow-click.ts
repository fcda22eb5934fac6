/** Stops the click that may follow a drag, which comes at once or not at all. */
export function swallowClick(element: HTMLElement): void {
  const soon = new AbortController();
  element.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: soon.signal,
  });
  setTimeout(() => soon.abort());
}
