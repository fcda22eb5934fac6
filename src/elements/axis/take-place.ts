import { replacedStyles } from './axis.styles.js';

/**
 * Lets an axis take the place of that in a timeline, until it is aborted: that is seen no more, and what is scrolled under the other gets a
 * ground between them.
 */
export function takePlace(timeline: ShadowRoot, axis: HTMLElement, signal: AbortSignal): void {
  timeline.adoptedStyleSheets = [...timeline.adoptedStyleSheets, replacedStyles()];
  signal.addEventListener('abort', () => {
    timeline.adoptedStyleSheets = timeline.adoptedStyleSheets.filter((sheet) => sheet !== replacedStyles());
  });
  const onScroll = (): void => {
    const picture = timeline.querySelector('.plot');
    axis.classList.toggle('over', !!picture && topOf(picture) < topOf(axis) - 0.5);
  };
  // Scrolling in a shadow root is not told outside of it.
  for (const target of [window, timeline])
    target.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
