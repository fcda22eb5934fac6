import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { tween } from '../../layout/tween.js';
import type { Motion } from '../motion.js';
import { isCalm } from './is-calm.js';

/** How long a change of scale takes, in ms. */
const DURATION = 450;

/**
 * Animates events to their new places when the scale changes: only after `begin()`, and not for readers who want less motion.
 */
export class ScaleMotion implements ReactiveController, Motion {
  readonly #host: ReactiveControllerHost;
  #from: Scene | undefined;
  #began = 0;
  #frame = 0;
  #resolve: (() => void) | undefined;
  /** Settles when everything is at its place. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#from = undefined;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#from = undefined;
    this.#resolve?.();
  }

  /** Begins to move from the present picture to the next one. */
  begin(from: Scene): void {
    // Pictures of very many events have no marks to move.
    if (from.densities || isCalm()) return;
    this.#from = from;
    this.#began = performance.now();
    this.#resolve?.();
    this.complete = new Promise((resolve) => (this.#resolve = resolve));
    this.#next();
  }

  /** The picture to paint now, on the way to `scene`. */
  apply(scene: Scene): Scene {
    if (!this.#from) return scene;
    const share = (performance.now() - this.#began) / DURATION;
    if (share >= 1) this.#from = undefined;
    // Eases in and out.
    return this.#from ? tween(this.#from, scene, share * share * (3 - 2 * share)) : scene;
  }

  #next(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#host.requestUpdate();
      if (this.#from) this.#next();
      else this.#resolve?.();
    });
  }
}
