import { listOf } from '../companion/list-of.js';

/** Whether the list of a timeline is to be seen. */
export const isListed = (host: HTMLElement): boolean => listOf(host)?.hidden === false;

/** Shows the list of a timeline, or hides it; where there is none, one is made. */
export async function toggleList(host: HTMLElement): Promise<void> {
  const list = listOf(host);
  if (list) {
    list.hidden = !list.hidden;
    return;
  }
  await import('../../list.js');
  if (!listOf(host)) host.append(document.createElement('timeline-list'));
}
