import { define } from './base.js';
import { Companion } from './companion.js';
import { companionStyles } from './companion/companion.styles.js';
import { deselectOnEscape } from './companion/deselect-on-escape.js';
import { HostWatch } from './companion/host-watch.js';
import { reclaim } from './companion/reclaim.js';
import { tellNear } from './companion/tell-near.js';
import { tellSelect } from './companion/tell-select.js';
import { chosenControls } from './companion/chosen-controls.js';
import { CONTROLS } from './toolbar/controls.js';
import { inRuns } from './toolbar/in-runs.js';
import { isListed, toggleList } from './toolbar/list-view.js';
import { paintParts } from './toolbar/paint-parts.js';
import { idleCommands, isInView, stepsFrom, type Command } from './toolbar/reach.js';
import { Roving } from './companion/roving.js';
import { isToolbarHost, type ToolbarHost } from './toolbar/toolbar-host.js';
import { toolbarMessages, type ToolbarMessages } from './toolbar/toolbar-messages.js';
import { createParts, type ToolbarParts } from './toolbar/toolbar-parts.js';
import { toolbarStyles } from './toolbar/toolbar.styles.js';
import type { EventBeside } from './event-timeline.js';

/**
 * A button for everything that otherwise needs a drag, a pinch, a wheel or a key: earlier and later, zoom in and out, the previous and
 * the next event, true scale. Within a timeline it replaces the buttons below the picture. The timeline tells what readers do with
 * `timeline-view` and `timeline-select`. The toolbar is one stop of the Tab key; arrow keys, Home and End go from button to button.
 *
 * @tagname timeline-toolbar
 * @summary A row of buttons to move, zoom and go through a timeline.
 *
 * @attr {string} for - Id of the timeline; default: the one that this element is in.
 * @attr {string} controls - Which buttons it has, in this order, with spaces between: `shown` (the visible time, in words), `pan` (earlier, later), `zoom`
 *   (out, in, all), `step` (the previous event, the next), `scale` (true scale, fitted scale) and `list` (the same events as a table); default: all of them.
 *
 * @slot - Buttons of your own, at the end; arrow keys reach them, too.
 *
 * @csspart button - A button.
 * @csspart group - Buttons that belong together.
 * @csspart shown - The visible time, in words.
 */
export class TimelineToolbar extends Companion {
  static readonly observedAttributes = ['for', 'controls'];

  static define(tag = 'timeline-toolbar'): void {
    define(tag, this);
  }

  #parts: ToolbarParts | undefined;
  #roving: Roving | undefined;
  readonly #watch = new HostWatch(this, isToolbarHost, {
    slot: 'toolbar',
    updated: () => this.#paint(),
  });
  /** Buttons of the author may be disabled or removed. */
  readonly #changes = new MutationObserver(() => this.#roving?.update());
  #messages: Partial<ToolbarMessages> = {};

  /** Which buttons it has, in this order; the empty string stands for all. */
  get controls(): string {
    return this.getAttribute('controls') ?? '';
  }

  set controls(names: string) {
    this.write('controls', names);
  }

  /** Texts that replace some or all of its own. By default it uses those of the timeline, else English ones. */
  get messages(): Partial<ToolbarMessages> {
    return this.#messages;
  }

  set messages(messages: Partial<ToolbarMessages>) {
    this.#messages = messages;
    this.#paint();
  }

  connectedCallback(): void {
    reclaim(this, ['htmlFor', 'controls', 'messages']);
    this.#parts ??= this.#build();
    this.#changes.observe(this, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
    this.#watch.connect();
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
    this.#watch.disconnect();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'for') this.#watch.find();
    else if (this.#parts) this.#arrange(this.#parts);
  }

  #build(): ToolbarParts {
    const parts = createParts((command) => this.#run(command));
    tellNear(this, this.#watch);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [toolbarStyles(), companionStyles()];
    root.append(parts.row);
    this.#arrange(parts);
    parts.row.addEventListener('keydown', (event) => deselectOnEscape(this, event, this.#watch.host));
    parts.slot.addEventListener('slotchange', () => this.#roving?.update());
    this.#roving = new Roving(
      parts.row,
      () => this.#items,
      () => this.matches(':dir(rtl)'),
    );
    return parts;
  }

  #arrange({ row, groups, slot }: ToolbarParts): void {
    const { controls, unknown } = chosenControls(this.getAttribute('controls'), CONTROLS);
    for (const name of unknown)
      console.warn(`<timeline-toolbar> invalid controls: "${name}"; expected some of ${CONTROLS.join(', ')}`);
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    row.replaceChildren(...inRuns(controls, groups, slot));
    // An element that is moved in the page loses the focus.
    focused?.focus();
    this.#roving?.update();
  }

  #paint(): void {
    const { host } = this.#watch;
    if (!this.#parts) return;
    const { row, groups, buttons } = this.#parts;
    row.hidden = !host;
    if (!host) return;
    const { shown, scale, messages } = host.toolbar;
    // If the focused switch is removed, the focus moves to the first button.
    if (!scale && this.shadowRoot?.activeElement === buttons.scale) this.#items[0]?.focus();
    const hadScale = !groups.scale.hidden;
    paintParts(this.#parts, {
      shown,
      scale,
      messages: { ...toolbarMessages, ...messages, ...messages.controls, ...this.#messages },
      count: host.density([-Infinity, Infinity])[0] ?? 0,
      idle: idleCommands(host, stepsFrom(host)),
      isListed: isListed(host),
    });
    if (hadScale !== !!scale) this.#roving?.update();
  }

  #run(command: Command): void {
    const { host } = this.#watch;
    if (!host) return;
    const { view, scale } = host.toolbar;
    const commands: Readonly<Record<Command, () => void>> = {
      earlier: () => view.pan(-PAN),
      later: () => view.pan(PAN),
      zoomOut: () => view.zoom(-1),
      zoomIn: () => view.zoom(1),
      showAll: () => view.fit(),
      previous: () => this.#choose(host, stepsFrom(host).previous),
      next: () => this.#choose(host, stepsFrom(host).next),
      scale: () => scale?.toggle(),
      list: () => void toggleList(host).then(() => this.#paint(), console.error),
    };
    commands[command]();
  }

  /** Brings an event into view and shows its details. The focus stays, so that the next event is one press away. */
  #choose(host: ToolbarHost, chosen: EventBeside | undefined): void {
    if (!chosen || !tellSelect(host, chosen.id, chosen.event)) return;
    host.select(chosen.id);
    if (!isInView(chosen, host)) host.toolbar.view.zoomTo([chosen.id]);
    void host.updateComplete.then(() => {
      if (host.selected === chosen.id)
        labelOf(host, chosen.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  /** The stops of the arrow keys: its own buttons, and the focusable elements of the author. */
  get #items(): readonly HTMLElement[] {
    if (!this.#parts) return [];
    const { row, slot } = this.#parts;
    const own = [...row.querySelectorAll('button')].filter((button) => !button.closest('.group[hidden]'));
    const given = slot.assignedElements({ flatten: true });
    const inner = given.flatMap((element) => [element, ...element.querySelectorAll('*')]);
    return [...own, ...inner.filter(canHaveFocus)];
  }
}

/** A step of the pan, as a share of the view. */
const PAN = 0.5;

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

const canHaveFocus = (element: Element): element is HTMLElement =>
  element.matches(FOCUSABLE) && !element.matches(':disabled') && element.checkVisibility();

const labelOf = (host: ToolbarHost, id: string): Element | null | undefined =>
  host.shadowRoot?.querySelector(`[part~='label'][data-event-id="${CSS.escape(id)}"]`);

declare global {
  interface HTMLElementTagNameMap {
    'timeline-toolbar': TimelineToolbar;
  }
}
