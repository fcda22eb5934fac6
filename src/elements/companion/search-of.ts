import { companionOf } from './companion-of.js';

/** The field in which a companion of a timeline searches its events; undefined where none is seen. */
export function searchOf(host: HTMLElement, name: 'timeline-filter' | 'timeline-list'): HTMLElement | undefined {
  const field = companionOf(host, name)?.shadowRoot?.querySelector<HTMLElement>('#search');
  return field?.checkVisibility() ? field : undefined;
}
