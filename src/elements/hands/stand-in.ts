import type { Glyph } from '../../layout/scene.js';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { putAt } from '../../render/put-at.js';
import type { EventWords } from '../../timeline/timeline.js';

/** Half of the size of its target, in px (WCAG 2.5.8). */
const REACH = 12;

/** Takes the focus for an event that has no room for its text: stands on its mark and says what is there. */
export class StandIn {
  readonly element = document.createElement('button');
  readonly #words = document.createElement('span');
  #id: string | null = null;

  constructor() {
    this.element.type = 'button';
    this.element.className = 'stand-in away';
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.element.setAttribute('aria-haspopup', 'dialog');
    this.#words.className = 'stand-in-words';
    this.#words.dir = 'auto';
    this.element.append(this.#words);
    // From then on not hidden: what closes gives the focus back to it.
    this.element.addEventListener('focus', () => this.element.classList.remove('away'));
    this.element.addEventListener('blur', () => this.element.classList.add('away'));
  }

  /** The event for which it stands. */
  get id(): string | null {
    return this.#id;
  }

  /** @param width of the picture, in px: words grow to where it has more room */
  stand({ id, x, y }: Glyph, { event, date, lane }: EventWords, width: number): void {
    this.#id = id;
    this.element.hidden = false;
    putAt(this.element, { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH });
    this.element.classList.toggle('back', x > width / 2);
    this.#words.textContent = [date, shorten(event.title, LONGEST_TITLE), lane].filter(Boolean).join(', ');
  }
}
