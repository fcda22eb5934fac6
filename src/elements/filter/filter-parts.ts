import { button, field, make } from '../companion/make.js';
import { createSearchField, type SearchField } from '../companion/search-field.js';
import { ChipRow } from './chip-row.js';

/** The elements of a filter that stay the same. */
export interface FilterParts extends SearchField {
  readonly frame: HTMLElement;
  readonly dates: HTMLElement;
  readonly fromLabel: HTMLElement;
  readonly from: HTMLInputElement;
  readonly untilLabel: HTMLElement;
  readonly until: HTMLInputElement;
  readonly others: HTMLElement;
  readonly hide: HTMLInputElement;
  readonly hideLabel: HTMLElement;
  readonly lanes: ChipRow;
  readonly tags: ChipRow;
  /** How many events match. */
  readonly count: HTMLElement;
  readonly reset: HTMLButtonElement;
  readonly problem: HTMLElement;
}

/** Makes them. `isRightToLeft` decides which way arrow keys go. */
export function createFilterParts(isRightToLeft: () => boolean): FilterParts {
  const searchField = createSearchField();
  const [fromLabel, untilLabel] = [make('label', { for: 'from' }), make('label', { for: 'until' })];
  const [from, until] = [field('from', 'date'), field('until', 'date')];
  for (const date of [from, until]) date.setAttribute('aria-describedby', 'problem');
  const dates = make('div', { class: 'tool dates' }, fromLabel, from, untilLabel, until);
  const hide = make('input', { part: 'others' });
  hide.type = 'checkbox';
  const hideLabel = make('span');
  const others = make('label', { class: 'tool others' }, hide, hideLabel);
  const count = make('bdi', { class: 'count', part: 'count' });
  const reset = button({ class: 'reset' });
  const sum = make('div', { class: 'tool sum' }, count, reset);
  const [lanes, tags] = [new ChipRow(isRightToLeft), new ChipRow(isRightToLeft)];
  const problem = make('p', { class: 'problem', role: 'alert' });
  problem.id = 'problem';
  problem.hidden = true;
  const frame = make(
    'div',
    { class: 'frame', role: 'search' },
    make('div', { class: 'tools' }, searchField.find, dates, others),
    problem,
    make('div', { class: 'tools' }, lanes.element, tags.element, sum),
  );
  // Shown when there are events.
  frame.hidden = true;
  return {
    ...{ ...searchField, frame, dates, fromLabel, from, untilLabel, until },
    ...{ others, hide, hideLabel, lanes, tags, count, reset, problem },
  };
}
