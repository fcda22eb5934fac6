import { inkVar } from '../../render/tokens.js';
import { button, make } from '../companion/make.js';
import { setText } from '../companion/set-text.js';
import type { Facet } from './facets.js';

/** The contents of a row of chips. */
export interface Chips {
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly locale: string;
}

/**
 * Paints a row of buttons, one for each facet, before the element `last`. Existing buttons are kept, and so is the
 * focus.
 */
export function paintChips(row: HTMLElement, last: HTMLElement, { name, facets, chosen, locale }: Chips): void {
  row.hidden = facets.length === 0;
  row.ariaLabel = name;
  while (row.children.length - 1 > facets.length) last.previousElementSibling!.remove();
  while (row.children.length - 1 < facets.length) last.before(createChip());
  facets.forEach(({ id, title, count, ink }, i) => {
    const chip = row.children[i] as HTMLElement;
    const [swatch, words, number] = chip.children as unknown as readonly [HTMLElement, HTMLElement, HTMLElement];
    chip.dataset['id'] = id;
    chip.ariaPressed = String(chosen.includes(id));
    swatch.hidden = ink === undefined;
    if (ink !== undefined) swatch.style.setProperty('--ink', inkVar(ink));
    setText(words, title);
    setText(number, count.toLocaleString(locale));
  });
}

function createChip(): HTMLElement {
  const swatch = make('span', { class: 'swatch' });
  return button({ class: 'chip', part: 'chip' }, swatch, make('bdi'), make('span', { class: 'number' }));
}
