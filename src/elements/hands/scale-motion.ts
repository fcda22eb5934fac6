import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { tween } from '../../layout/tween.js';
import type { Motion } from '../motion.js';
import { isCalm } from './is-calm.js';

/** How long a change of scale takes, in ms. */
const DURATION = 450;

/**
 * Lets a reader see where events go when the scale changes. Only after `begin()`; at once for those who want less motion.
 */
export class ScaleMotion implements ReactiveController, Motion {
  readonly #host: ReactiveControllerHost;
  #from: Scene | undefined;
  #began = 0;
  #frame = 0;
  #resolve: (() => void) | undefined;
  /** Settles when everything stands where it belongs. */
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

  /** From the picture that is there now to the one that will be. */
  begin(from: Scene): void {
    // Where events are only counted there is nothing that moves from place to place.
    if (from.densities || isCalm()) return;
    this.#from = from;
    this.#began = performance.now();
    this.#resolve?.();
    this.complete = new Promise((resolve) => (this.#resolve = resolve));
    this.#next();
  }

  /** What is to be painted now, on the way to `scene`. */
  apply(scene: Scene): Scene {
    if (!this.#from) return scene;
    const share = (performance.now() - this.#began) / DURATION;
    if (share >= 1) this.#from = undefined;
    // Slow at both ends.
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
