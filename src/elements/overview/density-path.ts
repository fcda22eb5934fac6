/**
 * The outline of columns that stand side by side on the ground, as the data of an SVG path: each 1 wide, the highest 1 high.
 * Heights go by the square roots of the counts: by the logarithm the days of a log would hardly differ from its nights.
 *
 * @param least the height of next to nothing
 */
export function densityPath(counts: ArrayLike<number>, least: number): string {
  const heights = Array.from(counts, (count) => Math.sqrt(count));
  const highest = heights.reduce((most, height) => Math.max(most, height), 0);
  if (highest === 0) return '';
  const tops = heights.map((height) => (height === 0 ? 1 : 1 - (least + (1 - least) * (height / highest))));
  // What is as high as its neighbour needs no step.
  const steps = tops.flatMap((top, i) => (top === (tops[i - 1] ?? 1) ? [] : [`H${String(i)}V${top.toFixed(3)}`]));
  return `M0 1${steps.join('')}H${String(tops.length)}V1Z`;
}
