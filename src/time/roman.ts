const NUMERALS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A small number in Roman numerals, as centuries are counted in: `XX`. */
export function roman(n: number): string {
  const [numeral, value] = NUMERALS.find(([, value]) => value <= n) ?? ['', 0];
  return value === 0 ? '' : numeral + roman(n - value);
}
