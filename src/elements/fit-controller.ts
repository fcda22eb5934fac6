import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineOptions } from '../timeline/options.js';
import { createMeasure } from './measure-text.js';

type Fit = Pick<
  TimelineOptions,
  'width' | 'height' | 'maxHeight' | 'fontFamily' | 'fontSize' | 'rightToLeft' | 'measure'
>;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** More rounds than this on end would mean that size and picture chase one another. */
const MOST_ROUNDS = 4;

/** Tells the timeline how much room there is and how wide text is: after each update, and when size or fonts change. */
export class FitController implements ReactiveController {
  readonly #host: Host;
  readonly #fit: (fit: Fit) => void;
  #observer: ResizeObserver | undefined;
  #listeners: AbortController | undefined;
  #measure: Fit['measure'] | undefined;
  #spacing: string | undefined;
  #last: Fit | undefined;
  #rounds = 0;

  constructor(host: Host, fit: (fit: Fit) => void) {
    this.#host = host;
    this.#fit = fit;
    host.addController(this);
  }

  hostConnected(): void {
    // A frame later: what we change in answer would otherwise be seen by the same round of observations.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#start()));
    this.#observer.observe(this.#host);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    window.addEventListener('resize', () => this.#start(), { signal });
    document.fonts.addEventListener('loadingdone', () => this.#refresh(), { signal });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#listeners?.abort();
  }

  hostUpdated(): void {
    this.#take();
  }

  #start(): void {
    this.#rounds = 0;
    this.#take();
  }

  #refresh(): void {
    this.#measure = undefined;
    this.#start();
  }

  #take(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    const plot = frame?.querySelector<HTMLElement>('.plot');
    if (!frame || !plot || frame.clientWidth === 0) return;
    // Without the room that the picture asks for, the frame is as high as the host was told to be: 0 if it was not.
    plot.style.setProperty('min-block-size', '0');
    const height = frame.clientHeight;
    const around = this.#host.offsetHeight - height;
    plot.style.removeProperty('min-block-size');
    const { fontFamily, fontSize, direction, letterSpacing, wordSpacing } = getComputedStyle(this.#host);
    const spacing = `${letterSpacing} ${wordSpacing}`;
    if (spacing !== this.#spacing) this.#measure = undefined;
    this.#spacing = spacing;
    this.#measure ??= createMeasure({ letter: lengthOf(letterSpacing), word: lengthOf(wordSpacing) });
    const fit: Fit = {
      width: frame.clientWidth,
      height,
      // An element that grows with its content keeps to the window if a denser setting can.
      maxHeight: height > 0 ? height : window.innerHeight - around,
      fontFamily,
      fontSize: Number.parseFloat(fontSize),
      rightToLeft: direction === 'rtl',
      measure: this.#measure,
    };
    const isSame = JSON.stringify(fit) === JSON.stringify(this.#last) && fit.measure === this.#last?.measure;
    this.#rounds = isSame ? 0 : this.#rounds + 1;
    this.#last = fit;
    if (!isSame && this.#rounds <= MOST_ROUNDS) this.#fit(fit);
  }
}

/** A computed length in px; `normal` is none. */
const lengthOf = (css: string): number => Number.parseFloat(css) || 0;
