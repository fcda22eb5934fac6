/** An element class as one that may run where there is no DOM: imported in Node it is a plain class. */
export const HTMLElementBase: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** Registers an element once; a second copy of this package on the page leaves the first in place. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}
