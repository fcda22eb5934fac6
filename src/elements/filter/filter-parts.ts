import { icon, make } from '../companion/make.js';
import { ChipRow } from './chip-row.js';

/** The elements of a filter that stay the same. */
export interface FilterParts {
  readonly frame: HTMLElement;
  readonly find: HTMLElement;
  readonly searchLabel: HTMLElement;
  readonly search: HTMLInputElement;
  readonly clear: HTMLButtonElement;
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
  const searchLabel = make('label', { for: 'search' });
  const search = field('search', 'search');
  const clear = button('clear', icon('M4 4l8 8M12 4l-8 8'));
  clear.hidden = true;
  const find = make('div', { class: 'tool find' }, searchLabel, make('div', { class: 'field' }, search, clear));
  const [fromLabel, untilLabel] = [make('label', { for: 'from' }), make('label', { for: 'until' })];
  const [from, until] = [field('from', 'date'), field('until', 'date')];
  for (const date of [from, until]) date.setAttribute('aria-describedby', 'problem');
  const dates = make('div', { class: 'tool dates' }, fromLabel, from, untilLabel, until);
  const hide = make('input', { part: 'others' });
  hide.type = 'checkbox';
  const hideLabel = make('span');
  const others = make('label', { class: 'tool others' }, hide, hideLabel);
  const count = make('bdi', { class: 'count', part: 'count' });
  const reset = button('reset');
  const sum = make('div', { class: 'tool sum' }, count, reset);
  const [lanes, tags] = [new ChipRow(isRightToLeft), new ChipRow(isRightToLeft)];
  const problem = make('p', { class: 'problem', role: 'alert' });
  problem.id = 'problem';
  problem.hidden = true;
  const frame = make(
    'div',
    { class: 'frame', role: 'search' },
    make('div', { class: 'tools' }, find, dates, others),
    problem,
    make('div', { class: 'tools' }, lanes.element, tags.element, sum),
  );
  // Shown when there are events.
  frame.hidden = true;
  return {
    ...{ frame, find, searchLabel, search, clear, dates, fromLabel, from, untilLabel, until },
    ...{ others, hide, hideLabel, lanes, tags, count, reset, problem },
  };
}

function field(id: string, part: string): HTMLInputElement {
  const made = make('input', { part });
  made.id = id;
  made.type = id === 'search' ? 'search' : 'text';
  made.autocomplete = 'off';
  made.spellcheck = false;
  return made;
}

function button(name: string, ...children: readonly Node[]): HTMLButtonElement {
  const made = make('button', { class: name }, ...children);
  made.type = 'button';
  return made;
}
