import { isTyping } from '../../interact/is-typing.js';
import { listOf } from '../companion/list-of.js';
import type { HandsContext } from './hands-context.js';

/** The field in which the events of a timeline can be searched; undefined where it has no list to be seen. */
export function searchField(host: HTMLElement): HTMLElement | undefined {
  const list = listOf(host);
  return list?.hidden === false ? (list.shadowRoot?.querySelector<HTMLElement>('input') ?? undefined) : undefined;
}

/** A slash goes to the search of the list, where there is one. */
export function listenToSearchKey({ host }: HandsContext): void {
  host.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const field = searchField(host);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
