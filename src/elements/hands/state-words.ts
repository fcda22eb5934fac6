/**
 * What a timeline says in place of its picture or below it: that there is nothing, that something failed, or how much was left out; empty if
 * all is well. Of a list of problems only its heading, which says how many there are; of buttons nothing.
 */
export function stateWords(root: ParentNode): string {
  const shown = [...root.querySelectorAll('.message:not([hidden]), .status:not([hidden])')];
  return shown
    .map((element) => wordsIn(element.querySelector('summary') ?? element))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(node: Node): string {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(wordsIn).join(' ');
  if (node instanceof HTMLButtonElement) return '';
  return node instanceof Element ? [...node.childNodes].map(wordsIn).join('') : node instanceof Text ? node.data : '';
}
