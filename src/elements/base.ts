/** The base class of elements. In Node, which has no DOM, it is an empty class, so that elements can be imported. */
export const HTMLElementBase: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** Registers an element. If another copy of this package has already registered it, that one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}
