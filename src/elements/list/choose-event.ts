import type { DatedEvent } from '../../model/validate.js';
import { finiteBounds } from '../../time/span.js';
import { tellSelect } from '../companion/tell-select.js';
import type { ListHost } from './list-host.js';
import { scrollerOf, scrollWithin } from '../scroll-within.js';

/** Selects an event, or none, unless a listener prevents it. */
export function chooseEvent(host: ListHost, id: string | null): boolean {
  if (id === host.selected) return false;
  if (!tellSelect(host, id, host.timeline.get(id)?.event ?? null)) return false;
  host.select(id);
  return true;
}

/** Brings an event into view in the picture, if it is not, without scrolling the page. */
export async function bringIntoView(host: ListHost, { id, span }: DatedEvent): Promise<void> {
  const { magnified } = host.timeline;
  const { start, end } = finiteBounds(span);
  if (magnified && (end <= magnified.start || start >= magnified.end)) {
    host.zoomTo(id);
    const { view } = host.timeline;
    if (view) {
      const detail = { start: view.start, end: view.end };
      host.dispatchEvent(new CustomEvent('timeline-view', { bubbles: true, composed: true, detail }));
    }
  }
  await host.updateComplete;
  const own = `[data-event-id="${CSS.escape(id)}"]`;
  const { shadowRoot } = host;
  const drawn = shadowRoot?.querySelector(`[part~='label']${own}`) ?? shadowRoot?.querySelector(own);
  const scroller = drawn && scrollerOf(drawn);
  if (scroller) scrollWithin(scroller, drawn);
}
