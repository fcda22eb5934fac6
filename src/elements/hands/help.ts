import { isShortcut } from '../../interact/is-shortcut.js';
import { isTyping } from '../../interact/is-typing.js';
import { element } from './element.js';
import { heard } from './heard.js';
import type { EventFocus } from './event-focus.js';
import type { HandsContext } from './hands-context.js';
import { wordsOf } from './hands-messages.js';
import { keyCap } from './key-cap.js';
import { keyRows } from './key-rows.js';
import { searchField } from './search-key.js';

/** A panel that lists all keys. It opens with `?`, or with a button that is there while the focus is in the timeline. */
export class Help {
  readonly #context: HandsContext;
  readonly #focus: EventFocus;
  readonly #button = element('button', { type: 'button', className: 'help', ariaHasPopup: 'dialog' }, '?');
  readonly #panel = element('div', { className: 'keys', popover: 'auto', tabIndex: -1, role: 'dialog' });
  /** The element that had the focus before. */
  #opener: Element | null = null;

  constructor(context: HandsContext, focus: EventFocus) {
    this.#context = context;
    this.#focus = focus;
    const { host } = context;
    // Beside the scrolled content, not in it.
    host.renderRoot.querySelector('.figure')!.append(this.#button, this.#panel);
    this.#name();
    host.addController({ hostUpdated: () => this.#name() });
    this.#button.addEventListener('click', () => this.#open());
    host.addEventListener('keydown', (event) => {
      if (event.key !== '?' || isTyping(event) || event.defaultPrevented || isShortcut(event)) return;
      event.preventDefault();
      this.#open();
    });
    this.#panel.addEventListener('keydown', (event) => {
      // Otherwise Escape would also clear the selection.
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      this.#close();
    });
  }

  /** Called in each frame, so it writes only if the text has changed. */
  #name(): void {
    const { keys } = wordsOf(this.#context);
    if (keys === this.#button.title) return;
    this.#button.title = keys;
    this.#button.ariaLabel = keys;
    this.#panel.ariaLabel = keys;
  }

  #open(): void {
    if (this.#panel.matches(':popover-open')) return;
    const { host, timeline } = this.#context;
    const words = wordsOf(this.#context);
    const close = element('button', { type: 'button', className: 'close-keys' }, words.close);
    close.addEventListener('click', () => this.#close());
    this.#opener = (host.renderRoot as ShadowRoot).activeElement;
    // Columns have keys of their own; the titles beside them have those of any event.
    const isAtEvent = this.#opener !== null && this.#focus.idsOf(this.#opener).length > 0;
    const isCounted = timeline.scene.densities !== undefined && !isAtEvent;
    const items = keyRows(timeline.scene, searchField(host) !== undefined, isCounted).flatMap(([keys, name]) => [
      element(
        'dt',
        {},
        ...keys.flatMap((key, i) => [...(i === 0 ? [] : [heard(', ')]), keyCap(key, words)]),
        heard(': '),
      ),
      element('dd', {}, words[name]),
    ]);
    this.#panel.replaceChildren(element('dl', {}, ...items), close);
    this.#panel.showPopover();
    this.#panel.focus();
  }

  #close(): void {
    this.#panel.hidePopover();
    if (this.#opener?.isConnected) (this.#opener as HTMLElement).focus({ preventScroll: true });
    else this.#focus.comeBack();
  }
}
