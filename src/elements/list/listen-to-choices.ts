import { bringIntoView, chooseEvent } from './choose-event.js';
import { eventIdAt } from './event-rows.js';
import type { ListHost } from './list-host.js';
import type { ListParts } from './list-parts.js';

/** Lets readers choose an event by a press on its title, and none by another press or with Escape. */
export function listenToChoices({ frame, table }: ListParts, watch: { readonly host: ListHost | undefined }): void {
  table.addEventListener('click', ({ target }) => {
    const { host } = watch;
    const id = eventIdAt((target as Element).closest('.choose'));
    if (!host || id === undefined) return;
    const isChosen = id === host.selected;
    if (!chooseEvent(host, isChosen ? null : id)) return;
    const chosen = host.timeline.get(isChosen ? null : id);
    if (chosen) void bringIntoView(host, chosen);
  });
  // Otherwise the timeline closes its details at a press outside, and then its picture may become lower, so that the pressed title would
  // move away before it is clicked. The click selects another event anyway.
  table.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('.choose')) event.stopPropagation();
  });
  frame.addEventListener('keydown', (event) => {
    const { host } = watch;
    if (event.key !== 'Escape' || !host || !chooseEvent(host, null)) return;
    // Otherwise a dialog around the list would close, too.
    event.stopPropagation();
    event.preventDefault();
  });
}
