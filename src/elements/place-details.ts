import type { ReactiveControllerHost } from 'lit';
import { placePanel } from '../interact/place-panel.js';
import { zoomOf } from './zoom-of.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const placed = new WeakSet<Host>();

/**
 * Keeps the panel of details beside its event by script, whatever is scrolled. Only browsers without CSS anchors (Chromium before 129, Firefox before
 * 147, Safari before 26), or that place the panel wrongly, download this. A second call for the same element does nothing.
 */
export function placeDetails(host: Host): void {
  if (placed.has(host)) return;
  placed.add(host);
  const { renderRoot: root } = host;
  let listeners: AbortController | undefined;
  const place = (): void => {
    const [panel, anchor] = [root.querySelector<HTMLElement>('.details:popover-open'), root.querySelector('.anchor')];
    if (panel && anchor) placeBeside(panel, anchor);
  };
  const follow = (): void => {
    listeners?.abort();
    listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('scroll', place, { signal, capture: true, passive: true });
    window.addEventListener('resize', place, { signal });
    place();
  };
  const onToggle = (event: Event): void => {
    const panel = event.target as HTMLElement;
    if (!panel.matches('.details')) return;
    // It was hidden with its event when it closed, and gets the focus before it gets its place.
    panel.style.removeProperty('visibility');
    // It has a size only when it is shown, and gets its place before it is painted.
    if ((event as ToggleEvent).newState === 'open') queueMicrotask(follow);
    else listeners?.abort();
  };
  root.addEventListener('beforetoggle', onToggle, true);
  host.addController({ hostUpdated: place, hostDisconnected: () => listeners?.abort() });
  if (root.querySelector('.details:popover-open')) follow();
}

function placeBeside(panel: HTMLElement, anchor: Element): void {
  const { style } = panel;
  style.setProperty('position-area', 'none');
  style.setProperty('position-try', 'none');
  style.setProperty('position-visibility', 'always');
  style.setProperty('margin', '0');
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const place = anchor.getBoundingClientRect();
  // If the event has been scrolled out of view, so is its panel.
  const isInView = place.bottom > 0 && place.top < window.height && place.right > 0 && place.left < window.width;
  style.setProperty('visibility', isInView ? 'visible' : 'hidden');
  style.removeProperty('max-height');
  const { left, top, height } = placePanel(place, panel.getBoundingClientRect(), window);
  const zoom = zoomOf(panel);
  for (const [name, px] of Object.entries({ 'max-height': height, left, top }))
    style.setProperty(name, `${String(px / zoom)}px`);
}
