/** A number for SVG and CSS, rounded to hundredths. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);
