import type { Scene } from '../layout/scene.js';

/** How a picture becomes another one. Without `hands.ts` it does so at once. */
export interface Motion {
  /** Begins to move from the present picture to the next one. */
  begin(from: Scene): void;
  /** The picture to paint now, on the way to another. */
  apply(scene: Scene): Scene;
  /** Settles when everything is at its place. */
  readonly complete?: Promise<void>;
}

/** No motion. */
export const STILL: Motion = { begin: () => undefined, apply: (scene) => scene };
