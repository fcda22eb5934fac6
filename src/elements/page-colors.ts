import { tokenVar, TOKENS, type TokenName } from '../render/tokens.js';

/** The colours that the tokens have in a page, as a file without that page can say them. */
export function pageColors({ style }: HTMLElement, computed: CSSStyleDeclaration): Record<TokenName, string> {
  const colors = Object.keys(TOKENS).map((name) => {
    // Unlike `color` it stays as it is in forced colours.
    style.setProperty('caret-color', tokenVar(name as TokenName));
    return [name, plain(computed.caretColor)];
  });
  return Object.fromEntries(colors) as Record<TokenName, string>;
}

/** What is mixed is computed to `color(srgb 1 0.5 0)`, which other programs than browsers do not know. */
const plain = (color: string): string =>
  color.replace(
    /color\(srgb (\S+) (\S+) ([^ )]+)/,
    (_, ...parts: string[]) =>
      `rgb(${parts
        .slice(0, 3)
        .map((part) => Math.round(Number(part) * 255))
        .join()}`,
  );
