import type { LegendItem } from '../layout/legend-item.js';
import { inkVar } from '../render/tokens.js';
import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { HostWatch } from './companion/host-watch.js';
import { make } from './companion/make.js';
import { reclaim } from './companion/reclaim.js';
import { isLegendHost } from './legend/legend-host.js';
import { legendStyles } from './legend/legend.styles.js';
import { markedStyles } from './legend/marked.styles.js';
import { showMark } from './legend/show-mark.js';

/**
 * The legend of a timeline: what its colours and marks stand for. Within a timeline it replaces the timeline’s own legend; with `for` it can
 * stand elsewhere in the page. If colours stand for lanes, whose names are in the picture, it is empty.
 *
 * @tagname timeline-legend
 * @summary What colours and marks stand for, anywhere in the page.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in.
 *
 * @csspart item - A colour or a mark, and what it stands for.
 * @csspart swatch - The colour, or the mark.
 */
export class TimelineLegend extends Companion {
  static readonly observedAttributes = ['for'];

  static define(tag = 'timeline-legend'): void {
    define(tag, this);
  }

  #list: HTMLUListElement | undefined;
  readonly #watch = new HostWatch(this, isLegendHost, {
    slot: 'legend',
    updated: () => this.#paint(),
  });

  connectedCallback(): void {
    reclaim(this, ['htmlFor']);
    this.#list ??= this.#build();
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
  }

  attributeChangedCallback(): void {
    this.#watch.find();
  }

  #build(): HTMLUListElement {
    // Safari does not treat a list without bullets as a list.
    const list = make('ul', { class: 'legend', role: 'list' });
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [legendStyles(), markedStyles(), companionStyles()];
    root.append(list);
    return list;
  }

  #paint(): void {
    const { host } = this.#watch;
    if (!this.#list) return;
    const { legend = [], messages } = host?.timeline ?? {};
    this.#list.hidden = legend.length === 0;
    this.#list.ariaLabel = messages?.legend ?? null;
    this.#list.replaceChildren(...legend.map((item) => paintItem(item, messages?.others ?? '')));
  }
}

function paintItem({ title, color, mark }: LegendItem, others: string): HTMLElement {
  const swatch = make('i', { class: 'swatch', part: 'swatch' });
  swatch.style.setProperty('--ink', inkVar(color));
  showMark(swatch, mark);
  return make('li', { part: 'item' }, swatch, make('bdi', {}, title ?? others));
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-legend': TimelineLegend;
  }
}
