/** Sets a text only if it is new: the same text, set again, would be laid out again, and perhaps announced again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
