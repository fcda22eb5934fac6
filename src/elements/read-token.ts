/** The value of a token that is not a colour, as text; the empty string if the page does not set it. */
export const readToken = (style: CSSStyleDeclaration, name: string): string =>
  style.getPropertyValue(`--timeline-${name}`);

/** The same as a number; `otherwise` if it is not a number, or 0. */
export const readNumber = (style: CSSStyleDeclaration, name: string, otherwise: number): number =>
  lengthOf(readToken(style, name)) || otherwise;

/** A computed length in px; 0 if it is none, such as `normal`. */
export const lengthOf = (css: string): number => Number.parseFloat(css) || 0;
