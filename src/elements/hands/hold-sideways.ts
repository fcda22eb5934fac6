/** A wheel that turns again sooner than this belongs to the same gesture; ms. */
const SAME_GESTURE = 250;

/**
 * Holds a wheel that turns sideways until it rests, once it has moved the picture: beyond the last event, the rest of the same gesture would move what is
 * around the timeline, or take the browser back to the page before. Browsers treat what they scroll likewise. The next gesture is left to the page.
 */
export function holdSideways(plot: HTMLElement): void {
  let last = -Infinity;
  plot.addEventListener(
    'wheel',
    (event) => {
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isSideways || event.ctrlKey || event.metaKey) return;
      // The picture was moved; else it would have been, if there were more.
      if (!event.defaultPrevented && event.timeStamp - last > SAME_GESTURE) return;
      event.preventDefault();
      last = event.timeStamp;
    },
    { passive: false },
  );
}
