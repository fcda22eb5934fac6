import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listenToGestures, type WheelMode } from '../interact/gestures.js';
import { ZOOM_STEP } from '../interact/zoom-step.js';
import type { View } from '../scale/view.js';
import type { Timeline } from '../timeline/timeline.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface Hooks {
  readonly wheel: () => WheelMode;
  /** Called before a step that is not continuous, unlike a drag. */
  readonly step: () => void;
  readonly changed: () => void;
}

/** Lets readers pan and zoom with mouse, wheel and fingers, and announces the new view. */
export class ViewController implements ReactiveController {
  readonly #host: Host;
  readonly #timeline: Timeline;
  readonly #hooks: Hooks;
  #listeners: AbortController | undefined;

  constructor(host: Host, timeline: Timeline, hooks: Hooks) {
    this.#host = host;
    this.#timeline = timeline;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#listeners = undefined;
  }

  hostUpdated(): void {
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (!plot || this.#listeners) return;
    this.#listeners = new AbortController();
    listenToGestures(plot, {
      axis: () => {
        const { orientation, axis } = this.#timeline.scene;
        return { along: orientation === 'horizontal' ? 0 : 1, from: axis[0], to: axis[1] };
      },
      wheel: this.#hooks.wheel,
      commands: {
        pan: (share) => this.move(() => this.#timeline.pan(share)),
        zoom: (factor, place) => void this.move(() => this.#timeline.zoom(factor, place)),
      },
      signal: this.#listeners.signal,
    });
  }

  /** Zooms by one step around the middle of the view. */
  zoom(direction: 1 | -1): void {
    this.#hooks.step();
    this.move(() => this.#timeline.zoom(ZOOM_STEP ** direction));
  }

  pan(share: number): void {
    this.#hooks.step();
    this.move(() => this.#timeline.pan(share));
  }

  zoomTo(target: View | readonly string[]): void {
    this.#hooks.step();
    this.move(() => this.#timeline.zoomTo(target));
  }

  fit(): void {
    this.#hooks.step();
    this.move(() => this.#timeline.fit());
  }

  /** Runs a command, and sends `timeline-view` if the view has changed. */
  move(command: () => void): boolean {
    const before = this.#timeline.magnified;
    command();
    const after = this.#timeline.magnified;
    const hasChanged = before?.start !== after?.start || before?.end !== after?.end;
    if (hasChanged) this.#hooks.changed();
    return hasChanged;
  }
}
