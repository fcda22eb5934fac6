import { placeIn } from '../../interact/place-in.js';
import { px } from '../../render/px.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';
import { wordsOf } from './hands-messages.js';

/** How long a hint stays, in ms. */
const SHOWN = 1600;
/** The distance of the hint above the pointer, in px. */
const ABOVE = 20;
/** How far a finger has to move along the axis to count as trying to move it, in px. */
const MEANT = 32;

/** Says once how to zoom or move, when a reader seems to try that with the wheel or one finger, which belong to the page. */
export class Hint {
  readonly #context: HandsContext;
  readonly #element = element('div', { className: 'hint', ariaHidden: 'true', dir: 'auto' });
  readonly #told = new Set<'wheel' | 'touch'>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: HandsContext, plot: HTMLElement) {
    this.#context = context;
    plot.append(this.#element);
    plot.addEventListener('wheel', (event) => this.#onWheel(event), { passive: true });
    this.#listenToFinger(plot);
  }

  #onWheel(event: WheelEvent): void {
    const { ctrlKey, metaKey, shiftKey, deltaX, deltaY } = event;
    const { host, timeline } = this.#context;
    const isPlain = !ctrlKey && !metaKey && !shiftKey;
    const isPages = host.wheel === 'modifier' && isPlain && Math.abs(deltaY) > Math.abs(deltaX);
    if (!isPages || timeline.length < 2) return;
    const key = /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
    this.#tell('wheel', wordsOf(this.#context).wheelHint(key), event);
  }

  #listenToFinger(plot: HTMLElement): void {
    let from: Touch | undefined;
    plot.addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
      passive: true,
    });
    plot.addEventListener(
      'touchmove',
      ({ touches: [finger] }) => {
        const { timeline } = this.#context;
        if (!from || !finger || !timeline.magnified) return;
        const [x, y] = [Math.abs(finger.clientX - from.clientX), Math.abs(finger.clientY - from.clientY)];
        const isAlong = timeline.scene.orientation === 'horizontal' && x > MEANT && x > 2 * y;
        if (isAlong) this.#tell('touch', wordsOf(this.#context).touchHint, finger);
      },
      { passive: true },
    );
  }

  /** @param at a point of the window, above which it stands */
  #tell(kind: 'wheel' | 'touch', words: string, at: Pick<MouseEvent, 'clientX' | 'clientY'>): void {
    if (this.#told.has(kind)) return;
    this.#told.add(kind);
    this.#element.textContent = words;
    const parent = this.#element.parentElement!;
    const { offsetWidth, offsetHeight } = this.#element;
    const [middle, bottom] = placeIn(parent, at);
    const x = Math.max(0, Math.min(parent.offsetWidth - offsetWidth, middle - offsetWidth / 2));
    const y = Math.max(0, bottom - offsetHeight - ABOVE);
    this.#element.style.setProperty('transform', `translate(${px(x)}, ${px(y)})`);
    this.#element.classList.add('shown');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#element.classList.remove('shown'), SHOWN);
  }
}
