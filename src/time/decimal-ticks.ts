/**
 * 1, 2, 5 or 10 times a power of ten: the one nearest to `step`. Below one it is the negative of its reciprocal, so that it stays
 * a whole number. That of d3-array.
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
