/**
 * The outline of adjacent columns that stand on the ground, as the data of an SVG path. Each is 1 wide; the highest is
 * 1 high. Heights are proportional to the square roots of the counts: with logarithms, the days of a log would hardly
 * differ from its nights.
 *
 * @param least the height of a count of nearly 0
 */
export function densityPath(counts: ArrayLike<number>, least: number): string {
  const heights = Array.from(counts, (count) => Math.sqrt(count));
  const highest = heights.reduce((most, height) => Math.max(most, height), 0);
  if (highest === 0) return '';
  const tops = heights.map((height) => (height === 0 ? 1 : 1 - (least + (1 - least) * (height / highest))));
  // Equal neighbours need no step between them.
  const steps = tops.flatMap((top, i) => (top === (tops[i - 1] ?? 1) ? [] : [`H${String(i)}V${top.toFixed(3)}`]));
  return `M0 1${steps.join('')}H${String(tops.length)}V1Z`;
}
