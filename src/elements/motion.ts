import type { Scene } from '../layout/scene.js';

/** How a picture becomes another one. Without `hands.ts` it does so at once. */
export interface Motion {
  /** From the picture that is there now to the one that will be. */
  begin(from: Scene): void;
  /** What is to be painted now, on the way to a picture. */
  apply(scene: Scene): Scene;
  /** Settles when everything stands where it belongs. */
  readonly complete?: Promise<void>;
}

/** No motion. */
export const STILL: Motion = { begin: () => undefined, apply: (scene) => scene };
