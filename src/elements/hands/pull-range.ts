import { putAt } from '../../render/put-at.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** A shorter range is a slip of the hand, in px. */
const LEAST = 6;

/** Shift and a drag pull a range, which then fills the view; Escape gives it up. */
export function pullRange({ timeline, commands }: HandsContext, plot: HTMLElement): void {
  const range = document.createElement('div');
  range.className = 'range';
  range.hidden = true;
  plot.append(range);

  const draw = (a: number, b: number): number => {
    const { axis, orientation, width, height, axisAt } = timeline.scene;
    const [from, to] = [a, b].map((share) => axis[0] + share * (axis[1] - axis[0])).sort((x, y) => x - y) as [
      number,
      number,
    ];
    range.hidden = to - from < LEAST;
    putAt(
      range,
      orientation === 'horizontal'
        ? { x: from, y: axisAt, width: to - from, height: height - axisAt }
        : { x: 0, y: from, width, height: to - from },
    );
    return to - from;
  };

  const pull = (press: PointerEvent): void => {
    const end = new AbortController();
    const { signal } = end;
    const first = shareAt(timeline.scene, plot, press);
    let last = first;
    plot.setPointerCapture(press.pointerId);
    const done = (): void => {
      end.abort();
      range.hidden = true;
    };
    plot.addEventListener(
      'pointermove',
      (event) => {
        last = shareAt(timeline.scene, plot, event);
        draw(first, last);
      },
      { signal },
    );
    plot.addEventListener(
      'pointerup',
      () => {
        const isMeant = draw(first, last) >= LEAST;
        done();
        if (!isMeant) return;
        // The click that follows, at once or never, is none.
        const soon = new AbortController();
        plot.addEventListener('click', (event) => event.stopImmediatePropagation(), {
          capture: true,
          signal: soon.signal,
        });
        setTimeout(() => soon.abort());
        const [a, b] = [Math.min(first, last), Math.max(first, last)];
        // The place that is as far along the range as it is along what is shown stays where it is.
        commands.move(() => timeline.zoom(1 / (b - a), b - a < 1 ? a / (1 - (b - a)) : 0.5));
      },
      { signal },
    );
    plot.addEventListener('pointercancel', done, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done();
      },
      { signal, capture: true },
    );
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
