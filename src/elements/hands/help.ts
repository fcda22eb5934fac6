import type { Scene } from '../../layout/scene.js';
import { wordsOf, type HandsContext } from './hands-context.js';
import type { HandsMessages } from './hands-messages.js';

type Row = readonly [keys: readonly string[], name: TextName];

/** Those that are plain text. */
type TextName = {
  [Name in keyof HandsMessages]: HandsMessages[Name] extends string ? Name : never;
}[keyof HandsMessages];

/** What keys do with a picture. */
function rowsOf({ orientation, lanes }: Scene): readonly Row[] {
  const isAcross = orientation === 'horizontal';
  const [back, on] = isAcross ? ['left', 'right'] : ['up', 'down'];
  const rows: readonly (Row | false)[] = [
    [[back, on], 'nextEvent'],
    isAcross && lanes.length > 1 && [['up', 'down'], 'nextLane'],
    [['Home', 'End'], 'firstEvent'],
    [['Page up', 'Page down'], 'nextBurst'],
    [['Enter'], 'open'],
    [['Esc'], 'leave'],
    [['+', '−'], 'zoom'],
    [['0'], 'showAll'],
    [[`Shift ${back}`, `Shift ${on}`], 'move'],
    [['?'], 'help'],
  ];
  return rows.filter((row) => row !== false);
}

/** A panel with all keys, by `?` or by a button that is there as long as the focus is in the timeline. */
export class Help {
  readonly #context: HandsContext;
  readonly #button = document.createElement('button');
  readonly #panel = document.createElement('div');
  /** What had the focus before. */
  #opener: Element | null = null;

  constructor(context: HandsContext) {
    this.#context = context;
    this.#button.type = 'button';
    this.#button.className = 'help';
    this.#button.textContent = '?';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#panel.className = 'keys';
    this.#panel.popover = 'auto';
    this.#panel.tabIndex = -1;
    this.#panel.setAttribute('role', 'dialog');
    this.#button.addEventListener('click', () => this.#open());
    const { host } = context;
    // Inside the frame, but not in what is scrolled in it.
    host.renderRoot.querySelector('.figure')!.append(this.#button, this.#panel);
    this.#name();
    host.addController({ hostUpdated: () => this.#name() });
    host.addEventListener('keydown', (event) => {
      const target = event.composedPath()[0];
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (event.key !== '?' || isField || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      this.#open();
    });
    this.#panel.addEventListener('keydown', (event) => {
      // The key is used up: what is chosen stays so.
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      this.#close();
    });
  }

  /** Only where it is called otherwise than before: this is asked with each frame. */
  #name(): void {
    const { keys } = wordsOf(this.#context);
    if (keys === this.#button.title) return;
    this.#button.title = keys;
    this.#button.ariaLabel = keys;
    this.#panel.ariaLabel = keys;
  }

  #open(): void {
    const words = wordsOf(this.#context);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close-keys';
    close.textContent = words.close;
    close.addEventListener('click', () => this.#close());
    const list = document.createElement('dl');
    for (const [keys, name] of rowsOf(this.#context.timeline.scene)) {
      const [term, meaning] = [document.createElement('dt'), document.createElement('dd')];
      term.append(...keys.map((key) => capOf(key, words)));
      meaning.textContent = words[name];
      list.append(term, meaning);
    }
    this.#panel.replaceChildren(list, close);
    this.#opener = (this.#context.host.renderRoot as ShadowRoot).activeElement;
    this.#panel.showPopover();
    this.#panel.focus();
  }

  #close(): void {
    this.#panel.hidePopover();
    (this.#opener as HTMLElement | null)?.focus({ preventScroll: true });
  }
}

/** How far an arrow that points up is turned, in degrees. */
const ARROWS = { up: 0, right: 90, down: 180, left: 270 };
const SVG = 'http://www.w3.org/2000/svg';

/** What is written on keys; arrows are drawn, since not every font has them. */
function capOf(key: string, words: HandsMessages): HTMLElement {
  const cap = document.createElement('kbd');
  cap.append(...key.split(' ').map((part) => (isArrow(part) ? arrow(ARROWS[part], words[part]) : part)));
  return cap;
}

const isArrow = (part: string): part is keyof typeof ARROWS => part in ARROWS;

function arrow(turn: number, name: string): Element {
  const [svg, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')];
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  path.setAttribute('d', 'M8 14V2.5M3.5 7L8 2.5L12.5 7');
  path.setAttribute('transform', `rotate(${String(turn)} 8 8)`);
  svg.append(path);
  return svg;
}
