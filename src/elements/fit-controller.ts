import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineOptions } from '../timeline/options.js';
import { createMeasure, SAMPLE } from './measure-text.js';
import { lengthOf, readNumber, readToken } from './read-token.js';

type Fit = Pick<
  TimelineOptions,
  | 'width'
  | 'height'
  | 'maxHeight'
  | 'fontFamily'
  | 'smallFontFamily'
  | 'titleWeight'
  | 'fontSize'
  | 'gap'
  | 'markSize'
  | 'rightToLeft'
  | 'measure'
>;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The greatest number of rounds in which the picture is fitted to its size. After more, the two would be chasing each
 * other.
 */
const MOST_ROUNDS = 4;

/** Tells the timeline how much room there is, and how wide text is: after each update, and when the size or the fonts change. */
export class FitController implements ReactiveController {
  readonly #host: Host;
  readonly #fit: (fit: Fit) => void;
  /** A hidden text whose width shows changes of fonts; made when there is a page. */
  #sample: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #listeners: AbortController | undefined;
  #measure: Fit['measure'] | undefined;
  #last: Fit | undefined;
  #rounds = 0;
  #text: string | undefined;
  #frame: Element | undefined;
  /**
   * Whether the current update only moves the view. Then nothing is measured, since measuring forces a layout of the
   * page.
   */
  isSettled = false;

  constructor(host: Host, fit: (fit: Fit) => void) {
    this.#host = host;
    this.#fit = fit;
    host.addController(this);
  }

  hostConnected(): void {
    // A frame later: otherwise the same round of observations would see what we change in answer.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#start()));
    this.#observer.observe(this.#host);
    const sample = (this.#sample ??= document.createElement('span'));
    sample.className = 'sample';
    sample.textContent = SAMPLE;
    // Whatever changes the width of text (a class or a variable of the page, its zoom) changes that of the sample.
    this.#host.renderRoot.append(sample);
    this.#observer.observe(sample);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    window.addEventListener('resize', () => this.#start(), { signal });
    document.fonts.addEventListener('loadingdone', () => this.#refresh(), { signal });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#frame = undefined;
    this.#listeners?.abort();
  }

  hostUpdated(): void {
    if (!this.isSettled) this.#take();
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
    if (frame !== this.#frame) this.#observer?.observe((this.#frame = frame));
    const scrolled = scrolledRound(frame);
    // Without the room that the picture asks for, the frame is as high as the page has set the host to be: 0 if it has not.
    plot.style.setProperty('min-block-size', '0');
    const height = frame.clientHeight;
    // The height of the details below the picture must not change the picture.
    const details = this.#host.querySelector<HTMLElement>('timeline-details');
    const around = this.#host.offsetHeight - height - (details?.offsetHeight ?? 0);
    plot.style.removeProperty('min-block-size');
    // Elements that were shorter for a moment may have been scrolled back by the browser.
    for (const [element, top] of scrolled) if (element.scrollTop !== top) element.scrollTop = top;
    const style = getComputedStyle(this.#host);
    const { fontFamily, fontSize, direction } = style;
    const sampleWidth = lengthOf(getComputedStyle(this.#sample!).inlineSize);
    // The same sample in the same width is the same text.
    const text = `${fontFamily} ${String(sampleWidth)}`;
    if (text !== this.#text) this.#measure = undefined;
    this.#text = text;
    this.#measure ??= createMeasure(style, sampleWidth);
    const fit: Fit = {
      width: frame.clientWidth,
      height,
      // An element that grows with its content keeps to the window if a denser setting can.
      maxHeight: height > 0 ? height : window.innerHeight - around,
      fontFamily,
      smallFontFamily: readToken(style, 'small-font') || null,
      titleWeight: readNumber(style, 'title-weight', 400),
      gap: readNumber(style, 'gap', 1),
      markSize: readNumber(style, 'mark-size', 1),
      fontSize: lengthOf(fontSize),
      rightToLeft: direction === 'rtl',
      measure: this.#measure,
    };
    const isSame = Object.entries(fit).every(([name, own]) => own === this.#last?.[name as keyof Fit]);
    this.#rounds = isSame ? 0 : this.#rounds + 1;
    this.#last = fit;
    if (!isSame && this.#rounds <= MOST_ROUNDS) this.#fit(fit);
  }
}

/** The scrolled elements around an element, and how far they are scrolled; px. */
function scrolledRound(element: Element): readonly (readonly [element: Element, top: number])[] {
  const found: (readonly [Element, number])[] = [];
  for (let own: Node | null = element; own; own = roundOf(own))
    if (own instanceof Element && own.scrollTop !== 0) found.push([own, own.scrollTop]);
  return found;
}

/** The node around a node, as painted: through slots, and out of shadow roots. */
const roundOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : (node instanceof Element && node.assignedSlot) || node.parentNode;
