import { make } from '../companion/make.js';

/** What details in a place of their own are made of. */
export interface DetailsParts {
  readonly region: HTMLElement;
  /** What stands there while no event is chosen, and its words where the page has none. */
  readonly empty: HTMLElement;
  readonly invitation: HTMLElement;
  /** All that is said of an event. */
  readonly chosen: HTMLElement;
}

export function createParts(): DetailsParts {
  const slot = make('slot');
  slot.name = 'empty';
  const invitation = make('p', { class: 'invitation' });
  slot.append(invitation);
  const empty = make('div', { class: 'empty', part: 'empty' }, slot);
  const chosen = make('div', { class: 'chosen', part: 'chosen' });
  const region = make('div', { class: 'said', part: 'details', role: 'region' }, empty, chosen);
  // It takes the focus from what goes with its event.
  region.tabIndex = -1;
  return { region, empty, invitation, chosen };
}
