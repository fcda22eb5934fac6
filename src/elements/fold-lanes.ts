import type { LitElement } from 'lit';

/** Folds and unfolds lanes when their names are clicked, also with Enter or Space. Arrow keys come with `hands.ts`. */
export function foldLanes(host: LitElement, fold: (id: string, isCollapsed: boolean) => void): void {
  host.addEventListener('click', (event) => {
    const name = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.lane-name'));
    if (name) fold(name.dataset['lane']!, name.ariaExpanded === 'true');
  });
}
