import type { ListTexts } from '../../messages.js';
import { GROUPINGS, SORT_KEYS, type Grouping, type ListOrder } from '../../layout/list/list-order.js';
import { PAGE, type ListPage } from '../../layout/list/list-page.js';
import type { ListParts } from './list-parts.js';
import { make } from '../companion/make.js';
import { setText } from '../companion/set-text.js';

interface PaintedTools {
  readonly title: string | undefined;
  /** How many events there are, and how many were found; the same if nothing is searched. */
  readonly total: number;
  readonly found: number;
  readonly isSearched: boolean;
  readonly order: ListOrder;
  readonly grouping: Grouping;
  readonly hasLanes: boolean;
  readonly page: ListPage;
  readonly messages: ListTexts;
}

/** Paints everything around the rows: labels, order, groups, counts and pages. */
export function paintTools(parts: ListParts, painted: PaintedTools): void {
  const { title, total, found, isSearched, order, grouping, hasLanes, page, messages } = painted;
  setText(parts.searchLabel, messages.search);
  setText(parts.groupLabel, messages.groupBy);
  parts.clear.ariaLabel = parts.clear.title = messages.clear;
  parts.group.replaceChildren(
    ...GROUPINGS.filter((own) => hasLanes || own !== 'lane').map((own) => {
      const option = make('option', {}, messages[own]);
      option.value = own;
      return option;
    }),
  );
  parts.group.value = hasLanes || grouping !== 'lane' ? grouping : 'none';
  const sum = isSearched ? messages.found(found, total) : messages.events(total);
  setText(parts.title, title ?? messages.untitled);
  setText(parts.sum, sum);
  for (const key of SORT_KEYS) {
    const { heading, button } = parts.columns[key];
    heading.hidden = key === 'lane' && !hasLanes;
    heading.ariaSort = order.key !== key ? null : order.isDescending ? 'descending' : 'ascending';
    setText(button.firstElementChild!, messages[key]);
  }
  parts.table.classList.toggle('by-lane', grouping === 'lane');
  parts.nothing.hidden = found > 0;
  setText(parts.nothing, messages.nothing);
  parts.head.hidden = found === 0;
  parts.pager.hidden = found <= page.end - page.first;
  parts.previous.hidden = page.index === 0;
  parts.next.hidden = page.index === page.count - 1;
  setText(parts.previous, messages.previous(PAGE));
  setText(parts.next, messages.next(Math.min(PAGE, found - page.end)));
  setText(parts.shown, messages.shown(page.first + 1, page.end, found));
}

/** Paints the state of a search that is going on: without a count, and without rows that may not match. */
export function paintSearching(parts: ListParts, searching: string): void {
  setText(parts.sum, searching);
  for (const body of [...parts.table.tBodies]) body.remove();
  for (const part of [parts.nothing, parts.pager]) part.hidden = true;
}
