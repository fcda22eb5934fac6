import type { LitElement } from 'lit';

/** Folds and unfolds lanes by their names: by a click, Enter or Space. The arrow keys come with `hands.ts`. */
export function foldLanes(host: LitElement, fold: (id: string, isCollapsed: boolean) => void): void {
  host.addEventListener('click', (event) => {
    const name = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.lane-name'));
    if (name) fold(name.dataset['lane']!, name.ariaExpanded === 'true');
  });
}
