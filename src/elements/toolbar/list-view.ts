import { companionOf } from '../companion/companion-of.js';

/** Whether the list of a timeline is visible. */
export const isListed = (host: HTMLElement): boolean => companionOf(host, 'timeline-list')?.hidden === false;

/** Shows or hides the list of a timeline. If there is none, one is made. */
export async function toggleList(host: HTMLElement): Promise<void> {
  const list = companionOf(host, 'timeline-list');
  if (list) {
    list.hidden = !list.hidden;
    return;
  }
  await import('../../list.js');
  if (!companionOf(host, 'timeline-list')) host.append(document.createElement('timeline-list'));
}
