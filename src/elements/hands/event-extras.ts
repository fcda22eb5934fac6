import type { TimelineEvent } from '../../model/document.js';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { scrollerOf, scrollWithin } from '../scroll-within.js';
import { element } from './element.js';
import type { HandsContext } from './hands-context.js';
import { wordsOf } from './hands-messages.js';
import { paintMedia } from './paint-media.js';
import { paintRelated } from './paint-related.js';
import { reveal } from './reveal.js';

/** The parts of details that are more than text: pictures and sounds, related events, and buttons to the previous and next event. */
export class EventExtras {
  readonly #context: HandsContext;
  readonly #panel: HTMLElement;
  readonly #steps: readonly HTMLButtonElement[];
  readonly #nav: HTMLElement;
  #added: readonly HTMLElement[] = [];
  /** What was last painted, and for which event. */
  #painted: readonly unknown[] = [];

  /** @param panel the element with the text of the details */
  constructor(context: HandsContext, panel: HTMLElement) {
    this.#context = context;
    this.#panel = panel;
    this.#steps = ([-1, 1] as const).map((by) => {
      const button = element('button', { type: 'button', className: 'step' });
      button.addEventListener('click', () => void this.#step(by, button));
      return button;
    });
    this.#nav = element('div', { className: 'steps' }, ...this.#steps);
  }

  /** Shows the parts of the selected event. */
  update(): void {
    const { timeline, host } = this.#context;
    const event = timeline.get(host.selected)?.event;
    // Not compared: the event and the messages as objects, which may be new each time. Painting again would restart a film.
    const { locale, options } = timeline;
    const content = event ? [event.id, ...contentOf(event), locale, options.messages] : [];
    const isSame = content.length === this.#painted.length && content.every((own, i) => own === this.#painted[i]);
    if (!isSame || (event && !this.#panel.contains(this.#nav))) {
      this.#painted = content;
      for (const own of this.#added) own.remove();
      this.#added = event ? this.#paint(this.#panel, event) : [];
    }
    if (event) this.#nameSteps(event.id!);
  }

  #paint(panel: HTMLElement, event: TimelineEvent): readonly HTMLElement[] {
    const { timeline, host } = this.#context;
    const words = wordsOf(this.#context);
    const isOwn =
      (panel.querySelector('slot')?.assignedElements().length ?? 0) > 0 || panel.querySelector('.own') !== null;
    const media = isOwn
      ? undefined
      : paintMedia(asList(event.media), {
          words,
          isAsked: this.#context.commands.chosen() === event.id,
          // The panel then has another size, and perhaps needs another place.
          resized: () => {
            if (host.isConnected) host.requestUpdate();
          },
        });
    const find = (other: string) => timeline.get(other)?.event;
    const related = isOwn
      ? undefined
      : paintRelated(asList(event.relations), find, (other) => void this.#open(other), words);
    if (media) panel.querySelector('.details-title')?.after(media);
    const last = [...(related ? [related] : []), this.#nav];
    panel.append(...last);
    return media ? [media, ...last] : last;
  }

  /** The previous and the next event in time. */
  #nameSteps(id: string): void {
    const { timeline } = this.#context;
    const words = wordsOf(this.#context);
    this.#nav.hidden = timeline.length < 2;
    for (const [i, button] of this.#steps.entries()) {
      const next = timeline.beside(id, i === 0 ? -1 : 1);
      button.textContent = i === 0 ? words.previous : words.next;
      button.title = next ? shorten(next.event.title, LONGEST_TITLE) : '';
      // Not `disabled`, which would lose the focus.
      button.ariaDisabled = String(!next);
    }
  }

  async #step(by: 1 | -1, button: HTMLElement): Promise<void> {
    const { timeline, host } = this.#context;
    const next = host.selected === null ? undefined : timeline.beside(host.selected, by);
    if (!next) return;
    await this.#open(next.id);
    button.focus({ preventScroll: true });
  }

  async #open(id: string): Promise<void> {
    const { host, commands, timeline } = this.#context;
    if (!timeline.get(id)) return;
    commands.choose(id);
    // The page may have prevented the selection.
    if (commands.chosen() !== id) return;
    reveal(this.#context, id);
    await host.updateComplete;
    const label = host.renderRoot.querySelector(`[data-event-id="${CSS.escape(id)}"]`);
    // Details elsewhere in the page keep the focus where it is.
    if (host.detailsPlaces.size === 0) label?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else if (label) scrollWithin(scrollerOf(label) ?? label, label);
  }
}

/** The fields of an event that are painted. */
const contentOf = ({ media, relations }: TimelineEvent): readonly unknown[] => [media, relations];

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
