import { stretchOf } from '../../layout/many/density-target.js';
import type { Scene } from '../../layout/scene.js';
import { px } from '../../render/px.js';
import { putAt } from '../../render/put-at.js';
import type { View } from '../../scale/view.js';

/** The least width, in px, however short the time. */
const LEAST = 2;

/** A stretch of time that the reader marked: a button that says how many events it has, and zooms to it. */
export class Brush {
  readonly element = document.createElement('button');
  readonly #words = document.createElement('span');
  readonly #leave: () => void;
  span: View | undefined;

  /** @param leave takes the focus when the brush is pressed, or closed with a key */
  constructor(open: (span: View) => void, leave: () => void) {
    this.#leave = leave;
    this.element.type = 'button';
    this.element.className = 'brush';
    this.element.hidden = true;
    this.#words.className = 'brush-words';
    this.element.append(this.#words);
    this.element.addEventListener('click', (event) => {
      event.stopPropagation();
      const { span } = this;
      leave();
      this.clear();
      if (span) open(span);
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      leave();
      this.clear();
    });
  }

  mark(span: View, words: string): void {
    this.span = span;
    this.#words.textContent = words;
  }

  clear(): void {
    this.span = undefined;
    this.element.hidden = true;
  }

  /** Puts it at its time in a picture, if that time is in view. */
  place({ densities = [], height, width, axisAt }: Scene): void {
    const [band] = densities;
    const { span } = this;
    const isShown = span && band && span.start < band.edges.at(-1)! && span.end > band.edges[0]!;
    if (!isShown && this.element.matches(':focus')) this.#leave();
    if (this.element.hidden === !!isShown) this.element.hidden = !isShown;
    if (!isShown) return;
    const { x, width: length } = stretchOf(band, span.start, span.end);
    putAt(this.element, { x, y: axisAt, width: Math.max(LEAST, length), height: height - axisAt });
    const own = this.#words.offsetWidth;
    // Centred on the stretch, as far as that is within the picture.
    const left = Math.max(-x, Math.min((length - own) / 2, width - own - x));
    this.#words.style.setProperty('transform', `translate(${px(left)}, 6px)`);
  }
}
