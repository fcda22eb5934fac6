import { placeOf } from '../../layout/many/density-target.js';
import type { Scene } from '../../layout/scene.js';
import type { View } from '../../scale/view.js';

/** A stretch of time that the reader marked: a button that says how much there is in it and zooms to it. */
export class Brush {
  readonly element = document.createElement('button');
  readonly #words = document.createElement('span');
  span: View | undefined;

  constructor(open: (span: View) => void) {
    this.element.type = 'button';
    this.element.className = 'brush';
    this.element.hidden = true;
    this.#words.className = 'brush-words';
    this.element.append(this.#words);
    this.element.addEventListener('click', (event) => {
      event.stopPropagation();
      const { span } = this;
      this.clear();
      if (span) open(span);
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
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

  /** Puts it where its time is in a picture. */
  place({ densities = [], height, width, axisAt }: Scene): void {
    const [band] = densities;
    const { span } = this;
    this.element.hidden = !span || !band;
    if (!span || !band) return;
    const ends = [placeOf(band, span.start), placeOf(band, span.end)];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    const { style } = this.element;
    style.setProperty('transform', `translate(${String(from)}px, ${String(axisAt)}px)`);
    style.setProperty('width', `${String(Math.max(2, to - from))}px`);
    style.setProperty('height', `${String(height - axisAt)}px`);
    const own = this.#words.offsetWidth;
    const x = Math.max(-from, Math.min((to - from - own) / 2, width - own - from));
    this.#words.style.setProperty('transform', `translate(${String(x)}px, 6px)`);
  }
}
