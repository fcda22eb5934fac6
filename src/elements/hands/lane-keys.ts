import type { LitElement } from 'lit';
import { isShortcut } from '../../interact/is-shortcut.js';
import { shareTab } from '../share-tab.js';

/** Lets arrow keys go between the names of lanes, which are one stop of the Tab key; sideways arrows fold and unfold a lane. */
export function laneKeys(host: LitElement): void {
  const names = (): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>('.lane-name')];
  // The hands may have been loaded because the focus came.
  let current = (host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('.lane-name')?.dataset['lane'];
  const share = (): void => {
    const all = names();
    const own = all.find(({ dataset }) => dataset['lane'] === current) ?? all[0];
    shareTab(all, own);
  };
  host.addController({ hostUpdated: share });
  share();
  host.renderRoot.addEventListener('focusin', ({ target }) => {
    const name = target as HTMLElement;
    if (!name.matches('.lane-name')) return;
    current = name.dataset['lane'];
    share();
  });
  host.addEventListener('keydown', (event) => {
    const name = event.composedPath()[0] as HTMLElement;
    if (!(name instanceof HTMLElement) || !name.matches('.lane-name')) return;
    if (isShortcut(event)) return;
    const all = names();
    const at = all.indexOf(name);
    const [fold, unfold] =
      getComputedStyle(name).direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const isOpen = name.ariaExpanded === 'true';
    if (next !== undefined) all[next]?.focus({ focusVisible: true });
    else if (event.key !== fold && event.key !== unfold) return;
    else if (isOpen === (event.key === fold)) name.click();
    event.preventDefault();
  });
}
