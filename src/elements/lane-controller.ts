import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Folds lanes by their names: with a click, Enter or Space, and the arrow keys, which also go from one to the next. */
export class LaneController implements ReactiveController {
  readonly #host: Host;
  readonly #fold: (id: string, isCollapsed: boolean) => void;

  constructor(host: Host, fold: (id: string, isCollapsed: boolean) => void) {
    this.#host = host;
    this.#fold = fold;
    host.addController(this);
    host.addEventListener('click', (event) => {
      const name = nameIn(event);
      if (name) this.#toggle(name, isOpen(name));
    });
    host.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** One name is a stop of the Tab key: that of the lane that was folded or visited last, else the first. */
  hostUpdated(): void {
    const names = this.#names;
    if (!names.some(({ tabIndex }) => tabIndex === 0) && names[0]) names[0].tabIndex = 0;
  }

  get #names(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.lane-name')];
  }

  #onKey(event: KeyboardEvent): void {
    const name = nameIn(event);
    if (!name || event.ctrlKey || event.metaKey || event.altKey) return;
    const names = this.#names;
    const at = names.indexOf(name);
    const [fold, unfold] =
      getComputedStyle(name).direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (next !== undefined) {
      const to = names[next];
      if (to) this.#goTo(to);
    } else if (event.key === fold || event.key === unfold) this.#toggle(name, event.key === fold);
    else return;
    event.preventDefault();
  }

  #goTo(name: HTMLElement): void {
    for (const other of this.#names) other.tabIndex = other === name ? 0 : -1;
    name.focus();
  }

  #toggle(name: HTMLElement, isCollapsed: boolean): void {
    for (const other of this.#names) other.tabIndex = other === name ? 0 : -1;
    if (isOpen(name) === isCollapsed) this.#fold(name.dataset['lane']!, isCollapsed);
  }
}

const nameIn = (event: Event): HTMLElement | null | undefined =>
  event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.lane-name'));

const isOpen = (name: HTMLElement): boolean => name.ariaExpanded === 'true';
