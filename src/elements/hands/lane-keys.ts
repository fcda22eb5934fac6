import type { ReactiveControllerHost } from 'lit';

/** Arrow keys between the names of lanes, which are one stop of the Tab key; sideways they fold and unfold. */
export function laneKeys(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }): void {
  const names = (): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>('.lane-name')];
  let current: string | undefined;
  const share = (): void => {
    const all = names();
    const own = all.find(({ dataset }) => dataset['lane'] === current) ?? all[0];
    for (const name of all) name.tabIndex = name === own ? 0 : -1;
  };
  const goTo = (name: HTMLElement): void => {
    current = name.dataset['lane'];
    share();
    name.focus();
  };
  host.addController({ hostUpdated: share });
  share();
  (host.renderRoot as unknown as HTMLElement).addEventListener('focusin', (event) => {
    const name = event.target as HTMLElement;
    if (name.matches('.lane-name')) goTo(name);
  });
  host.addEventListener('keydown', (event) => {
    const name = event.composedPath()[0] as HTMLElement;
    if (!(name instanceof HTMLElement) || !name.matches('.lane-name')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = names();
    const at = all.indexOf(name);
    const [fold, unfold] =
      getComputedStyle(name).direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const isOpen = name.ariaExpanded === 'true';
    if (next !== undefined) {
      const to = all[next];
      if (to) goTo(to);
    } else if (event.key !== fold && event.key !== unfold) return;
    else if (isOpen === (event.key === fold)) name.click();
    event.preventDefault();
  });
}
