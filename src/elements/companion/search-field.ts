import { button, field, icon, make } from './make.js';

/** A field to search with; `searchOf` finds it by its id. */
export interface SearchField {
  /** All of it. */
  readonly find: HTMLElement;
  readonly searchLabel: HTMLElement;
  readonly search: HTMLInputElement;
  /** The button that clears it. */
  readonly clear: HTMLButtonElement;
}

export function createSearchField(): SearchField {
  const searchLabel = make('label', { for: 'search' });
  const search = field('search', 'search');
  search.type = 'search';
  const clear = button({ class: 'clear' }, icon('M4 4l8 8M12 4l-8 8'));
  clear.hidden = true;
  const find = make('div', { class: 'tool find' }, searchLabel, make('div', { class: 'field' }, search, clear));
  return { find, searchLabel, search, clear };
}
