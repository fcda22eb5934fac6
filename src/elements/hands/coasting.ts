import { coasted, isAtRest, speedOf, type Sample } from '../../interact/coast.js';
import { isDrag } from '../../interact/is-drag.js';
import type { HandsContext } from './hands-context.js';
import { isCalm } from './is-calm.js';
import { along, isGround, isTitle } from './plot-places.js';

/** Lets a pan coast to a stop after it is released; any press, key or wheel stops it at once. */
export class Coasting {
  readonly #context: HandsContext;
  #samples: Sample[] = [];
  #frame = 0;

  constructor(context: HandsContext, plot: HTMLElement) {
    this.#context = context;
    const { host } = context;
    const stop = (): void => cancelAnimationFrame(this.#frame);
    for (const type of ['pointerdown', 'keydown', 'wheel'] as const)
      host.addEventListener(type, stop, { capture: true, passive: true });
    host.addController({ hostDisconnected: stop });
    this.#listenToMouse(plot);
    this.#listenToFingers(plot);
  }

  #listenToMouse(plot: HTMLElement): void {
    let press: PointerEvent | undefined;
    plot.addEventListener('pointerdown', (event) => {
      const { pointerType, button, shiftKey, target } = event;
      const isPull = pointerType !== 'touch' && button === 0 && !shiftKey && (isGround(target) || isTitle(target));
      press = isPull ? event : undefined;
      this.#samples = [];
    });
    plot.addEventListener('pointermove', (event) => {
      // The button may have been released elsewhere.
      if (event.buttons === 0) press = undefined;
      if (!press) return;
      for (const move of movesOf(event)) this.#sample(along(this.#context.timeline.scene, plot, move), move.timeStamp);
    });
    plot.addEventListener('pointerup', (event) => {
      if (press && isDrag(press, event)) this.#coast(event.timeStamp);
      press = undefined;
    });
    plot.addEventListener('pointercancel', () => (press = undefined));
  }

  /** Two of them: one scrolls the page. */
  #listenToFingers(plot: HTMLElement): void {
    plot.addEventListener(
      'touchmove',
      ({ touches: [a, b], timeStamp }) => {
        const { scene } = this.#context.timeline;
        if (a && b) this.#sample((along(scene, plot, a) + along(scene, plot, b)) / 2, timeStamp);
      },
      { passive: true },
    );
    plot.addEventListener('touchstart', () => (this.#samples = []), { passive: true });
    plot.addEventListener('touchend', ({ touches, timeStamp }) => {
      if (touches.length < 2 && this.#samples.length > 0) this.#coast(timeStamp);
    });
  }

  #sample(at: number, time: number): void {
    this.#samples = [...this.#samples.slice(-20), { at, time }];
  }

  #coast(now: number): void {
    const speed = speedOf(this.#samples, now);
    this.#samples = [];
    if (speed === 0 || isCalm()) return;
    const { timeline, commands } = this.#context;
    const began = performance.now();
    let gone = 0;
    let { view } = timeline;
    const step = (): void => {
      // The page, or the reader in another way, has moved the view.
      if (view?.start !== timeline.view?.start || view?.end !== timeline.view?.end) return;
      const elapsed = performance.now() - began;
      const [from, to] = timeline.scene.axis;
      const next = coasted(speed, elapsed);
      const hasMoved = commands.move(() => timeline.pan((gone - next) / (to - from)));
      gone = next;
      ({ view } = timeline);
      if (hasMoved && !isAtRest(speed, elapsed)) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}

/**
 * All that the pointer has done since the last event. On a busy page one event stands for several movements, and a single
 * one has no speed. Pages that are not secure, and Safari before 18.2, do not tell them.
 */
function movesOf(event: PointerEvent): readonly PointerEvent[] {
  const moves = (event.getCoalescedEvents as PointerEvent['getCoalescedEvents'] | undefined)?.call(event) ?? [];
  return moves.length > 0 ? moves : [event];
}
