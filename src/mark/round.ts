/** A number as SVG and CSS need it: to a hundredth of a px. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);
