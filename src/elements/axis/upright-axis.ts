import type { AxisAlone } from '../../layout/axis-alone.js';
import { axisDown, placeBeside, placeIn } from '../../layout/axis-down.js';
import type { Scene } from '../../layout/scene.js';
import type { LayoutInput } from '../../layout/setting.js';
import type { Picture } from '../../layout/picture.js';
import { memoize } from '../../memoize.js';
import { px } from '../../render/px.js';
import type { View } from '../../scale/view.js';
import { alongside, type Alongside } from './alongside.js';
import type { AxisHost } from './axis-host.js';

/**
 * A vertical axis. Beside a vertical picture it shares the positions of that; otherwise it is as high as its element.
 */
export class UprightAxis {
  readonly #axis = memoize(
    (
      input: LayoutInput,
      picture: Picture,
      view: View | null,
      from: number,
      to: number,
      height: number,
      isTurned: boolean,
    ) => axisDown(input, picture, view, { from, to, height, isTurned }),
  );
  readonly #draw: () => void;
  #followed: ShadowRoot | null = null;
  #life: AbortController | undefined;
  /** The picture beside it, if there is one; a new object whenever it is scrolled. */
  beside: Alongside | undefined;

  /** @param draw called when the picture, the page, or anything around either is scrolled */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** The distance from the top of its element to its start; px. */
  get shift(): number {
    return this.beside?.top ?? 0;
  }

  /** @param isEnd whether it is after the timeline rather than before it */
  layOut({ timeline, shadowRoot }: AxisHost, element: Element, isEnd: boolean): AxisAlone | undefined {
    const { input, picture, magnified, scene } = timeline;
    this.#follow(shadowRoot);
    const isBeside = scene.orientation === 'vertical';
    this.beside = isBeside ? alongside(shadowRoot, element, this.beside) : undefined;
    const { from, to, height } = this.beside ? placeBeside(scene) : placeIn(input, element.clientHeight);
    return this.#axis(input, picture, magnified, from, to, height, isEnd !== input.rightToLeft);
  }

  /** Aligns it with the picture beside it, and clips it to the visible part of that. */
  place({ style }: ElementCSSInlineStyle, { width, height }: Scene): void {
    style.setProperty('inline-size', px(width));
    style.setProperty('transform', `translateY(${px(this.shift)})`);
    // Sideways nothing is clipped, even if it is wider than measured.
    const { top, from, to } = this.beside ?? { top: 0, from: 0, to: height };
    const seen = `inset(${px(from - top)} -9rem ${px(top + height - to)})`;
    style.setProperty('clip-path', this.beside ? seen : 'none');
  }

  /** Stops following, until it is laid out again. */
  leave(): void {
    this.#life?.abort();
    this.#followed = null;
  }

  /** Scroll events do not leave a shadow root, which a timeline does not have before it is in the page. */
  #follow(timeline: ShadowRoot | null): void {
    if (timeline === this.#followed) return;
    this.leave();
    this.#followed = timeline;
    this.#life = new AbortController();
    const { signal } = this.#life;
    for (const target of [window, timeline])
      target?.addEventListener('scroll', this.#draw, { capture: true, passive: true, signal });
  }
}
