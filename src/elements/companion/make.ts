interface Given {
  readonly class?: string;
  readonly role?: string;
  readonly part?: string;
  readonly dir?: string;
  readonly for?: string;
}

/** Makes an element. It sets only attributes and text, which every content security policy allows. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value as string);
  made.append(...children);
  return made;
}

/** A button that submits no form around it. */
export function button(given: Given, ...children: readonly Node[]): HTMLButtonElement {
  const made = make('button', given, ...children);
  made.type = 'button';
  return made;
}

/** A field for words that no browser completes or corrects. */
export function field(id: string, part: string): HTMLInputElement {
  const made = make('input', { part });
  made.id = id;
  made.autocomplete = 'off';
  made.spellcheck = false;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing for a button, which has its name elsewhere. */
export function icon(path: string): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  made.append(shape);
  return made;
}
