/** A piece of an axis: its duration, and its least legible length (in units of the range). */
export interface Atom {
  readonly duration: number;
  readonly least: number;
}

/**
 * Lengths for the pieces of an axis that sum to `total`: each gets what its duration needs at one common rate, but no
 * less than its least length. So all pieces above their least are in true proportion to each other, and a longer one is
 * never drawn shorter. Exact: the sum is a piecewise linear function of the rate, and the piece that contains `total`
 * is solved. If even the least lengths do not fit, all are shrunk by the same factor.
 */
export function waterFill(atoms: readonly Atom[], total: number): readonly number[] {
  const floor = atoms.reduce((sum, { least }) => sum + least, 0);
  if (floor >= total) return atoms.map(({ least }) => (floor > 0 ? (least / floor) * total : 0));
  // As the rate rises, pieces exceed their least length in this order.
  const order = [...atoms]
    .filter(({ duration }) => duration > 0)
    .sort((a, b) => a.least / a.duration - b.least / b.duration);
  let held = floor;
  let flowing = 0;
  let rate = 0;
  for (const [i, { duration, least }] of order.entries()) {
    held -= least;
    flowing += duration;
    rate = (total - held) / flowing;
    const next = order[i + 1];
    if (!next || rate <= next.least / next.duration) break;
  }
  if (flowing === 0) return atoms.map(({ least }) => least + (total - floor) / atoms.length);
  return atoms.map(({ duration, least }) => Math.max(least, rate * duration));
}
