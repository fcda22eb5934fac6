import { replacedStyles } from './axis.styles.js';

/**
 * Lets an axis replace that of a timeline, until it is aborted. The timeline’s own axis becomes invisible, and content
 * that scrolls under the new one gets a background between them.
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
  // Scroll events do not leave a shadow root.
  for (const target of [window, timeline])
    target.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
