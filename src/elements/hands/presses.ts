import { pick } from '../../layout/pick.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** How much a double click magnifies. */
const CLOSER = 2;

/** A double click, a double tap or Enter: of an event it tells the page that it is meant, of the ground it magnifies. */
export function listenToPresses({ host, timeline, commands }: HandsContext, plot: HTMLElement): void {
  const activate = (id: string | undefined): boolean => {
    const row = id === undefined ? undefined : timeline.get(id);
    if (!row) return false;
    const detail = { id: row.id, event: row.event };
    host.dispatchEvent(new CustomEvent('timeline-activate', { bubbles: true, composed: true, detail }));
    return true;
  };
  const idOf = (target: EventTarget | null | undefined): string | undefined =>
    (target as Element | null)?.closest<HTMLElement>('.label, .stand-in, [part~="mark"]')?.dataset['eventId'];

  plot.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.repeat) activate(idOf(event.target));
  });
  // What is pressed twice in a row would select a word somewhere near.
  plot.addEventListener('mousedown', (event) => {
    if (event.detail > 1 && isGround(event.target)) event.preventDefault();
  });
  plot.addEventListener('dblclick', (event) => {
    const { left, top } = plot.getBoundingClientRect();
    const id = idOf(event.target) ?? pick(timeline.scene, event.clientX - left, event.clientY - top);
    if (activate(id) || timeline.scene.densities || !isGround(event.target)) return;
    commands.move(() => timeline.zoom(event.shiftKey ? 1 / CLOSER : CLOSER, shareAt(timeline.scene, plot, event)));
  });
}
