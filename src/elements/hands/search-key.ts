import { isTyping } from '../../interact/is-typing.js';
import { companionOf } from '../companion/companion-of.js';
import type { HandsContext } from './hands-context.js';

/** The field in which the events of a timeline can be searched: that of a filter, else of a list; undefined where none is seen. */
export function searchField(host: HTMLElement): HTMLElement | undefined {
  for (const name of ['timeline-filter', 'timeline-list'] as const) {
    const field = companionOf(host, name)?.shadowRoot?.querySelector<HTMLElement>('#search');
    if (field?.checkVisibility()) return field;
  }
  return undefined;
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
