import { isShortcut } from '../../interact/is-shortcut.js';
import { isTyping } from '../../interact/is-typing.js';
import { searchOf } from '../companion/search-of.js';
import type { HandsContext } from './hands-context.js';

/** The search field of a timeline: that of its filter, else of its list; undefined if none is visible. */
export function searchField(host: HTMLElement): HTMLElement | undefined {
  return searchOf(host, 'timeline-filter') ?? searchOf(host, 'timeline-list');
}

/** Lets the slash key go to the search field, if there is one. */
export function listenToSearchKey({ host }: HandsContext): void {
  host.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event) || event.defaultPrevented || isShortcut(event)) return;
    const field = searchField(host);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
