import { css, sheetOf } from '../sheet.js';

const withoutEntries = sheetOf(css`
  .entry {
    display: none;
  }
`);

/** Sets whether a list is printed in place of the events that its timeline prints below the picture. */
export function printInstead({ shadowRoot }: HTMLElement, isInstead: boolean): void {
  if (!shadowRoot) return;
  const sheet = withoutEntries();
  const others = shadowRoot.adoptedStyleSheets.filter((other) => other !== sheet);
  shadowRoot.adoptedStyleSheets = isInstead ? [...others, sheet] : others;
}
