import type { ReactiveController } from 'lit';
import { LONGEST_TITLE, shorten } from '../../model/shorten.js';
import { bringIntoFrame } from './bring-into-frame.js';
import { detailsStart } from '../details-start.js';
import type { EventFocus } from './event-focus.js';
import type { HandsContext } from './hands-context.js';
import { listenToPressesOutside } from './press-outside.js';

/**
 * Shows the panel of details beside the selected event, and closes it with Escape, with a press outside, or with its
 * button. It is not modal. The focus goes into it when the reader opened it, and to its event when it closes.
 */
export class DetailsPanel implements ReactiveController {
  readonly #context: HandsContext;
  readonly #focus: EventFocus;
  #listeners: AbortController | undefined;
  #shown: string | null = null;
  /** The event to which the picture was scrolled last. */
  #brought: string | null = null;
  /** The element that had the focus before the panel took it. */
  #opener: HTMLElement | null = null;
  /** Whether the focus was in the panel before the picture changed, which may have removed the focused element. */
  #hadFocus = false;

  constructor(context: HandsContext, focus: EventFocus) {
    this.#context = context;
    this.#focus = focus;
    context.host.addController(this);
  }

  /** A popover closes when it leaves the page; the selection stays, so it is opened again. */
  hostConnected(): void {
    this.#brought = null;
    this.#context.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#listeners = undefined;
    this.#shown = null;
  }

  hostUpdate(): void {
    const { host, timeline } = this.#context;
    const panel = this.#panel;
    // Also in slotted content of the page, which is not in our shadow root.
    this.#hadFocus = panel?.matches(':focus-within') === true;
    // What is painted in it is about to be removed. The focus must not be lost with it: it goes to the event, but only when the panel closes.
    if (this.#hadFocus && !timeline.get(host.selected)) panel!.focus({ preventScroll: true });
  }

  /** Shows the selected event in panel and picture. With `byReader` the focus moves, and nothing moves under the pointer. */
  sync(chosen: string | null, byReader: boolean): void {
    // Without an anchor there is no place for it.
    const id = this.#context.timeline.view ? chosen : null;
    if (id !== null && id !== this.#brought && !byReader) bringIntoFrame(this.#context.host.renderRoot);
    this.#brought = id;
    const panel = this.#panel;
    // Since then the timeline may have left the page, or the details may have got another place.
    if (!panel?.isConnected) {
      this.hostDisconnected();
      return;
    }
    const before = this.#shown;
    this.#shown = id;
    if (id === null) {
      if (panel.matches(':popover-open')) panel.hidePopover();
      this.hostDisconnected();
      if (before !== null && this.#hadFocus) this.#giveBack(before);
      return;
    }
    const { title, dir } = this.#context.timeline.get(id)!.event;
    // It has the focus when it closes, and what had it is removed.
    Object.assign(panel, {
      role: 'dialog',
      ariaLabel: shorten(title, LONGEST_TITLE),
      dir: dir ?? 'auto',
      tabIndex: -1,
    });
    if (!panel.matches(':popover-open')) panel.showPopover();
    this.#listen();
    if (!byReader) return;
    if (!this.#hadFocus)
      this.#opener = (this.#context.host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    detailsStart(panel).focus({ preventScroll: true });
  }

  /** One of very many events is opened from its lane, which gets the focus back. */
  #giveBack(id: string): void {
    const isLane = this.#context.timeline.scene.densities && this.#opener?.isConnected;
    if (isLane) this.#opener!.focus({ preventScroll: true });
    else this.#focus.comeBackTo(id);
  }

  get #panel(): HTMLElement | null {
    return this.#context.host.renderRoot.querySelector<HTMLElement>('.details');
  }

  #listen(): void {
    if (this.#listeners) return;
    this.#listeners = new AbortController();
    const { host, commands } = this.#context;
    listenToPressesOutside(host, () => commands.choose(null), this.#listeners.signal);
  }
}
