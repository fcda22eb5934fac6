import { mirror } from '../mirror.js';
import type { Scene } from '../scene.js';

/** The same picture from right to left. */
export function mirrorMany(scene: Scene): Scene {
  const { width } = scene;
  const turned = (outline: readonly number[]): readonly number[] =>
    outline.map((value, i) => (i % 2 === 0 ? width - value : value));
  const densities = scene.densities?.map((band) => ({
    ...band,
    ...{ x: width - band.x - band.width, from: width - band.from, step: -band.step },
    outlines: band.outlines.map(turned),
    ...(band.behind && { behind: band.behind.map(turned) }),
    notes: band.notes.map((note) => ({ ...note, x: width - note.x - note.width })),
  }));
  return { ...mirror(scene), ...(densities && { densities }) };
}
