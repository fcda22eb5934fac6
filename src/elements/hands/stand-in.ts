import type { Box, Scene } from '../../layout/scene.js';
import { putAt } from '../../render/put-at.js';
import { element } from './element.js';

/** Half the size of its target, in px (WCAG 2.5.8). */
const REACH = 12;

type Place = Pick<Box, 'x' | 'y'>;

/** Has the focus for an event whose title has no room: it stands on the mark, and says the title. */
export class StandIn {
  readonly #words = element('span', { className: 'stand-in-words', dir: 'auto' });
  readonly element = element(
    'button',
    { type: 'button', className: 'stand-in away', ariaHasPopup: 'dialog', hidden: true },
    this.#words,
  );

  constructor() {
    // Not hidden after its first event, so that a closing panel can give the focus back to it.
    this.element.addEventListener('focus', () => this.element.classList.remove('away'));
    this.element.addEventListener('blur', () => this.element.classList.add('away'));
  }

  /** The id of its event; null if there is none. */
  get id(): string | null {
    return this.element.dataset['eventId'] ?? null;
  }

  /** Places it at an event of the picture; its words extend to the side with more room. Lengths in px. */
  stand(id: string, words: string, { x, y }: Place, { width, height }: Pick<Scene, 'width' | 'height'>): void {
    this.element.dataset['eventId'] = id;
    this.element.hidden = false;
    putAt(this.element, { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH });
    this.element.classList.toggle('back', x > width / 2);
    this.element.classList.toggle('up', y > height / 2);
    this.#words.textContent = words;
  }

  /** Removes it from its event. */
  leave(): void {
    delete this.element.dataset['eventId'];
    // An element that is hidden keeps the focus until the next frame.
    this.element.blur();
    this.element.hidden = true;
  }
}
