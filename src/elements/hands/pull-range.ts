import { boxOfRange, zoomToFill } from '../../interact/range.js';
import { swallowClick } from '../../interact/swallow-click.js';
import { putAt } from '../../render/put-at.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** A shorter range is a slip of the hand, in px. */
const LEAST = 6;

/** Shift and a drag pull a range, which then fills the view; Escape gives it up. */
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
      // The key is used up: a dialog round the timeline stays open.
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
    // There it is lost when the picture leaves the page.
    document.addEventListener('lostpointercapture', done, { signal });
  };

  plot.addEventListener(
    'pointerdown',
    (press) => {
      // Very many events have ranges of their own, which count them.
      if (timeline.scene.densities || !press.shiftKey || press.button !== 0 || press.pointerType === 'touch') return;
      if (!isGround(press.target)) return;
      // Else the press would pull the axis, or select text.
      press.stopImmediatePropagation();
      press.preventDefault();
      pull(press);
    },
    { capture: true },
  );
}
