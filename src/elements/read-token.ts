/** What a page sets a token to that is no colour, as text; the empty string where it sets nothing. */
export const readToken = (style: CSSStyleDeclaration, name: string): string =>
  style.getPropertyValue(`--timeline-${name}`);

/** The same as a number; `otherwise` where it is none, or 0. */
export const readNumber = (style: CSSStyleDeclaration, name: string, otherwise: number): number =>
  Number.parseFloat(readToken(style, name)) || otherwise;
