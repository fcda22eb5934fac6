import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import type { Found } from './density-words.js';
import { zoomOf } from '../zoom-of.js';

/** The distance from the pointer, and the margin to the edges of the window; px. */
const [AWAY, EDGE] = [14, 8];

/** Says beside the pointer what is under it. Hidden from screen readers, which have the lanes instead. */
export class Readout {
  readonly element = document.createElement('div');
  readonly #lane = line('of-lane');
  readonly #when = line('when');
  readonly #what = line('what');
  readonly #titles = document.createElement('ul');

  constructor() {
    this.element.className = 'readout';
    this.element.popover = 'manual';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#lane, this.#when, this.#what, this.#titles);
  }

  show({ lane, when, what, titles, count }: Found, x: number, y: number): void {
    this.#lane.textContent = lane;
    this.#when.textContent = when;
    this.#what.textContent = shorten(what, LONGEST_TITLE);
    this.#titles.replaceChildren(
      ...titles.map(item),
      ...(count > titles.length && titles.length > 0 ? [item('…')] : []),
    );
    const { element } = this;
    if (!element.matches(':popover-open')) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const [right, bottom] = [document.documentElement.clientWidth - EDGE, window.innerHeight - EDGE];
    const left = x + AWAY + width <= right ? x + AWAY : Math.max(EDGE, x - AWAY - width);
    const top = Math.max(EDGE, Math.min(y + AWAY, bottom - height));
    const zoom = zoomOf(element);
    element.style.setProperty('transform', `translate(${String(left / zoom)}px, ${String(top / zoom)}px)`);
  }

  hide(): void {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }
}

function line(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.dir = 'auto';
  return made;
}

function item(title: string): HTMLLIElement {
  const made = document.createElement('li');
  made.dir = 'auto';
  made.textContent = shorten(title, LONGEST_TITLE);
  return made;
}
