/** Scrolls the page as little as is needed to show the beginning of an element. If that is visible, nothing moves. */
export function bringToReader(element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = window.innerHeight;
  // This much contains its date and its title.
  const isSeen = top >= 0 && top + Math.min(height, BEGINNING) <= room;
  if (isSeen || height === 0) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element.scrollIntoView({ behavior, block: top >= 0 && bottom - top <= room ? 'nearest' : 'start' });
}

/** In px. */
const BEGINNING = 120;
