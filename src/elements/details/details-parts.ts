import { make } from '../companion/make.js';

/** The elements of a `<timeline-details>`. */
export interface DetailsParts {
  readonly region: HTMLElement;
  /** Shown while no event is selected, with its default text. */
  readonly empty: HTMLElement;
  readonly invitation: HTMLElement;
  /** The details of the event. */
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
  // It gets the focus when a focused element disappears with its event.
  region.tabIndex = -1;
  return { region, empty, invitation, chosen };
}
