import { boxOfRange, zoomToFill } from '../../interact/range.js';
import { swallowClick } from '../../interact/swallow-click.js';
import { putAt } from '../../render/put-at.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** Shorter ranges are ignored as accidental; px. */
const LEAST = 6;

/** Lets Shift and a drag mark a range, which then fills the view; Escape cancels it. */
export function pullRange({ timeline, commands }: HandsContext, plot: HTMLElement): void {
  const range = element('div', { className: 'range', hidden: true });
  plot.append(range);

  const pull = (press: PointerEvent): void => {
    const end = new AbortController();
    const { signal } = end;
    const first = shareAt(timeline.scene, plot, press);
    let last = first;
    let isGivenUp = false;
    const done = (): void => {
      end.abort();
      range.hidden = true;
    };
    const onMove = (event: PointerEvent): void => {
      if (isGivenUp) return;
      last = shareAt(timeline.scene, plot, event);
      const box = boxOfRange(timeline.scene, first, last);
      range.hidden = (timeline.scene.orientation === 'horizontal' ? box.width : box.height) < LEAST;
      putAt(range, box);
    };
    const onUp = (): void => {
      const isRange = !range.hidden;
      done();
      if (isRange || isGivenUp) swallowClick(plot);
      if (isRange) commands.move(() => timeline.zoom(...zoomToFill(first, last)));
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Otherwise a dialog around the timeline would close, too.
      event.stopPropagation();
      event.preventDefault();
      isGivenUp = true;
      range.hidden = true;
    };
    plot.setPointerCapture(press.pointerId);
    plot.addEventListener('pointermove', onMove, { signal });
    plot.addEventListener('pointerup', onUp, { signal });
    plot.addEventListener('lostpointercapture', done, { signal });
    document.addEventListener('keydown', onKey, { signal, capture: true });
    // The capture is lost when the picture leaves the page.
    document.addEventListener('lostpointercapture', done, { signal });
  };

  plot.addEventListener(
    'pointerdown',
    (press) => {
      // Timelines of very many events mark ranges in another way, which counts events.
      if (timeline.scene.densities || !press.shiftKey || press.button !== 0 || press.pointerType === 'touch') return;
      if (!isGround(press.target)) return;
      // Otherwise the press would drag the axis, or select text.
      press.stopImmediatePropagation();
      press.preventDefault();
      pull(press);
    },
    { capture: true },
  );
}
