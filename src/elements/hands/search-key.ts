import { isTyping } from '../../interact/is-typing.js';
import { searchOf } from '../companion/search-of.js';
import type { HandsContext } from './hands-context.js';

/** The field in which the events of a timeline can be searched: that of a filter, else of a list; undefined where none is seen. */
export function searchField(host: HTMLElement): HTMLElement | undefined {
  return searchOf(host, 'timeline-filter') ?? searchOf(host, 'timeline-list');
}

/** A slash goes to the search, where there is one. */
export function listenToSearchKey({ host }: HandsContext): void {
  host.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const field = searchField(host);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
