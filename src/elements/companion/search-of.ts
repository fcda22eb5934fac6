import { companionOf } from './companion-of.js';

/** The search field of a companion of a timeline; undefined if none is visible. */
export function searchOf(host: HTMLElement, name: 'timeline-filter' | 'timeline-list'): HTMLElement | undefined {
  const field = companionOf(host, name)?.shadowRoot?.querySelector<HTMLElement>('#search');
  return field?.checkVisibility() ? field : undefined;
}
