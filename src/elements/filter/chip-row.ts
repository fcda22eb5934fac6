import { button, make } from '../companion/make.js';
import { Roving } from '../companion/roving.js';
import { setText } from '../companion/set-text.js';
import { fitRows } from './fit-rows.js';
import { paintChips, type Chips } from './paint-chips.js';

/** The texts of the row besides the names of its chips. */
interface Words {
  more(count: number): string;
  readonly fewer: string;
}

/** The greatest number of rows. More would be higher than the picture in a narrow page. */
const ROWS = 3;

/** The chips of lanes or of tags: the first of them in a few rows, and a button that shows the others. */
export class ChipRow {
  readonly element = make('div', { class: 'chips', role: 'group' });
  readonly #more = button({ class: 'more', part: 'more' });
  readonly #roving: Roving;
  #words: Words | undefined;
  #isOpen = false;
  #widthPx = 0;
  /** Everything on which the last folding depended. */
  #folded = '';

  constructor(isRightToLeft: () => boolean) {
    this.#more.addEventListener('click', () => this.#turn());
    this.element.hidden = true;
    this.element.append(this.#more);
    this.#roving = new Roving(this.element, () => this.stops, isRightToLeft);
  }

  /** The visible buttons. */
  get stops(): readonly HTMLElement[] {
    return [...this.#chips, this.#more].filter(({ hidden }) => !hidden);
  }

  get #chips(): readonly HTMLElement[] {
    return [...this.element.children].slice(0, -1) as HTMLElement[];
  }

  paint(chips: Chips, words: Words): void {
    paintChips(this.element, this.#more, chips);
    this.#words = words;
    if (this.#widthPx === 0) this.resize();
    else this.#fold();
  }

  /** Call this when the width may have changed. */
  resize(): void {
    this.#widthPx = widthOf(this.element.parentElement!);
    this.#fold();
  }

  /** Hides the chips that do not fit into the rows. */
  #fold(): void {
    const widthPx = this.#widthPx;
    const chips = this.#chips;
    const words = this.#words;
    if (widthPx === 0 || !words) return;
    const said = chips.map(({ textContent, ariaPressed }) => [textContent, ariaPressed]);
    const state = JSON.stringify([widthPx, this.#isOpen, words.more(0), words.fewer, said]);
    // Measured only after a change: dragging a timeline paints its filter, too.
    if (state === this.#folded) return;
    this.#folded = state;
    for (const own of [...chips, this.#more]) own.hidden = false;
    setText(this.#more, words.more(chips.length));
    const fitting = fitRows({
      widths: chips.map(widthOf),
      more: widthOf(this.#more),
      width: widthPx,
      gap: parseFloat(getComputedStyle(this.element).columnGap),
      rows: ROWS,
    });
    this.#more.hidden = fitting === chips.length;
    this.#more.ariaExpanded = String(this.#isOpen);
    // Chosen chips are always visible, and so is the one with the focus.
    const focused = (this.element.getRootNode() as ShadowRoot).activeElement;
    chips.forEach((chip, i) => {
      chip.hidden = !this.#isOpen && i >= fitting && chip.ariaPressed !== 'true' && chip !== focused;
    });
    setText(this.#more, this.#isOpen ? words.fewer : words.more(chips.filter(({ hidden }) => hidden).length));
    this.#roving.update();
  }

  #turn(): void {
    const first = this.#chips.find(({ hidden }) => hidden);
    this.#isOpen = !this.#isOpen;
    this.#fold();
    // The button now follows the chips that it showed: the focus goes to the first of these.
    first?.focus();
  }
}

const widthOf = (element: HTMLElement): number => element.getBoundingClientRect().width;
