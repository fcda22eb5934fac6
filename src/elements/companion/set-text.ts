/** The same text, set again, would be laid out again, and could be said again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
