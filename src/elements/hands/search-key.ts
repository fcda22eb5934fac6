import { isTyping } from '../../interact/is-typing.js';
import type { HandsContext } from './hands-context.js';

/** The field of a list in which the events of a timeline can be searched; undefined where there is no such list. */
export function searchField(host: HTMLElement): HTMLElement | undefined {
  const page = host.getRootNode() as Document | ShadowRoot;
  const outside = host.id === '' ? null : page.querySelector(`timeline-list[for="${CSS.escape(host.id)}"]`);
  const list = host.querySelector('timeline-list:not([for])') ?? outside;
  return list?.shadowRoot?.querySelector<HTMLElement>('input[type="search"], input') ?? undefined;
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
