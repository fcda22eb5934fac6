import type { Box, Scene } from '../../layout/scene.js';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { putAt } from '../../render/put-at.js';
import type { EventWords } from '../../timeline/timeline.js';
import { element } from './element.js';

/** Half of the size of its target, in px (WCAG 2.5.8). */
const REACH = 12;

type Place = Pick<Box, 'x' | 'y'>;

/** Takes the focus for an event that has no room for its text: stands on its mark and says what is there. */
export class StandIn {
  readonly #words = element('span', { className: 'stand-in-words', dir: 'auto' });
  readonly element = element(
    'button',
    { type: 'button', className: 'stand-in away', ariaHasPopup: 'dialog', hidden: true },
    this.#words,
  );

  constructor() {
    // From its first event on not hidden: what closes gives the focus back to it.
    this.element.addEventListener('focus', () => this.element.classList.remove('away'));
    this.element.addEventListener('blur', () => this.element.classList.add('away'));
  }

  /** The event for which it stands; null for none. */
  get id(): string | null {
    return this.element.dataset['eventId'] ?? null;
  }

  /** Stands for an event at a place of the picture: words grow to where that has more room. Lengths in px. */
  stand({ event, date, lane }: EventWords, { x, y }: Place, { width, height }: Pick<Scene, 'width' | 'height'>): void {
    this.element.dataset['eventId'] = event.id;
    this.element.hidden = false;
    putAt(this.element, { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH });
    this.element.classList.toggle('back', x > width / 2);
    this.element.classList.toggle('up', y > height / 2);
    this.#words.textContent = [date, shorten(event.title, LONGEST_TITLE), lane].filter(Boolean).join(', ');
  }

  /** Stands for nothing any more. */
  leave(): void {
    delete this.element.dataset['eventId'];
    // What is only hidden has the focus until the next frame.
    this.element.blur();
    this.element.hidden = true;
  }
}
