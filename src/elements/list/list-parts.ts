import { SORT_KEYS, type SortKey } from '../../layout/list/list-order.js';
import { button, icon, make } from '../companion/make.js';
import { createSearchField, type SearchField } from '../companion/search-field.js';

/** The elements of a list that stay the same. */
export interface ListParts extends SearchField {
  readonly frame: HTMLElement;
  readonly groupLabel: HTMLElement;
  readonly group: HTMLSelectElement;
  readonly scroller: HTMLElement;
  readonly table: HTMLTableElement;
  readonly title: HTMLElement;
  readonly sum: HTMLElement;
  readonly head: HTMLElement;
  /** The headings of the columns, and the buttons in them. */
  readonly columns: Readonly<Record<SortKey, { readonly heading: HTMLElement; readonly button: HTMLButtonElement }>>;
  readonly nothing: HTMLElement;
  readonly pager: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly shown: HTMLElement;
  readonly next: HTMLButtonElement;
}

/** Makes them. Elements of the table have explicit roles, since with `display: block` they would lose their own. */
export function createParts(): ListParts {
  const searchField = createSearchField();
  const groupLabel = make('label', { for: 'group' });
  const group = make('select');
  group.id = 'group';
  const tools = make(
    'div',
    { class: 'tools', part: 'tools' },
    searchField.find,
    make('div', { class: 'tool' }, groupLabel, group),
  );

  const title = make('bdi', { class: 'caption' });
  const sum = make('bdi', { class: 'count' });
  const caption = make('caption', {}, title, ' ', sum);
  caption.id = 'caption';
  const columns = Object.fromEntries(SORT_KEYS.map((key) => [key, column(key)])) as ListParts['columns'];
  const head = make(
    'thead',
    { role: 'rowgroup' },
    make('tr', { role: 'row' }, ...SORT_KEYS.map((key) => columns[key].heading)),
  );
  const table = make('table', { role: 'table', part: 'table' }, caption, head);
  table.setAttribute('aria-labelledby', 'caption');
  const nothing = make('p', { class: 'nothing' });
  nothing.hidden = true;
  const scroller = make('div', { class: 'scroller' }, table, nothing);

  const [previous, next] = [button({ class: 'page' }), button({ class: 'page' })];
  const shown = make('bdi', { class: 'shown' });
  const pager = make('div', { class: 'pager', part: 'pager' }, previous, shown, next);
  const frame = make('div', { class: 'frame' }, tools, scroller, pager);
  // Shown when there are events.
  frame.hidden = true;
  return {
    ...{ ...searchField, frame, groupLabel, group },
    ...{ scroller, table, title, sum, head, columns, nothing, pager, previous, shown, next },
  };
}

function column(key: SortKey): ListParts['columns'][SortKey] {
  const own = button({ class: 'sort' }, make('span'), icon('M8 13V3M4 7l4-4 4 4'));
  const heading = make('th', { class: key, role: 'columnheader' }, own);
  heading.scope = 'col';
  return { heading, button: own };
}
