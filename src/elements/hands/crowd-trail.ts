import type { View } from '../../scale/view.js';
import type { EventFocus } from './event-focus.js';
import type { HandsContext } from './hands-context.js';

/** The way into crowds and back: opening a crowd with a key moves the focus to its first event, and Escape goes back. */
export class CrowdTrail {
  readonly #context: HandsContext;
  readonly #focus: EventFocus;
  /** The views from which crowds were entered, and their first events. */
  readonly #entered: { readonly view: View | null; readonly id: string }[] = [];
  /** The crowd that is being opened, and the view before. */
  #opened: { readonly view: View | null; readonly id: string; readonly isByKey: boolean } | undefined;

  constructor(context: HandsContext, focus: EventFocus) {
    this.#context = context;
    this.#focus = focus;
    const { host } = context;
    host.renderRoot.addEventListener('click', (event) => this.#onClick(event as MouseEvent), true);
    // After the element has handled the key.
    host.addEventListener('click', () => this.#onOpened());
    let { data } = context.timeline.options;
    host.addController({
      hostUpdated: () => {
        const { magnified, options } = context.timeline;
        if (!magnified || options.data !== data) this.#entered.length = 0;
        ({ data } = options);
      },
    });
  }

  /** Whether there is a crowd to go back to. */
  get isWithin(): boolean {
    return this.#entered.length > 0;
  }

  /** Goes back to the view in which the crowd was one. */
  leave(): void {
    const { commands, timeline } = this.#context;
    const last = this.#entered.pop();
    if (!last) return;
    const { view, id } = last;
    if (commands.move(() => (view ? timeline.set({ view }) : timeline.fit()))) this.#focus.goSoon(id);
  }

  #onClick({ target, detail }: MouseEvent): void {
    const crowd = (target as Element).closest('button.crowd');
    const [id] = crowd ? this.#focus.idsOf(crowd) : [];
    this.#opened = id === undefined ? undefined : { id, view: this.#context.timeline.magnified, isByKey: detail === 0 };
  }

  #onOpened(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    if (!opened || opened.view === this.#context.timeline.magnified) return;
    // A crowd that was opened with the mouse is left with the mouse.
    if (opened.isByKey) this.#entered.push(opened);
    else this.#entered.length = 0;
    this.#focus.goSoon(opened.id);
  }
}
