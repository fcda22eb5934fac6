/** An element and its ancestors, from the inside out, also beyond shadow roots. */
export function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) found.push(at);
  return found;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
