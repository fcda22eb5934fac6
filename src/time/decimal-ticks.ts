/**
 * The multiple of a power of ten by 1, 2, 5 or 10 that is nearest to `step`. Below one, the result is the negative reciprocal, so that it is
 * a whole number, as in d3-array.
 */
export function decimalStep(step: number): number {
  const power = Math.floor(Math.log10(step));
  const rest = step / 10 ** power;
  const factor = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  return power < 0 ? -(10 ** -power) / factor : factor * 10 ** power;
}

/** About `count` round numbers from `start` to `stop`, which is the greater. */
export function decimalTicks(start: number, stop: number, count: number): readonly number[] {
  const step = decimalStep((stop - start) / count);
  const at = (n: number): number => (step < 0 ? n / -step : n * step);
  let first = Math.round(step < 0 ? start * -step : start / step);
  if (at(first) < start) first++;
  const ticks: number[] = [];
  for (let n = first; at(n) <= stop; n++) ticks.push(at(n));
  return ticks;
}
