import { isShortcut } from '../../interact/is-shortcut.js';
import { columnAt } from '../../layout/many/columns-along.js';
import { nextColumn, targetOf, type DensityTarget } from '../../layout/many/density-target.js';
import type { DensityBand, Scene, SceneText } from '../../layout/scene.js';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { px } from '../../render/px.js';
import { putAt } from '../../render/put-at.js';
import { shareTab } from '../share-tab.js';
import type { Found } from './density-words.js';

interface Asked {
  /** The name of a lane without a title. */
  readonly name: () => string;
  /** The events at a target, in words. */
  readonly find: (target: DensityTarget) => Found | undefined;
  /** The keys have moved to a target; `undefined`: no longer at any. */
  readonly point: (target: DensityTarget | undefined) => void;
  /** The target was chosen. */
  readonly open: (target: DensityTarget) => void;
  /** The range between two targets was marked with the keys. */
  readonly brush: (from: DensityTarget, to: DensityTarget) => void;
  /** The keys go on beyond the last column (1) or the first (−1): the view moves there. Returns whether there is more. */
  readonly pan: (direction: 1 | -1) => boolean;
  /** Removes the brush; returns whether there was one. */
  readonly unmark: () => boolean;
}

/** The distance of Page Up and Page Down, as a share of the view. */
const PAGE = 0.1;
/** The lanes without the focus name their columns when the picture has been still for this long, in ms: readers can come to them without giving them the focus. */
const PAUSE = 500;

/**
 * The lanes of very many events as sliders, which are one stop of the Tab key: arrow keys move along a lane, from one column with events to the next,
 * and from lane to lane.
 */
export class DensityLanes {
  readonly element = document.createElement('div');
  readonly #asked: Asked;
  #bands: readonly DensityBand[] = [];
  /** The names that the elements have. Reading them from the page would cost more. */
  readonly #names: string[] = [];
  #isRightToLeft = false;
  /** The time at which the keys are, in ms since 1970, and the column at which they began to mark a range. */
  #at: number | undefined;
  #from: DensityTarget | undefined;
  #focused = -1;
  /** Whether a column was just opened with a key. */
  #isSeeking = false;
  /** The lane that last had the focus, to which Tab leads. */
  #last = 0;
  /** Where the keys go on as soon as the view has moved. */
  #onward: 1 | -1 | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.element.className = 'density-lanes';
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('focusin', (event) => this.#onFocus(event));
    this.element.addEventListener('focusout', () => this.#onBlur());
  }

  /** Updates the lanes to a picture. */
  sync({ densities = [] }: Scene, isRightToLeft: boolean): void {
    this.#isRightToLeft = isRightToLeft;
    const before = this.#bands;
    this.#bands = densities;
    const { children } = this.element;
    while (children.length > densities.length) this.element.lastElementChild!.remove();
    this.#names.length = children.length;
    while (children.length < densities.length) this.element.append(createLane());
    densities.forEach((band, i) => {
      const lane = children[i] as HTMLElement;
      if (!isInPlace(before[i], band)) putAt(lane, band);
      const name = band.title || this.#asked.name();
      if (name !== this.#names[i]) lane.ariaLabel = this.#names[i] = name;
      if (!hasSameNotes(before[i], band)) writeNotes(lane, band);
    });
    this.#shareTab();
    if (this.#isSeeking) this.#seek();
    if (this.#onward) this.#goOn(this.#onward);
    if (this.#focused >= 0) this.#say(this.#focused);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => densities.forEach((_, own) => void this.#name(own)), PAUSE);
  }

  /** After opening a column of many events, the keys continue at the fullest column of the new view. */
  #seek(): void {
    const band = this.#bands[this.#focused];
    this.#isSeeking = false;
    if (!band) return;
    const fullest = band.present.reduce((best, own, i) => (own > band.present[best]! ? i : best), 0);
    this.#at = middleOf(band, fullest);
  }

  /** After the view has moved on, the keys go to the next column there; without one, they go on from the edge. */
  #goOn(by: 1 | -1): void {
    const band = this.#bands[this.#focused];
    this.#onward = undefined;
    if (!band || this.#at === undefined) return;
    const next = nextColumn(band, columnAt(band.edges, this.#at) + by, by);
    if (next !== undefined) this.#at = middleOf(band, next);
  }

  /** Focuses the lane that last had the focus, or the first. */
  focus(): void {
    this.#stop?.focus({ preventScroll: true });
  }

  get #lanes(): readonly HTMLElement[] {
    return [...this.element.children] as HTMLElement[];
  }

  get #stop(): HTMLElement | undefined {
    return this.#lanes[this.#last] ?? this.#lanes[0];
  }

  #shareTab(): void {
    shareTab(this.#lanes, this.#stop);
  }

  #onFocus({ target }: FocusEvent): void {
    this.#focused = [...this.element.children].indexOf(target as Element);
    this.#last = this.#focused;
    this.#shareTab();
    this.#say(this.#focused);
  }

  #onBlur(): void {
    this.#focused = -1;
    this.#asked.point(undefined);
  }

  /** The column at which the keys are, or the next one with events. */
  #column(band: DensityBand): number | undefined {
    const at = this.#at === undefined ? 0 : columnAt(band.edges, this.#at);
    return nextColumn(band, at, 1) ?? nextColumn(band, at, -1);
  }

  #say(i: number): void {
    const target = this.#name(i);
    this.#asked.point(target);
  }

  /** Names the column at which the keys are in a lane, and returns it. */
  #name(i: number): DensityTarget | undefined {
    const band = this.#bands[i];
    const lane = this.element.children[i];
    const column = band && this.#column(band);
    if (!band || !lane) return undefined;
    const target = column === undefined ? undefined : targetOf(band, column);
    const found = target && this.#asked.find(target);
    lane.setAttribute('aria-valuemax', String(band.present.length - 1));
    lane.setAttribute('aria-valuenow', String(column ?? 0));
    const short = (title: string): string => shorten(title, LONGEST_TITLE);
    const titles = found?.titles.map(short).join('; ') ?? '';
    lane.setAttribute('aria-valuetext', found ? `${short(found.what)}, ${found.when}${titles && `: ${titles}`}` : '0');
    return target;
  }

  #onKey(event: KeyboardEvent): void {
    const i = this.#focused;
    const band = this.#bands[i];
    if (!band || isShortcut(event)) return;
    if (event.key === 'Escape' && this.#asked.unmark()) {
      event.stopPropagation();
      this.#from = undefined;
      return;
    }
    const lane = event.shiftKey ? undefined : { ArrowUp: i - 1, ArrowDown: i + 1 }[event.key];
    if (lane !== undefined) {
      event.preventDefault();
      this.#from = undefined;
      this.#lanes[lane]?.focus({ focusVisible: true });
      return;
    }
    const step = this.#stepOf(event.key);
    const column = this.#column(band);
    const to = column === undefined ? undefined : this.#next(band, column, event.key);
    if (step && !event.shiftKey && to === undefined) {
      event.preventDefault();
      this.#at ??= middleOf(band, column ?? 0);
      this.#from = undefined;
      if (this.#asked.pan(step)) this.#onward = step;
      return;
    }
    if (column === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#isSeeking = true;
      this.#asked.open(targetOf(band, column));
      return;
    }
    if (to === undefined) return;
    event.preventDefault();
    if (event.shiftKey) this.#from ??= targetOf(band, column);
    else this.#from = undefined;
    this.#at = middleOf(band, to);
    if (this.#from) this.#asked.brush(this.#from, targetOf(band, to));
    this.#say(i);
  }

  /** The direction of an arrow key in time. */
  #stepOf(key: string): 1 | -1 | undefined {
    const [back, on] = this.#isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    return key === on ? 1 : key === back ? -1 : undefined;
  }

  #next(band: DensityBand, column: number, key: string): number | undefined {
    const step = this.#stepOf(key);
    const last = band.present.length - 1;
    const page = Math.max(1, Math.round(last * PAGE));
    if (step) return nextColumn(band, column + step, step);
    if (key === 'PageUp') return nextColumn(band, Math.min(last, column + page), 1) ?? nextColumn(band, last, -1);
    if (key === 'PageDown') return nextColumn(band, Math.max(0, column - page), -1) ?? nextColumn(band, 0, 1);
    if (key === 'Home') return nextColumn(band, 0, 1);
    if (key === 'End') return nextColumn(band, last, -1);
    return undefined;
  }
}

const middleOf = ({ edges }: DensityBand, column: number): number => (edges[column]! + edges[column + 1]!) / 2;

const isInPlace = (a: DensityBand | undefined, b: DensityBand): boolean =>
  a?.lane === b.lane &&
  a.title === b.title &&
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height;

function createLane(): HTMLElement {
  const lane = document.createElement('div');
  lane.className = 'density-lane';
  lane.setAttribute('part', 'density');
  lane.setAttribute('role', 'slider');
  lane.tabIndex = -1;
  lane.setAttribute('aria-valuemin', '0');
  lane.setAttribute('aria-valuemax', '0');
  lane.setAttribute('aria-valuenow', '0');
  return lane;
}

const hasSameNotes = (a: DensityBand | undefined, b: DensityBand): boolean =>
  a?.notes.length === b.notes.length && b.notes.every((own, i) => isSameNote(own, a.notes[i]!));

const isSameNote = (a: SceneText, b: SceneText): boolean => a.lines[0] === b.lines[0] && a.x === b.x && a.y === b.y;

function writeNotes(lane: HTMLElement, { x, y, notes }: DensityBand): void {
  lane.replaceChildren(
    ...notes.map((note) => {
      const made = document.createElement('span');
      made.className = 'tick note';
      made.setAttribute('aria-hidden', 'true');
      made.textContent = note.lines[0]!;
      made.style.setProperty('transform', `translate(${px(note.x - x)}, ${px(note.y - y)})`);
      return made;
    }),
  );
}
